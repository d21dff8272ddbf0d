import { nameOf } from '../../briefing/speakers.ts'
import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, EventView, QuotationView, SpeakerView } from '../../model/briefing.ts'
import type { Polarity, SourceKind, Stance, Timex } from '../../model/layers.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords, modifiedWords } from '../../text/dates.ts'
import { capital } from '../../text/english.ts'
import { type Linker, line, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { firstWords } from '../../text/words.ts'
import { placeOf } from './passages.ts'

/** The speaker's name, linked when there is a page. */
export function speakerLink({ label, entity }: SpeakerView, { entityBy }: Briefing, link: Linker): string {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return view ? link(line(view.name), view.url) : line(label)
}

/** A person by the last word of the name, as newspapers do once they have given it in full; of anybody else, all of it. */
export function shortName(speaker: SpeakerView, briefing: Briefing): string {
  const name = nameOf(speaker, briefing)
  const type = briefing.entityBy.get(speaker.entity ?? '')?.type
  return type === 'person' ? name.split(' ').at(-1)! : name
}

/** `sourceLine` as a line of its own: it begins with a capital, unless the publisher writes its name without one. */
export const sourceHeading = (view: ArticleView): string =>
  view.article.publisher ? sourceLine(view) : capital(sourceLine(view))

/** In the place of a speaker whom nobody knows. */
export const NOBODY = 'speaker not known'
/** Of longer source words only the first are told. */
const SOURCE_WORDS = 20

/** Whom the article describes without a name, in its own words: `a senior official`; null where it describes nobody. */
export function describedSource(
  { quotation: { source }, attribution: { sourceKind }, article }: QuotationView,
  { articleBy }: Briefing,
): string | null {
  if (!source || sourceKind.value === 'unknown') return null
  return line(firstWords(slice(articleBy.get(article)!.article.text, source), SOURCE_WORDS))
}

/** Who speaks: the name, linked; or else the article’s words for a source without one. */
export const whoWords = (view: QuotationView, briefing: Briefing, link: Linker): string =>
  view.speaker ? speakerLink(view.speaker, briefing, link) : (describedSource(view, briefing) ?? NOBODY)

/** `The Harbour Post, 4 March 2031`: as much of it as is known. */
export const publisherAndDay = ({ article: { publisher, published } }: ArticleView): string =>
  [publisher && line(publisher), published && dateWords(published)].filter(Boolean).join(', ')

/** Publisher, author and date, as far as they are known: `The Times, by Ana Bell, 24 November 2015`. */
export const sourceLine = ({ article: { publisher, byline, published } }: ArticleView): string =>
  [
    publisher && line(publisher),
    byline && line(/^by\s/i.test(byline) ? byline : `by ${byline}`),
    published ? dateWords(published) : 'without a date',
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

/** The form of a quotation in the words of a reader. */
export const FORM_WORDS = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
} as const

/** What an article tells of words that it does not tell were said, in the words of a reader. */
export const POLARITY_WORDS = {
  negated: 'The article says that this was not said.',
  hypothetical: 'The article does not say that this was said: it tells what may or might be said.',
} as const

/** The same as a short mark in a list. */
const POLARITY_SHORT = { negated: 'not said', hypothetical: 'not told as said' } as const

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

/** What the sources of a list do, to choose by. */
export const STANCE_CHOICES: Readonly<Record<Stance | Polarity, string>> = {
  says: 'says',
  asks: 'asks',
  denies: 'denies',
  confirms: 'confirms',
  promises: 'promises',
  warns: 'warns',
  urges: 'demands',
  refuses: 'refuses',
  accuses: 'accuses',
  praises: 'praises',
  criticises: 'criticises',
  agrees: 'agrees',
  other: 'something else',
  negated: 'did not say',
  hypothetical: 'may or might say',
}

/** What sort of source a quotation has, in the words of a reader. */
export const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'somebody named',
  body: 'an organisation or an authority',
  described: 'somebody without a name',
  document: 'a document',
  unknown: 'not known',
}

/** False where the article tells only that, or of what, somebody spoke: `praised the bridge`. */
export const isStatement = ({ attribution }: QuotationView): boolean =>
  attribution.weight.value === 'statement'

/** What was done by saying it, or that the article does not tell it as said; null where it was simply said. */
export const stanceWords = ({
  quotation: { polarity },
  attribution: { stance },
}: QuotationView): string | null =>
  // “did not say” is told by what it is not.
  polarity ? POLARITY_SHORT[polarity] : STANCE_WORDS[stance.value]

/** The form of a quotation, what was done by saying it, and whether the article tells that it was said at all. */
export const formWords = (view: QuotationView): string =>
  [FORM_WORDS[view.quotation.form], stanceWords(view)].filter(Boolean).join(', ')

/** How whoever speaks stands to what is told in the quotation: nobody claims what he denies or asks. */
function claimedBy({ quotation: { polarity }, attribution: { stance } }: QuotationView): string {
  if (stance?.value === 'denies') return 'denied by'
  if (polarity === 'negated') return 'not said by'
  return stance?.value === 'asks' ? 'asked by' : 'according to'
}

/** Who claims an event that is told inside a quotation; empty for one that the article tells itself. */
export function claimWords({ claim }: EventView, briefing: Briefing, link: Linker): string {
  if (!claim) return ''
  const who = claim.speaker || describedSource(claim, briefing) ? whoWords(claim, briefing, link) : 'somebody'
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

/**
 * How words came to mean a date, as a sentence; null where they say it themselves, as `24 November 2015` does.
 */
export function resolvedWords({ article, timexBy }: ArticleView, timex: Timex): string | null {
  const { span, value, type, anchor, mod, rule } = timex
  const words = quoted(slice(article.text, span))
  if (type === 'DURATION') return `${words} is how long something lasts, not when it happens.`
  if (type === 'SET') return `${words} is said of something that happens more than once.`
  if (value === null)
    return article.published
      ? `The article does not say which date ${words} means.`
      : `Which date ${words} means depends on the day on which the article appeared, and that is not known.`
  const meaning = line(modifiedWords(value, mod))
  if (rule === 'editor/date')
    return span.end > span.start
      ? `The editor reads ${words} as ${meaning}.`
      : `The date is the editor’s: ${meaning}.`
  if (value.startsWith('[')) return `${words} is ${meaning}; the article does not tell which.`
  const from = anchor && anchor !== 'DCT' && timexBy.get(anchor)
  if (anchor === 'DCT') {
    if (value === article.published) return `${words} is the day on which the article appeared, ${meaning}.`
    const day = article.published ? `, ${dateWords(article.published)}` : ''
    return `${words} is ${meaning}, counted from the day on which the article appeared${day}.`
  }
  if (from) return `${words} is ${meaning}, counted from ${quoted(slice(article.text, from.span))} before it.`
  return saysItself(value, slice(article.text, span), meaning) ? null : `${words} is ${meaning}.`
}

/** True for words that give a date in full, in whatever order or spelling: the years, or the whole, are in them. */
const saysItself = (value: string, words: string, meaning: string): boolean =>
  meaning === line(words) || (/^\d{4}(-\d{2}){0,2}$/.test(value) && words.includes(value.slice(0, 4)))
