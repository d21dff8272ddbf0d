import { readWeights } from '../io/weights.ts'
import { english } from '../lexicon/en/index.ts'
import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { loadModels } from '../models/index.ts'
import { annotate } from '../pipeline.ts'

/** Languages that can be annotated, by primary subtag. */
export const LANGUAGES: readonly string[] = ['en']

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

/** The same function, which annotates an article once as long as it stays as it is: one memory for each address. */
export function remembered(annotate: Annotate): Annotate {
  const known = new Map<string, { readonly of: string; readonly doc: Annotated }>()
  return article => {
    const of = JSON.stringify(article)
    const before = known.get(article.slug)
    if (before?.of === of) return before.doc
    const doc = annotate(article)
    known.set(article.slug, { of, doc })
    return doc
  }
}
