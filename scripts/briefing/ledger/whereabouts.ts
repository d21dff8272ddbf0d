import { rowsIn } from '../../text/fingerprints.ts'
import { addTo } from '../../text/groups.ts'
import { byCodeUnits } from '../../text/lists.ts'

/** A text that was published. */
export interface Text {
  readonly id: string
  readonly print: string
  /** Slug of the article that had it last; null when none had. */
  readonly at: string | null
}

/** The articles there are now: the rows of their texts, by slug. */
export type Articles = ReadonlyMap<string, ReadonlySet<number>>

/** With less than this of its text left where it stood, an article is no longer there. */
const LEAST_LEFT = 0.25
/** Elsewhere, most of the text has to stand. */
const LEAST_MOVED = 0.5
/** Another text takes a place only where it is so much more at home than the one that is there. */
const MARGIN = 0.25

interface Candidate {
  readonly text: Text
  readonly slug: string
  readonly weight: number
}

/** The part of a text that an article has, 0 to 1. */
function shareIn(print: string, rows: ReadonlySet<number> | undefined): number {
  const sample = rowsIn(print)
  return rows && sample.length > 0 ? sample.filter(row => rows.has(row)).length / sample.length : 0
}

/** True when enough of a text stands in an article to call it the same. */
export const isLeft = (print: string, rows: ReadonlySet<number>): boolean =>
  shareIn(print, rows) >= LEAST_LEFT

/** Texts that are still where they were, and so much of them that none can stand better elsewhere. */
const settled = (texts: readonly Text[], articles: Articles): Map<string, string> =>
  new Map(
    texts.flatMap(({ id, print, at }) =>
      at !== null && shareIn(print, articles.get(at)) >= 1 - MARGIN ? [[id, at] as const] : [],
    ),
  )

const isThere = ({ text, slug }: Candidate): boolean => text.at === slug

/** The articles that have enough of each text, the likeliest first. Linear but for what stands in many articles. */
function candidates(texts: readonly Text[], articles: Articles): Candidate[] {
  const holders = new Map<number, Text[]>()
  const sizes = new Map<Text, number>()
  for (const text of texts) {
    const sample = rowsIn(text.print)
    sizes.set(text, sample.length)
    for (const row of sample) addTo(holders, row, text)
  }
  const found: Candidate[] = []
  for (const [slug, rows] of articles) {
    const counts = new Map<Text, number>()
    for (const row of rows)
      for (const text of holders.get(row) ?? []) counts.set(text, (counts.get(text) ?? 0) + 1)
    for (const [text, count] of counts) {
      const share = count / sizes.get(text)!
      const stays = text.at === slug
      if (share >= (stays ? LEAST_LEFT : LEAST_MOVED))
        found.push({ text, slug, weight: share + (stays ? MARGIN : 0) })
    }
  }
  return found.sort(
    (a, b) =>
      b.weight - a.weight ||
      Number(isThere(b)) - Number(isThere(a)) ||
      byCodeUnits(a.slug, b.slug) ||
      byCodeUnits(a.text.id, b.text.id),
  )
}

/**
 * The articles that go on, under their own slug or another: each text in one article, and each article with one
 * text, the surest first.
 * @returns slugs by the ids of the texts
 */
export function continued(texts: readonly Text[], articles: Articles): ReadonlyMap<string, string> {
  const found = settled(texts, articles)
  const open = texts.filter(({ id }) => !found.has(id))
  if (open.length === 0) return found
  const taken = new Set(found.values())
  const free = new Map([...articles].filter(([slug]) => !taken.has(slug)))
  const ranked = candidates(open, free)
  const likeliest = new Map([...ranked].reverse().map(candidate => [candidate.slug, candidate]))
  // A text stays where it is unless another claims the place, even if more of it stands in a copy or a part split off.
  const staying = [...likeliest.values()].filter(isThere)
  for (const { text, slug } of [...staying, ...ranked]) {
    if (found.has(text.id) || taken.has(slug)) continue
    found.set(text.id, slug)
    taken.add(slug)
  }
  return found
}

/**
 * The article in which most of each text stands now, whatever else it holds.
 * @returns slugs by the ids of the texts
 */
export function holdersOf(texts: readonly Text[], articles: Articles): ReadonlyMap<string, string> {
  const found = settled(texts, articles)
  const open = texts.filter(({ id }) => !found.has(id))
  if (open.length > 0)
    for (const { text, slug } of candidates(open, articles)) if (!found.has(text.id)) found.set(text.id, slug)
  return found
}
