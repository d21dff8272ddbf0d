import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, DateView, QuotationView } from '../../model/briefing.ts'
import { capital, listed } from '../../text/english.ts'
import { anchor, type Linker, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { decisionLine, effectsOn } from './editor.ts'
import { quotationPlace } from './passages.ts'
import { besideWords, chainOf } from './why.ts'
import { FORM_WORDS, POLARITY_WORDS, resolvedWords, speakerLink } from './wording.ts'

/** One short note: who speaks, in what form, by which words, and how they lead to the speaker. */
export function quotationNote(
  article: ArticleView,
  view: QuotationView,
  briefing: Briefing,
  link: Linker,
): string {
  const { speaker, candidates, quotation, attribution } = view
  const words = besideWords(article, view)
  const chain = chainOf(article, view).map(({ span }) => quoted(slice(article.article.text, span)))
  const who = speaker ? capital(speakerLink(speaker, briefing, link)) : 'Speaker not known'
  const rivals = candidates.map(candidate => speakerLink(candidate, briefing, link))
  const sentences = [
    `${who}, ${FORM_WORDS[quotation.form]}${words ? `: ${words}` : ''}.`,
    quotation.polarity && POLARITY_WORDS[quotation.polarity],
    speaker && attribution.certainty === 'implied' && chain.length > 1 && `${chain[0]} is ${chain.at(-1)}.`,
    speaker && !words && !attribution.rule.startsWith('editor/') && 'The remarks before it go on.',
    !speaker &&
      rivals.length > 0 &&
      (attribution.rule === 'attributions/several'
        ? `Said by ${listed(rivals, 'and')} together.`
        : `It could be ${listed(rivals, 'or')}.`),
    ...effectsOn(article, quotation.id).map(decisionLine),
  ]
  const back = link('Back to the words', quotationPlace(article, view))
  return `${sentences.filter(Boolean).join(' ')} ${back} ${anchor(`n-${view.id}`)}`
}

/** One short note: how the words of a date were resolved, with the way to the timeline. */
export function dateNote(
  article: ArticleView,
  { id, timex, event }: DateView,
  { timelinePages }: Briefing,
  link: Linker,
): string {
  const timeline = event ? ` ${link('On the timeline', eventPlace(event, timelinePages))}` : ''
  const read =
    resolvedWords(article, timex) ??
    `The article itself says ${quoted(slice(article.article.text, timex.span))}.`
  return `${read}${timeline} ${anchor(id)}`
}
