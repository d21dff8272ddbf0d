import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import { indexAt, slice } from '../../text/spans.ts'
import { fullestRole } from './wording.ts'

/** The role the article's words give the speaker: in the sentences of the quotation, or else its fullest. */
export function roleOf(article: ArticleView, view: QuotationView, { entityBy }: Briefing): string | null {
  const id = view.speaker?.entity
  const roles = (id && entityBy.get(id)?.roles.filter(role => role.article === view.article)) || []
  const here = roles.find(({ span }) => {
    const sentence = indexAt(article.doc.sentences, span.start)
    return sentence >= view.sentences[0] && sentence <= view.sentences[1]
  })
  const words = roles.map(({ span }) => slice(article.article.text, span))
  return here ? slice(article.article.text, here.span) : fullestRole(words)
}
