import type { Rights } from '../model/article.ts'
import type { Finding, Ingested } from '../model/source.ts'
import { rightsOf } from './rights-of.ts'

/** What readers miss of an article that is not shown whole: without a title or a way to its source they cannot tell which it is. */
export function missing({ article, placeOf }: Ingested, site?: Rights): Finding[] {
  const rights = rightsOf(article, site)
  if (rights === 'full') return []
  const warning = (key: string, why: string): Finding => ({
    severity: 'warning',
    place: { ...placeOf(0), line: 1, column: 1 },
    message: `expected ${key} of an article with rights: ${rights}, found none`,
    advice: `write a line ${key}: in its front matter, so that readers can tell ${why}`,
  })
  return [
    ...(article.title ? [] : [warning('title', 'which article it is')]),
    ...(article.sourceUrl ? [] : [warning('sourceUrl', 'where to read the whole')]),
  ]
}
