import type { Retelling } from '../model/across-articles.ts'
import type { QuotationSlug, QuotationView } from '../model/briefing.ts'
import { commonItems } from '../text/differences.ts'
import { rowsOf } from '../text/fingerprints.ts'
import { addTo } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { normalizedWords } from '../text/slugs.ts'

/** Fewer words are said by many. */
const LEAST_WORDS = 5
/** Two quotations of one speaker are one in other words when they are so long and have so much in common. */
const LEAST_CHANGED = 7
const LEAST_COMMON = 0.75
/** Words in a row that stand in more quotations than this tell nothing of any. */
const MOST_WITH_ROW = 40

interface Said {
  readonly view: QuotationView
  readonly words: readonly string[]
  /** The words, with a space at either end. */
  readonly line: string
  readonly rows: ReadonlySet<number>
}

const saidIn = (view: QuotationView): Said => {
  const line = normalizedWords(view.pieces.join(' '))
  return { view, words: line.split(' '), line: ` ${line} `, rows: rowsOf([line]) }
}

const speakerKey = ({ view }: Said): string | undefined => view.speaker?.entity ?? undefined

/**
 * How the second telling differs from the first, when both tell the same quotation; undefined when they do not. Of
 * words that differ, the speaker has to be the same: other people may say much the same.
 */
function wordingOf(first: Said, other: Said): Retelling['wording'] | undefined {
  if (first.line === other.line) return 'same'
  if (first.line.includes(other.line)) return 'shorter'
  if (other.line.includes(first.line)) return 'longer'
  const [key, otherKey] = [speakerKey(first), speakerKey(other)]
  const most = Math.max(first.words.length, other.words.length)
  if (key === undefined || key !== otherKey || most < LEAST_CHANGED) return undefined
  return commonItems(first.words, other.words) / most >= LEAST_COMMON ? 'changed' : undefined
}

/** By day of publication, then by article; what has no day comes last. */
const byDay =
  (dayOf: (view: QuotationView) => string | undefined) =>
  (a: Said, b: Said): number =>
    byCodeUnits(dayOf(a.view) ?? '9999', dayOf(b.view) ?? '9999') || byCodeUnits(a.view.id, b.view.id)

/**
 * The same quotation in several articles: for each quotation its other tellings, the earliest first. Every pair is
 * compared with each other, so that no chain of likenesses joins what is not alike.
 * @param dayOf the day on which the article of a quotation appeared
 */
export function retellings(
  quotations: readonly QuotationView[],
  dayOf: (view: QuotationView) => string | undefined,
): ReadonlyMap<QuotationSlug, readonly Retelling[]> {
  const all = quotations.map(saidIn).filter(({ words }) => words.length >= LEAST_WORDS)
  const withRow = new Map<number, Said[]>()
  for (const said of all) for (const row of said.rows) addTo(withRow, row, said)
  const order = byDay(dayOf)
  const found = new Map<QuotationSlug, readonly Retelling[]>()
  for (const said of all) {
    const near = new Set<Said>()
    for (const row of said.rows) {
      const sharing = withRow.get(row)!
      if (sharing.length <= MOST_WITH_ROW) for (const other of sharing) near.add(other)
    }
    const others = [...near]
      .filter(other => other.view.article !== said.view.article)
      .sort(order)
      .flatMap((other): Retelling[] => {
        const wording = wordingOf(said, other)
        return wording ? [{ quotation: other.view.id, wording }] : []
      })
    if (others.length > 0) found.set(said.view.id, others)
  }
  return found
}
