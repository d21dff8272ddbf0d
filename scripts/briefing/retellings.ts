import type { Retelling, SharedQuotation } from '../model/across-articles.ts'
import type { QuotationSlug, QuotationView } from '../model/briefing.ts'
import { WITHOUT_DAY } from '../text/dates.ts'
import { commonItems } from '../text/differences.ts'
import { rowsOf } from '../text/fingerprints.ts'
import { addTo, grouped } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { fold, normalizedWords } from '../text/slugs.ts'

/** Fewer words are said by many. */
const LEAST_WORDS = 5
/** Of two speakers, or where one is not known, fewer words are no sign that it was said once. */
const LEAST_OF_OTHERS = 7
/** Two quotations of one speaker are one in other words when they are so long and have so much in common. */
const LEAST_CHANGED = 7
const LEAST_COMMON = 0.75
/** Words in a row that stand in more wordings than this tell nothing of any. */
const MOST_WITH_ROW = 40

interface Said {
  readonly view: QuotationView
  readonly words: readonly string[]
  /** The words, with a space at either end. */
  readonly line: string
  readonly day: string
}

const speakerKey = ({ view }: Said): string | undefined => view.speaker?.entity ?? undefined

/** How another telling differs from the longest one; undefined when it is no telling of the same quotation. */
function wordingOf(main: Said, other: Said, isOneText: boolean): Retelling['wording'] | undefined {
  const [key, otherKey] = [speakerKey(main), speakerKey(other)]
  const isOfOne = key !== undefined && key === otherKey
  if (!isOfOne && !isOneText && other.words.length < LEAST_OF_OTHERS) return undefined
  const isReport = [main, other].every(({ view }) => view.quotation.form === 'indirect')
  // A report is in the words of its writer: two people may be told to have said the same.
  if (isReport && key !== undefined && otherKey !== undefined && !isOfOne) return undefined
  if (main.line === other.line) return 'same'
  if (main.line.includes(other.line)) return 'shorter'
  // Other people may say much the same.
  if (!isOfOne || main.words.length < LEAST_CHANGED) return undefined
  return commonItems(main.words, other.words) / main.words.length >= LEAST_COMMON ? 'changed' : undefined
}

/** The longest first; of the same words those with a speaker, then by day of publication, then by id. */
const byLength = (a: Said, b: Said): number =>
  b.words.length - a.words.length ||
  Number(b.view.speaker !== null) - Number(a.view.speaker !== null) ||
  byDay(a, b)

const byDay = (a: Said, b: Said): number => byCodeUnits(a.day, b.day) || byCodeUnits(a.view.id, b.view.id)

/** For each wording those that share words in a row with it, itself included. */
function nearLines(lines: Iterable<string>): (line: string) => ReadonlySet<string> {
  const rows = new Map([...lines].map(line => [line, rowsOf([line])]))
  const withRow = new Map<number, string[]>()
  for (const [line, own] of rows) for (const row of own) addTo(withRow, row, line)
  return line => {
    const sharing = [...rows.get(line)!].map(row => withRow.get(row)!)
    return new Set([line, ...sharing.filter(({ length }) => length <= MOST_WITH_ROW).flat()])
  }
}

/**
 * The quotations that several articles tell, by the id of each telling. Every telling is held against the longest one,
 * so that no chain of likenesses joins what is not alike; one of the longest's own article is none.
 * @param dayOf the day on which the article of a quotation appeared
 * @param areCopies true for two articles of one text, of which few words in common tell enough
 */
export function sharedQuotations(
  quotations: readonly QuotationView[],
  dayOf: (view: QuotationView) => string | undefined,
  areCopies: (a: QuotationView, b: QuotationView) => boolean = () => false,
): ReadonlyMap<QuotationSlug, SharedQuotation> {
  const all = quotations.map((view): Said => {
    const line = normalizedWords(view.pieces.join(' '))
    return { view, words: line.split(' '), line: ` ${line} `, day: dayOf(view) ?? WITHOUT_DAY }
  })
  const byLine = grouped(all, ({ line }) => line)
  const near = nearLines(byLine.keys())
  const found = new Map<QuotationSlug, SharedQuotation>()
  for (const main of all.sort(byLength)) {
    if (found.has(main.view.id)) continue
    const isOther = ({ view, words }: Said) =>
      view.article !== main.view.article &&
      !found.has(view.id) &&
      (words.length >= LEAST_WORDS || areCopies(main.view, view))
    const others = [...near(main.line)]
      .flatMap(line => byLine.get(line)!)
      .filter(isOther)
      .sort(byDay)
      .flatMap((other): Retelling[] => {
        const isOneText = areCopies(main.view, other.view)
        const wording =
          other.words.length <= main.words.length ? wordingOf(main, other, isOneText) : undefined
        return wording ? [{ quotation: other.view.id, wording }] : []
      })
    if (others.length === 0) continue
    const shared = { main: main.view.id, others }
    for (const { quotation } of [{ quotation: shared.main }, ...others]) found.set(quotation, shared)
  }
  return found
}

/** Each quotation once, in order: of its tellings among these the longest, or else the first. */
export function onceEach(
  views: readonly QuotationView[],
  shared: ReadonlyMap<QuotationSlug, SharedQuotation>,
): QuotationView[] {
  const chosen = new Map<SharedQuotation, QuotationView>()
  for (const view of views) {
    const group = shared.get(view.id)
    if (group && (!chosen.has(group) || group.main === view.id)) chosen.set(group, view)
  }
  return views.filter(view => {
    const group = shared.get(view.id)
    return !group || chosen.get(group) === view
  })
}

/** The same for two tellings of one speaker; of one without a page, what the articles call that one. */
export const whoSpeaks = ({ speaker }: QuotationView): string | null =>
  speaker && (speaker.entity ?? `“${fold(speaker.label)}”`)

/** The quotations of each speaker, by key, each once; under no name only those that no article gives one. */
export function quotationsBySpeaker(
  quotations: readonly QuotationView[],
  shared: ReadonlyMap<QuotationSlug, SharedQuotation>,
): ReadonlyMap<string, readonly QuotationView[]> {
  const named = new Set(quotations.flatMap(({ id, speaker }) => (speaker ? [shared.get(id)] : [])))
  const isNamed = ({ id, speaker }: QuotationView) =>
    speaker === null && shared.has(id) && named.has(shared.get(id))
  const byVoice = grouped(quotations, view => (isNamed(view) ? undefined : whoSpeaks(view)))
  const shown = new Set([...byVoice.values()].flatMap(views => onceEach(views, shared)))
  return grouped(
    quotations.filter(view => shown.has(view)),
    ({ speaker }) => speaker?.key ?? '',
  )
}
