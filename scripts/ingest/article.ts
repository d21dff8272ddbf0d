import type { Article } from '../model/article.ts'
import { sha256Hex } from '../text/hash.ts'
import { normalize } from '../text/normalize.ts'
import { visible } from './decode.ts'

/** Freezes a text, with control characters made visible: the only place where an `Article` is made. */
export function freeze(
  original: string,
  facts: Omit<Article, 'text' | 'sha256'>,
): { article: Article; toOriginal: (offset: number) => number } {
  const { text, toOriginal } = normalize(visible(original))
  return { article: { ...facts, text, sha256: sha256Hex(text) }, toOriginal }
}
