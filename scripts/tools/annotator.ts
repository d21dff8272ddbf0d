import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import { annotate } from '../pipeline.ts'
import { loadEnglish } from './english.ts'

/** Languages that can be annotated, by primary subtag. */
export const LANGUAGES: readonly string[] = ['en']

/** Makes the function that annotates an article; loads the language's data once. */
export function loadAnnotator(): (article: Article) => Annotated {
  const lexicon = loadEnglish()
  return article => annotate(article, lexicon)
}
