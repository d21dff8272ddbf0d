import { readWeights } from '../io/weights.ts'
import { english } from '../lexicon/en/index.ts'
import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { loadModels } from '../models/index.ts'
import { annotate } from '../pipeline.ts'

let loaded: Lexicon | undefined

/** English with its trained models, which are read on first use. */
export function loadEnglish(): Lexicon {
  loaded ??= english(loadModels(readWeights))
  return loaded
}

export type Annotate = (article: Article) => Annotated

/** Makes the function that annotates an article. */
export function loadAnnotator(): Annotate {
  const lexicon = loadEnglish()
  return article => annotate(article, lexicon)
}
