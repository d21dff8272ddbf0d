import { freeze } from '../scripts/ingest/article.ts'
import type { Annotated } from '../scripts/model/document.ts'
import { annotate } from '../scripts/pipeline.ts'
import { loadEnglish } from '../scripts/tools/annotator.ts'

/** The whole pipeline over a text, for tests. */
export function annotated(text: string, published?: string, language = 'en'): Annotated {
  const { article } = freeze(text, { slug: 'test', language, ...(published && { published }) })
  return annotate(article, loadEnglish())
}

/** The same of an article that a paper published, under an address of its own. */
export function published(slug: string, publisher: string, day: string, text: string): Annotated {
  const doc = annotated(text, day)
  return { ...doc, article: { ...doc.article, slug, publisher, title: `Told by ${publisher}` } }
}
