import { newestDay } from '../../briefing/events.ts'
import type { ArticleView, Briefing, EventView, QuotationView } from '../../model/briefing.ts'
import { alike } from '../../text/alike.ts'
import { daysOf } from '../../text/dates.ts'
import type { Excerpt } from '../../text/excerpt.ts'
import { grouped } from '../../text/groups.ts'
import { append } from '../../text/lists.ts'
import { slice } from '../../text/spans.ts'
import { around, sentenceAt } from './passages.ts'
import { isStatement } from './wording.ts'

/** Picks what the front page shows: quotations that say something by themselves, passages and events, none of them twice. */

/** Words of a quotation that says something by itself, and that a reader takes in at once. */
const SHORTEST = 6
const LONGEST = 60

/**
 * What stands out of some quotations: whole sentences in the speakers’ own words. One of each speaker before a second
 * one of anybody, in the order in which they come up; of each speaker the first, then the longest.
 */
export function strongest(views: readonly QuotationView[], most: number, longest = LONGEST): QuotationView[] {
  const fit = views.filter(
    view =>
      view.quotation.form === 'direct' &&
      view.speaker !== null &&
      isStatement(view) &&
      !view.quotation.polarity &&
      !view.quotation.within &&
      // What is quoted within it has its own marks, and a part of it may be the article’s.
      !/["“”]/.test(view.pieces.join(' ')) &&
      view.words >= SHORTEST &&
      view.words <= longest,
  )
  const rows = [...grouped(fit, ({ speaker }) => speaker!.key).values()].map(([first, ...rest]) => [
    first!,
    ...rest.sort((a, b) => b.words - a.words),
  ])
  const picked: QuotationView[] = []
  for (let round = 0; picked.length < most && rows.some(row => round < row.length); round++)
    append(picked, rows.flatMap(row => row[round] ?? []).slice(0, most - picked.length))
  return picked
}

/** Texts that tell nothing that one before them tells, in order. @param told what a reader has read already */
export function once<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  told: readonly string[] = [],
): T[] {
  const known = [...told]
  return items.filter(item => {
    const words = wordsOf(item)
    if (known.some(other => alike(other, words))) return false
    known.push(words)
    return true
  })
}

/** The passages that tell an article in short, without what the reader has read already. */
export const gistOf = (view: ArticleView, told: readonly string[]): Excerpt[] =>
  once(
    view.gist.map(index => around(view, index, sentenceAt(view, index))),
    passage => slice(view.article.text, passage),
    told,
  )

/** Words of an event in its article. */
export const wordsOfEvent = ({ event, article }: EventView, { articleBy }: Briefing): string =>
  slice(articleBy.get(article)!.article.text, event.span)

/** A time of more days that has begun is no day to look forward to. */
const LONGEST_TO_COME = 366

/** True for a decade, or another long time, in which the newest article appeared. */
function hasBegun({ value }: EventView, newest: string): boolean {
  const [time, now] = [value ?? '', newest].map(daysOf)
  return !!time && !!now && time.first <= now.last && time.last - time.first >= LONGEST_TO_COME
}

/** What may still come, the soonest first, each thing once. */
export function comingUp(briefing: Briefing, most: number): EventView[] {
  const newest = newestDay(briefing.articles.map(({ doc }) => doc)) ?? ''
  return once(
    briefing.dated.filter(view => view.part === 'coming' && !hasBegun(view, newest)),
    view => wordsOfEvent(view, briefing),
  ).slice(0, most)
}
