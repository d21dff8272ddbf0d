import type { ArticleView, Briefing, EventView, QuotationView, SpeakerView } from '../model/briefing.ts'
import { dateWords } from '../text/dates.ts'
import { type Linker, line, quoted } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { labelOf } from './data.ts'
import { placeOf, quotationPlace } from './passages.ts'

/** The speaker's name, linked when there is a page. */
export function speakerLink({ label, entity }: SpeakerView, { entityBy }: Briefing, link: Linker): string {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return view ? link(line(view.name), view.url) : line(label)
}

/** Publisher, author and date, as far as they are known: `The Times, by Ana Bell, 24 November 2015`. */
export const sourceLine = ({ article }: ArticleView): string =>
  [
    article.publisher && line(article.publisher),
    article.byline && line(/^by /i.test(article.byline) ? article.byline : `by ${article.byline}`),
    article.published ? dateWords(article.published) : 'date of publication not known',
  ]
    .filter(part => part)
    .join(', ')

/** The form of a quotation in the words of a reader. */
export const FORM_WORDS = {
  direct: 'quoted directly',
  indirect: 'reported indirectly',
  mixed: 'partly quoted, partly reported',
} as const

/** A quotation as a line of a list: the words, linked, with its form and its article. */
export const quotationItem = (view: QuotationView, link: Linker, article?: ArticleView): string =>
  [
    link(`“${line(labelOf(view, 24))}”`, `quotes/${view.id}.html`),
    ` — ${FORM_WORDS[view.quotation.form]}`,
    article && `, in ${link(line(article.headline), quotationPlace(article, view))}`,
  ]
    .filter(part => part)
    .join('')

/** Who claims an event that stands inside a quotation. */
export function claimWords({ claim }: EventView, briefing: Briefing, link: Linker): string {
  if (!claim) return ''
  const words = link(
    labelOf(claim, 6) === '' ? 'these words' : `“${line(labelOf(claim, 6))}”`,
    `quotes/${claim.id}.html`,
  )
  const who = claim.speaker
    ? speakerLink(claim.speaker, briefing, link)
    : 'a speaker the article does not make clear'
  return `according to ${who}: ${words}`
}

/** An event as a line of a list: its date and its words, linked to the sentence. */
export function eventItem(view: EventView, article: ArticleView, link: Linker): string {
  const words = link(line(slice(article.article.text, view.event.span)), placeOf(article, view.event.span))
  const value = view.timex?.value
  return value ? `${link(dateWords(value), `timeline.html#e-${view.id}`, value)}: ${words}` : words
}

/** How a date expression got its value, as a sentence. */
export function resolvedWords(
  { article, timexBy }: ArticleView,
  timex: NonNullable<EventView['timex']>,
): string {
  const words = quoted(slice(article.text, timex.span))
  if (timex.value === null) return `${words} could not be resolved to a date.`
  if (timex.type === 'DURATION') return `${words} is a length of time, not a date.`
  if (timex.type === 'SET') return `${words} recurs; it is not a single date.`
  const meaning = line(dateWords(timex.value))
  if (timex.anchor === 'DCT') {
    const day = article.published ? `, ${dateWords(article.published)}` : ''
    return `${words} is read as ${meaning}, counted from the date of publication${day}.`
  }
  if (timex.anchor !== null) {
    const anchor = timexBy.get(timex.anchor)
    if (anchor)
      return `${words} is read as ${meaning}, counted from ${quoted(slice(article.text, anchor.span))}.`
  }
  return `${words} says it in full: ${meaning}.`
}
