import { difference } from '../../briefing/ledger/history.ts'
import { whoSpeaks } from '../../briefing/retellings.ts'
import type { Retelling } from '../../model/across-articles.ts'
import type { Briefing, QuotationView } from '../../model/briefing.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords, daysOf, isDay } from '../../text/dates.ts'
import { count } from '../../text/english.ts'
import { smallest } from '../../text/lists.ts'
import { type Linker, line, list, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { BREAK } from '../../text/words.ts'
import { marked, shortened } from './changes.ts'
import { publisherAndDay, speakerLink, stanceWords } from './wording.ts'

/** So many other tellings are shown open. */
const MOST_OPEN = 20
/** A telling so many days after the first one quotes what was said before. */
const DAYS_LATER = 3

const wordsOf = ({ pieces }: QuotationView): string => pieces.join(BREAK)

/** A telling of the quotation, with how its words differ from the longest ones. */
interface Told {
  readonly view: QuotationView
  readonly wording: Retelling['wording'] | 'longest'
}

/** Every telling, the longest first, then by day; nothing where one article alone has the quotation. */
function tellings({ id }: QuotationView, { shared, quotationBy }: Briefing): readonly Told[] {
  const group = shared.get(id)
  if (!group) return []
  const others = group.others.map(({ quotation, wording }) => ({
    view: quotationBy.get(quotation)!,
    wording,
  }))
  return [{ view: quotationBy.get(group.main)!, wording: 'longest' }, ...others]
}

/** Null for what names no single day. */
const dayNumber = (value: string): number | null => (isDay(value) ? daysOf(value)!.first : null)

const dayOf = ({ article }: QuotationView, { articleBy }: Briefing): number | null =>
  dayNumber(articleBy.get(article)!.article.published ?? '')

const daysBetween = (from: QuotationView, to: QuotationView, briefing: Briefing): number | null => {
  const [start, end] = [dayOf(from, briefing), dayOf(to, briefing)]
  return start === null || end === null ? null : end - start
}

/** `9 days before`, seen from the quotation of the page. */
function distance(view: QuotationView, other: QuotationView, briefing: Briefing): string | null {
  const days = daysBetween(view, other, briefing)
  if (days === null) return null
  if (days === 0) return 'the same day'
  return `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`
}

/** How another telling's words differ from these. */
function wordsThere(view: QuotationView, here: Told['wording'], { view: other, wording }: Told): string {
  const differs = () => `in other words: ${marked(difference(wordsOf(view), wordsOf(other))[1])}`
  if (here === 'longest') {
    if (wording === 'same') return 'the same words'
    return wording === 'shorter' ? `only ${shortened(wordsOf(other))}` : differs()
  }
  if (here === 'same') return 'the same words'
  return here === 'shorter' ? `more of it: ${shortened(wordsOf(other))}` : differs()
}

/** Another speaker there. What has none says less, and nothing else. */
function speakerThere(
  view: QuotationView,
  other: QuotationView,
  briefing: Briefing,
  link: Linker,
): string | null {
  if (whoSpeaks(view) === whoSpeaks(other)) return null
  if (!other.speaker) return 'no speaker is told there'
  const who = speakerLink(other.speaker, briefing, link)
  return view.speaker ? `**another speaker there:** ${who}` : `the speaker there is ${who}`
}

const manner = (view: QuotationView): string => stanceWords(view) || 'said'

/** The reporting words of its article, or what they make of the quotation. */
function reportingWords(view: QuotationView, { articleBy }: Briefing): string {
  const { cue } = view.quotation
  return cue ? quoted(slice(articleBy.get(view.article)!.article.text, cue)) : manner(view)
}

/** Other reporting words there: `said` here and `denied` there is a difference of meaning. */
const mannerThere = (view: QuotationView, other: QuotationView, briefing: Briefing): string | null =>
  manner(view) === manner(other)
    ? null
    : `**told otherwise:** ${reportingWords(view, briefing)} here, ${reportingWords(other, briefing)} there`

/** The earliest telling, where one is a day or more before all others. */
function firstOf(views: readonly QuotationView[], briefing: Briefing): QuotationView | undefined {
  const days = views.map(view => dayOf(view, briefing) ?? Number.NaN)
  const earliest = smallest(days)
  const first = views.filter((_, i) => days[i] === earliest)
  return first.length === 1 ? first[0] : undefined
}

/** Where a telling stands: its headline, linked to the quotation's page there, and its source. */
function placeThere(other: QuotationView, briefing: Briefing, link: Linker): string {
  const view = briefing.articleBy.get(other.article)!
  return [link(line(view.headline), addressOf('quotation', other.id)), publisherAndDay(view)]
    .filter(Boolean)
    .join(' — ')
}

/**
 * The same quotation as other articles have it, with whatever is not the same, and who had it first. The page of the
 * longest telling lists all others; every other page leads to that one and to the first.
 */
export function retoldSection(view: QuotationView, briefing: Briefing, link: Linker): string[] {
  const told = tellings(view, briefing)
  if (told.length === 0) return []
  const here = told.find(one => one.view === view)!.wording
  const first = firstOf(
    told.map(one => one.view),
    briefing,
  )
  const others = told.filter(one => one.view !== view && (here === 'longest' || one.wording === 'longest'))
  const items = others.map(other => {
    const facts = [
      distance(view, other.view, briefing),
      wordsThere(view, here, other),
      speakerThere(view, other.view, briefing, link),
      mannerThere(view, other.view, briefing),
    ]
    return `${placeThere(other.view, briefing, link)} · ${facts.filter(Boolean).join(' · ')}`
  })
  return [
    '## In other articles',
    first === view ? 'Of the articles here, this one had it first.' : '',
    first && first !== view && others.every(other => other.view !== first)
      ? `The first to have it: ${placeThere(first, briefing, link)}.`
      : '',
    here !== 'longest' && told.length > 2
      ? `${count(told.length, 'article')} tell it; the page of the longest telling lists them all.`
      : '',
    list(items.slice(0, MOST_OPEN)),
    items.length > MOST_OPEN ? `## More articles that tell it (${items.length - MOST_OPEN})` : '',
    items.length > MOST_OPEN ? list(items.slice(MOST_OPEN)) : '',
  ].filter(Boolean)
}

/** `also in 2 other articles, another speaker in one of them`; null where it stands in one alone. */
export function retoldInShort(view: QuotationView, briefing: Briefing): string | null {
  const others = tellings(view, briefing)
    .map(told => told.view)
    .filter(({ article }) => article !== view.article)
  const articles = new Set(others.map(({ article }) => article)).size
  if (articles === 0) return null
  const speakers = others.some(other => other.speaker && view.speaker && whoSpeaks(other) !== whoSpeaks(view))
  const manners = others.some(other => manner(other) !== manner(view))
  return [
    `also in ${count(articles, 'other article')}`,
    speakers && '**with another speaker there**',
    manners && '**told otherwise there**',
  ]
    .filter(Boolean)
    .join(', ')
}

/** That the words were quoted days before, or days after, by other articles: sentences with the way there. */
export function earlierAndLater(view: QuotationView, briefing: Briefing, link: Linker): string[] {
  const told = tellings(view, briefing).map(one => one.view)
  const first = firstOf(told, briefing)
  if (!first) return []
  const to = (other: QuotationView) => {
    const { article } = briefing.articleBy.get(other.article)!
    return link(
      `${line(dateWords(article.published!))}${article.publisher ? `, ${line(article.publisher)}` : ''}`,
      addressOf('quotation', other.id),
    )
  }
  if (first !== view)
    return (daysBetween(first, view, briefing) ?? 0) >= DAYS_LATER ? [`Quoted before: ${to(first)}.`] : []
  const later = told.find(other => (daysBetween(view, other, briefing) ?? 0) >= DAYS_LATER)
  return later ? [`Quoted again: ${to(later)}.`] : []
}
