import { english } from '../languages/en/index.ts'
import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { annotate } from '../pipeline.ts'

const EMPTY = {
  words: [],
  quotations: [],
  mentions: [],
  entities: [],
  attributions: [],
  timexes: [],
  events: [],
  problems: [],
}

/** Languages that can be annotated, by primary subtag. */
export const LANGUAGES: readonly string[] = ['en']

/** Makes the function that annotates an article; loads the language's data once. */
export function loadAnnotator(): (article: Article) => Annotated {
  const language = english as unknown as Language
  return article => ({ ...EMPTY, ...annotate(article, language) })
}
