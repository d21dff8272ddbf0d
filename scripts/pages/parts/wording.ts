import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, EventView, QuotationView, SpeakerView } from '../../model/briefing.ts'
import type { Stance, Timex } from '../../model/layers.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords, modifiedWords } from '../../text/dates.ts'
import { capital } from '../../text/english.ts'
import { type Linker, line, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { firstWords } from '../../text/words.ts'
import { labelOf } from './page-data.ts'
import { placeOf, quotationPlace } from './passages.ts'

/** The speaker's name, linked when there is a page. */
export function speakerLink({ label, entity }: SpeakerView, { entityBy }: Briefing, link: Linker): string {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return view ? link(line(view.name), view.url) : line(label)
}

/** Publisher, author and date, as far as they are known: `The Times, by Ana Bell, 24 November 2015`. */
export const sourceLine = ({ article: { publisher, byline, published } }: ArticleView): string =>
  [
    publisher && line(publisher),
    byline && line(/^by\s/i.test(byline) ? byline : `by ${byline}`),
    published ? dateWords(published) : 'date of publication not known',
  ]
    .filter(part => part)
    .join(', ')

/** The same with the word `published` before the date, as a sentence. */
export const publishedLine = (view: ArticleView): string => {
  const { published } = view.article
  const words = sourceLine(view)
  const date = published ? dateWords(published) : ''
  return `${capital(published ? `${words.slice(0, -date.length)}published ${date}` : words)}.`
}

/** The first role, in its fullest wording: `US President` where the first is only `President`. */
export const fullestRole = (roles: readonly string[]): string | null => {
  const [first = null] = roles
  return roles.find(role => first !== null && role !== first && role.endsWith(` ${first}`)) ?? first
}

// Whose chair “its chair” is, only the article tells.
const POSSESSED = /^(?:its|his|her|their|our|my)\b/i

/** A role beside a name: as it is, but as words of the article where it makes sense only there. */
export const officeWords = (role: string): string => (POSSESSED.test(role) ? quoted(role) : line(role, false))

/** The form of a quotation in the words of a reader. */
const FORM_WORDS = {
  direct: 'quoted directly',
  indirect: 'reported',
  mixed: 'partly quoted, partly reported',
} as const

/** What an article tells of words that it does not tell were said, in the words of a reader. */
export const POLARITY_WORDS = {
  negated: 'The article says that this was not said.',
  hypothetical: 'The article does not say that this was said: it tells what may or might be said.',
} as const

/** Longer words are cut in a list; whoever quotes them, quotes the page of the quotation. */
const ITEM_WORDS = 60

/** What a reader of a single line must know beside the form. */
const POLARITY_SHORT = { negated: ', not said', hypothetical: ', not told as said' } as const

/** What was done by saying it, in the words of a reader; nothing where it was only said. */
const STANCE_WORDS: Readonly<Record<Stance, string | null>> = {
  says: null,
  asks: 'a question',
  denies: 'a denial',
  confirms: 'a confirmation',
  promises: 'a promise',
  warns: 'a warning',
  urges: 'a demand',
  refuses: 'a refusal',
  accuses: 'an accusation',
  praises: 'praise',
  criticises: 'criticism',
  agrees: 'agreement',
  other: null,
}

/** What was done by saying it; null where it was only said. “Did not say” is told by what it is not. */
export const stanceWords = ({ quotation: { polarity }, attribution }: QuotationView): string | null =>
  polarity ? null : STANCE_WORDS[attribution.stance.value]

/** The form of a quotation, what was done by saying it, and whether the article tells that it was said at all. */
export function formWords(view: QuotationView): string {
  const { form, polarity } = view.quotation
  const stance = stanceWords(view)
  return `${FORM_WORDS[form]}${stance ? `, ${stance}` : ''}${polarity ? POLARITY_SHORT[polarity] : ''}`
}

/** A quotation as a line of a list: its words, linked, and its form. */
export const quotationItem = (view: QuotationView, link: Linker): string =>
  `${link(line(labelOf(view, ITEM_WORDS)), addressOf('quotation', view.id))} — ${formWords(view)}`

/** `, in <article>`, linked to the words; empty when the site has one article only. */
export const inArticle = (view: QuotationView, { articles, articleBy }: Briefing, link: Linker): string => {
  const article = articleBy.get(view.article)!
  return articles.length > 1 ? `, in ${link(line(article.headline), quotationPlace(article, view))}` : ''
}

/** How whoever speaks stands to what is told in the quotation: nobody claims what he denies or asks. */
function claimedBy({ quotation: { polarity }, attribution: { stance } }: QuotationView): string {
  if (stance?.value === 'denies') return 'denied by'
  if (polarity === 'negated') return 'not said by'
  return stance?.value === 'asks' ? 'asked by' : 'according to'
}

/** Who claims an event that is told inside a quotation; empty for one that the article tells itself. */
export function claimWords({ claim }: EventView, briefing: Briefing, link: Linker): string {
  if (!claim) return ''
  const who = claim.speaker ? speakerLink(claim.speaker, briefing, link) : 'a speaker not known'
  return `${claimedBy(claim)} ${who} (${link(`quotation ${claim.number}`, addressOf('quotation', claim.id))})`
}

/**
 * An event's words, linked to their place in the article.
 * @param most words, where many pages list the same event: a sentence full of names stands on the page of each
 */
export function eventWords({ event }: EventView, article: ArticleView, link: Linker, most?: number): string {
  const words = slice(article.article.text, event.span)
  return link(line(most ? firstWords(words, most) : words), placeOf(article, event.span))
}

/** More words of an event are told on the timeline only. */
const EVENT_WORDS = 80

/** An event's date in words, linked to its place on the timeline; empty for an undated one. */
export const eventDate = (
  { value, mod, id }: EventView,
  { timelinePages }: Briefing,
  link: Linker,
): string => (value ? link(line(modifiedWords(value, mod)), eventPlace(id, timelinePages), value) : '')

/** An event as a line of a list: its date, its words and who claims it. */
export function eventItem(view: EventView, briefing: Briefing, link: Linker): string {
  const claim = claimWords(view, briefing, link)
  const date = eventDate(view, briefing, link)
  const words = eventWords(view, briefing.articleBy.get(view.article)!, link, EVENT_WORDS)
  return `${date && `${capital(date)}: `}${words}${claim && ` — ${claim}`}`
}

/** How a date expression got its value, as a sentence. */
export function resolvedWords({ article, timexBy }: ArticleView, timex: Timex): string {
  const { span, value, type, anchor, mod, rule } = timex
  const words = quoted(slice(article.text, span))
  if (type === 'DURATION') return `${words} is a length of time, not a date.`
  if (type === 'SET') return `${words} comes again and again; it is not one date.`
  if (value === null)
    return article.published
      ? `The text does not settle which date ${words} means.`
      : `${words} cannot be given a date, because the day of publication is not known.`
  const meaning = line(modifiedWords(value, mod))
  if (rule === 'editor/date')
    return span.end > span.start
      ? `${words} is ${meaning}, the editor says.`
      : `The editor gives the date: ${meaning}.`
  if (value.startsWith('[')) return `${words} is ${meaning}; the article does not tell which.`
  if (meaning === line(slice(article.text, span))) return `${words} is given in full.`
  if (anchor === 'DCT') {
    if (value === article.published) return `${words} is the day of publication, ${meaning}.`
    const day = article.published ? ` on ${dateWords(article.published)}` : ''
    return `${words} is ${meaning}, counted from publication${day}.`
  }
  const from = anchor && timexBy.get(anchor)
  if (from) return `${words} is ${meaning}, counted from ${quoted(slice(article.text, from.span))} before it.`
  return `${words} is ${meaning}.`
}
