import type { ArticleView, Briefing, QuotationView, ShareView } from '../../model/briefing.ts'
import type { PageData } from '../../model/page-data.ts'
import { capital, count } from '../../text/english.ts'
import { anchor, type Linker, line, list } from '../../text/markdown.ts'
import { choices, quotationMark, storyChoices } from './page-data.ts'
import { quotationItem } from './quotation-item.ts'
import { FORM_WORDS, SOURCE_KINDS, STANCE_CHOICES, sourceHeading, speakerLink } from './wording.ts'

/** The heading of those whose speaker is not known. */
export const NO_SPEAKER = 'Without a named speaker'

/** A speaker's quotations, or some of them, under a heading. @param id of the heading, where something leads to it */
export function speakerSection(
  { speaker, quotations, words }: ShareView,
  views: readonly QuotationView[],
  briefing: Briefing,
  link: Linker,
  id?: string,
): string[] {
  const name = speaker ? capital(speakerLink(speaker, briefing, link)) : NO_SPEAKER
  const here = views.length < quotations ? ` ${capital(count(views.length, 'quotation'))} on this page.` : ''
  return [
    `## ${name}${id ? ` ${anchor(id)}` : ''}`,
    `${capital(count(quotations, 'quotation'))}, ${count(words, 'word')}.${here}`,
    list(views.map(view => quotationItem(view, briefing, link, ['described', 'form', 'article']))),
  ]
}

/** What an article quotes, under its headline; closed, it tells how many there are. */
export const articleSection = (
  article: ArticleView,
  views: readonly QuotationView[],
  closed: boolean,
  briefing: Briefing,
  link: Linker,
): string[] => [
  closed
    ? `## ${line(article.headline)} (${views.length}) ${anchor(`a-${article.article.slug}`)}`
    : `## ${link(line(article.headline), article.url)}`,
  closed ? `${sourceHeading(article)} · ${link('Read the article', article.url)}` : sourceHeading(article),
  list(views.map(view => quotationItem(view, briefing, link, ['speaker', 'form']))),
]

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
      form: choices(quotations.map(({ form }) => ({ value: form, label: FORM_WORDS[form] }))),
      stance: choices(quotations.map(({ stance }) => ({ value: stance, label: STANCE_CHOICES[stance] }))),
      source: choices(quotations.map(({ source }) => ({ value: source, label: SOURCE_KINDS[source] }))),
      story: storyChoices(views, briefing),
    },
  }
}
