import type { Change, Compared } from '../briefing/ledger/compare.ts'
import { wordsOf } from '../briefing/ledger/nearest.ts'
import type { Colour, Console } from '../io/console.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'

type Paint = Console['paint']

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const COLOURS: Readonly<Record<LedgerEntry['state'], Colour>> = {
  live: 'green',
  gone: 'red',
  moved: 'yellow',
}

/** Everything the ledger knows of one address, as lines for a terminal. */
export function storyOf(entry: LedgerEntry, ledger: readonly LedgerEntry[], paint: Paint): string[] {
  const { path, kind, type, state, words, names, article, before, after, first, was, to } = entry
  const page = article && kind !== 'article' ? addressOf('article', article) : null
  const headline = ledger.find(other => other.path === page)?.names[0]
  const rows: readonly (readonly [string, string | null | false | undefined])[] = [
    ['kind', type ? `${kind} (${type})` : kind],
    [kind === 'quotation' || kind === 'event' ? 'words' : 'name', oneLine(words)],
    [kind === 'article' ? 'headline' : 'also called', names.length > 0 && names.map(oneLine).join(', ')],
    ...was.map((old, i) => [i === 0 ? 'read before' : 'and then', oneLine(old)] as const),
    ['stands after', oneLine(before)],
    ['stands before', oneLine(after)],
    ['article', page && (headline ? `${page}, ${oneLine(headline)}` : page)],
    ['first', first && dateWords(first)],
    ['moved to', to],
  ]
  return [
    `${paint('bold', path)}  ${paint(COLOURS[state], state)}`,
    ...rows.flatMap(([name, value]) =>
      value ? [`  ${paint('dim', name.padEnd(14))}${paint('plain', value)}`] : [],
    ),
  ]
}

const SIGNS: Readonly<
  Record<Exclude<Change, 'kept'>, readonly [sign: string, colour: Colour, title: string]>
> = {
  new: ['+', 'green', 'new: published for the first time'],
  edited: ['~', 'yellow', 'edited: the address stays, and the page tells both wordings'],
  back: ['^', 'green', 'back: words that were gone stand here again'],
  gone: ['-', 'red', 'gone: the address stays, and says so'],
  moved: ['>', 'yellow', 'moved: the address sends the reader on'],
}

function lines({ change, before, after }: Compared, paint: Paint): string[] {
  if (change === 'kept') return []
  const [sign, colour] = SIGNS[change]
  const words = paint('dim', oneLine(wordsOf(after)))
  const head = `  ${paint(colour, sign)} ${paint('plain', after.path)}`
  if (change === 'moved') return [`${head} ${paint(colour, `> ${after.to}`)}`]
  if (before === null || before.words === after.words) return [head, `      ${words}`]
  return [
    head,
    `    - ${paint('red', oneLine(before.words))}`,
    `    + ${paint('green', oneLine(after.words))}`,
  ]
}

/** `45 kept, 2 edited, 1 gone` */
export function countsOf(all: readonly Compared[]): string {
  const counts = (['kept', 'edited', 'new', 'back', 'gone', 'moved'] as const)
    .map(change => [all.filter(one => one.change === change).length, change] as const)
    .filter(([count]) => count > 0)
  return counts.map(([count, change]) => `${count} ${change}`).join(', ') || 'nothing published'
}

/** What the next build would do to each address, as lines for a terminal. */
export function changesTold(all: readonly Compared[], paint: Paint): string[] {
  const told = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).flatMap(change => {
    const group = all.filter(one => one.change === change)
    return group.length === 0
      ? []
      : [paint('bold', SIGNS[change][2]), ...group.flatMap(one => lines(one, paint)), '']
  })
  return [...told, countsOf(all)]
}
