import type { ArticleView, Briefing, DateView, QuotationView } from '../model/briefing.ts'
import { anchor, type Linker, quoted } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { capital, listed } from './english.ts'
import { FORM_WORDS, resolvedWords, speakerLink } from './parts.ts'
import { attributionWords, quotationPlace } from './passages.ts'
import { chainOf } from './why.ts'

/** One short note: who speaks, in what form, by which words, and how they lead to the speaker. */
export function quotationNote(
  article: ArticleView,
  view: QuotationView,
  briefing: Briefing,
  link: Linker,
): string {
  const { speaker, candidates, quotation } = view
  const form = FORM_WORDS[quotation.form]
  const words = attributionWords(article, view).map(quoted).join(' … ')
  const chain = chainOf(article, view)
  const names = chain.map(({ span }) => quoted(slice(article.article.text, span)))
  const rivals = candidates.map(candidate => speakerLink(candidate, briefing, link))
  const sentences = speaker
    ? [
        `${speakerLink(speaker, briefing, link)}, ${form}${words && `: ${words}`}.`,
        names.length > 1 && `${names[0]} is ${names.at(-1)}.`,
        !words && names.length < 2 && 'The remarks before go on.',
      ]
    : [
        `Speaker not known, ${form}${words && `: ${words}`}.`,
        rivals.length > 0 && `It may be ${listed(rivals, 'or')}.`,
      ]
  const back = link('Back to the words', quotationPlace(article, view))
  return `${sentences.filter(Boolean).join(' ')} ${back} ${anchor(`n-${view.id}`)}`
}

/** One short note: how the words of a date were resolved, with the way to the timeline. */
export function dateNote(article: ArticleView, { id, timex, event }: DateView, link: Linker): string {
  const timeline = event ? ` ${link('On the timeline', `timeline.html#e-${event}`)}` : ''
  return `${capital(resolvedWords(article, timex))}${timeline} ${anchor(id)}`
}
