import type { ArticleView, Briefing, EntityView, QuotationView } from '../../model/briefing.ts'
import { line } from '../../text/markdown.ts'
import { indexAt, slice } from '../../text/spans.ts'

/** What the articles call somebody, in their own words. */
export const rolesOf = (view: EntityView, { articleBy }: Briefing): string[] =>
  view.roles.map(({ article, span }) => slice(articleBy.get(article)!.article.text, span))

/** The first role, in its fullest wording: `US President` where the first is only `President`. */
export const fullestRole = (roles: readonly string[]): string | null => {
  const [first = null] = roles
  return roles.find(role => first !== null && role !== first && role.endsWith(` ${first}`)) ?? first
}

/** What one article calls somebody, in its fullest wording; null where it gives no role. */
export const roleIn = (
  view: EntityView | undefined,
  { article: { slug, text } }: ArticleView,
): string | null =>
  fullestRole(
    (view?.roles ?? []).filter(({ article }) => article === slug).map(({ span }) => slice(text, span)),
  )

/** The role the article's words give the speaker: in the sentences of the quotation, or else its fullest. */
export function roleOf(article: ArticleView, view: QuotationView, { entityBy }: Briefing): string | null {
  const speaker = entityBy.get(view.speaker?.entity ?? '')
  const here = speaker?.roles.find(({ article: slug, span }) => {
    const sentence = indexAt(article.doc.sentences, span.start)
    return slug === view.article && sentence >= view.sentences[0] && sentence <= view.sentences[1]
  })
  return here ? slice(article.article.text, here.span) : roleIn(speaker, article)
}

// Whose chair “its chair” is, only the article tells.
const POSSESSED = /^(?:its|his|her|their|our|my)\b/i

/** A role beside a name: as it is, but as words of the article where it makes sense only there; plain text. */
export const officePlainly = (role: string): string => (POSSESSED.test(role) ? `“${role}”` : role)

/** The same in Markdown. */
export const officeWords = (role: string): string => line(officePlainly(role), false)
