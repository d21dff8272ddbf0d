import type { Reference } from '../../citations/reference.ts'
import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { PageData } from '../../model/page-data.ts'
import { addressIn, addressOf } from '../../text/addresses.ts'
import { oneLine } from '../../text/words.ts'
import { whoPlainly } from './notes.ts'
import { labelOf } from './page-data.ts'
import { POLARITY_WORDS } from './wording.ts'

/** More words of a quotation are cut in a citation. */
const CITED_WORDS = 60

/** Of words between quote marks that the article does not tell as said, the marks alone would say the opposite. */
export const reservation = ({ quotation: { form, polarity } }: QuotationView): string =>
  form === 'direct' && polarity ? `[${POLARITY_WORDS[polarity].replace(/\.$/, '')}]` : ''

/** The reporters’ names without `By` before them. */
const reporterOf = ({ article: { byline } }: ArticleView): string | undefined =>
  byline?.replace(/^by\s+/i, '')

/** What reference managers read in the article’s page. */
export function citationOf(view: ArticleView): PageData['article']['citation'] {
  const { publisher, published } = view.article
  const author = reporterOf(view)
  return {
    title: view.headline,
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published && { date: published }),
  }
}

/** The permalink of a quotation: absolute where the site’s address is known. */
export const permalinkOf = ({ id }: QuotationView, { site }: Briefing): string =>
  addressIn(site, addressOf('quotation', id))

/** What a quotation is cited by. */
export function referenceOf(article: ArticleView, view: QuotationView, briefing: Briefing): Reference {
  const { publisher, published } = article.article
  const reporter = reporterOf(article)
  const who = whoPlainly(article, view, briefing)
  return {
    id: view.id,
    url: permalinkOf(view, briefing),
    words: oneLine([labelOf(view, CITED_WORDS), reservation(view)].filter(Boolean).join(' ')),
    isReport: view.quotation.form !== 'direct',
    who,
    ...(view.speaker?.entity && { speaker: who }),
    ...(reporter && { reporter }),
    headline: article.headline,
    ...(publisher && { publisher }),
    ...(published && { published }),
  }
}
