import type { AddressChange, Compared } from '../briefing/ledger/compare.ts'
import { wordsOf } from '../briefing/ledger/nearest.ts'
import type { Colour, Console } from '../io/console.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'
import { oneLine } from '../text/words.ts'

type Paint = Console['paint']

const COLOURS: Readonly<Record<LedgerEntry['state'], Colour>> = {
  live: 'green',
  gone: 'red',
  moved: 'yellow',
}

/** Everything the ledger knows of one address, as lines for a terminal. */
export function storyOf(entry: LedgerEntry, ledger: readonly LedgerEntry[], paint: Paint): string[] {
  const { path, kind, type, state, words, names, article, before, after, first, was, to } = entry
  const page = article && kind !== 'article' ? addressOf('article', article.split('#')[0]!) : null
  const headline = ledger.find(other => other.path === page)?.names[0]
  const rows: readonly (readonly [string, string | null | false | undefined])[] = [
    ['kind', type ? `${kind} (${type})` : kind],
    [kind === 'quotation' || kind === 'event' ? 'words' : 'name', oneLine(words)],
    [kind === 'article' ? 'headline' : 'also called', names.length > 0 && names.map(oneLine).join(', ')],
    ...was.map((old, i) => [i === 0 ? 'read before' : 'and then', oneLine(old)] as const),
    ['speaker', entry.speaker === undefined ? null : oneLine(nameOf(entry.speaker))],
    ...(entry.spoke ?? []).map(old => ['spoken before', oneLine(nameOf(old))] as const),
    ...(entry.others ?? []).map(
      ({ title, to }) => ['stood here', `${oneLine(title)}${to ? `, now ${to}` : ''}`] as const,
    ),
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
  Record<Exclude<AddressChange, 'kept'>, readonly [sign: string, colour: Colour, title: string]>
> = {
  new: ['+', 'green', 'new: published for the first time'],
  edited: ['~', 'yellow', 'edited: the address stays, and the page tells both wordings'],
  respoken: ['@', 'yellow', 'respoken: the same words are given to another speaker, and the page tells both'],
  replaced: ['!', 'yellow', 'replaced: another article stands at the address, and its page says so'],
  back: ['^', 'green', 'back: words that were gone stand here again'],
  gone: ['-', 'red', 'gone: the address stays, and says so'],
  moved: ['>', 'yellow', 'moved: the address sends the reader on'],
}

const nameOf = (speaker: LedgerEntry['speaker']): string => (speaker ? speaker.name : 'speaker not known')

/** The words that a change has changed: the words themselves, the speaker, the headline. */
function told(entry: LedgerEntry | null, change: AddressChange): string {
  if (entry === null) return ''
  if (change === 'replaced') return oneLine(wordsOf(entry))
  return oneLine(change === 'respoken' ? `${nameOf(entry.speaker)}: ${entry.words}` : entry.words)
}

function lines({ change, before, after }: Compared, paint: Paint): string[] {
  if (change === 'kept') return []
  const [sign, colour] = SIGNS[change]
  const words = paint('dim', oneLine(wordsOf(after)))
  const head = `  ${paint(colour, sign)} ${paint('plain', after.path)}`
  if (change === 'moved') return [`${head} ${paint(colour, `> ${after.to}`)}`]
  const [old, now] = [told(before, change), told(after, change)]
  if (before === null || old === now) return [head, `      ${words}`]
  return [head, `    - ${paint('red', old)}`, `    + ${paint('green', now)}`]
}

/** `45 kept, 2 edited, 1 gone` */
export function countsOf(all: readonly Compared[]): string {
  const counts = (['kept', 'edited', 'respoken', 'replaced', 'new', 'back', 'gone', 'moved'] as const)
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
