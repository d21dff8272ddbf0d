import type { Briefing, QuotationView, ShareView } from '../../model/briefing.ts'
import type { PageData } from '../../model/page-data.ts'
import { capital, count } from '../../text/english.ts'
import { anchor, type Linker, list } from '../../text/markdown.ts'
import { choices, quotationMark } from './page-data.ts'
import { inArticle, quotationItem, speakerLink } from './wording.ts'

/** A speaker's quotations, or some of them, under a heading. @param id of the heading, where something leads to it */
export function speakerSection(
  { speaker, quotations, words }: ShareView,
  views: readonly QuotationView[],
  briefing: Briefing,
  link: Linker,
  id?: string,
): string[] {
  const name = speaker ? capital(speakerLink(speaker, briefing, link)) : 'Speaker not known'
  const here = views.length < quotations ? ` ${capital(count(views.length, 'quotation'))} on this page.` : ''
  return [
    `## ${name}${id ? ` ${anchor(id)}` : ''}`,
    `${capital(count(quotations, 'quotation'))}, ${count(words, 'word')}.${here}`,
    list(views.map(view => `${quotationItem(view, link)}${inArticle(view, briefing, link)}`)),
  ]
}

/** What the layout needs to know of the quotations on a page. */
export function quotationsData(views: readonly QuotationView[], briefing: Briefing): PageData['quote-index'] {
  const quotations = views.map(view => quotationMark(view, briefing))
  return {
    quotations,
    choices: {
      speaker: choices(
        quotations.flatMap(({ speaker }) =>
          speaker ? [{ value: speaker.label, label: speaker.label }] : [],
        ),
      ),
      article: choices(
        views.map(({ article }) => {
          const { url, headline } = briefing.articleBy.get(article)!
          return { value: url, label: headline }
        }),
      ),
      form: choices(quotations.map(({ form }) => ({ value: form, label: form }))),
    },
  }
}
