import type { Article } from '../model/article.ts'
import type { Markup } from '../model/markup.ts'
import { sha256Hex } from '../text/hash.ts'
import { normalize } from '../text/normalize.ts'
import { visible } from './decode.ts'
import type { Remark } from './remark.ts'

/** What readers read of a text in some notation. */
export interface Reading {
  readonly text: string
  /** How the text is set, where the notation tells. */
  readonly markup?: Markup
  /** Where each picture of `markup` is written, in order: offsets in the text as given. */
  readonly pictures?: readonly number[]
  /** Offset in the text as given of an offset in `text`. */
  toSource(offset: number): number
  /** Offsets count in the text as given. */
  readonly remarks: readonly Remark[]
}

/** Text that is read sign by sign. */
const asGiven = (text: string): Reading => ({ text, toSource: offset => offset, remarks: [] })

interface Frozen {
  readonly article: Article
  /** Offset in `original` of an offset in the article's text. */
  toOriginal(offset: number): number
  /** Where each picture is written, in order: offsets in `original`. */
  readonly pictures: readonly number[]
  /** Offsets count in `original`. */
  readonly remarks: readonly Remark[]
}

/** Freezes a text, with control characters made visible: the only place where an `Article` is made. */
export function freeze(
  original: string,
  facts: Omit<Article, 'text' | 'sha256' | 'markup'>,
  read: (text: string) => Reading = asGiven,
): Frozen {
  const { text: given, toOriginal } = normalize(visible(original))
  const { text, markup, pictures = [], toSource, remarks } = read(given)
  return {
    article: { ...facts, text, sha256: sha256Hex(text), ...(markup && { markup }) },
    pictures: pictures.map(toOriginal),
    toOriginal: offset => toOriginal(toSource(offset)),
    remarks: remarks.map(remark => ({ ...remark, offset: toOriginal(remark.offset) })),
  }
}
