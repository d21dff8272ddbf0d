import type { Quotation } from '../../model/layers.ts'
import { slice } from '../../text/spans.ts'
import type { Story } from './context.ts'

/** True where somebody speaks of himself in a quotation: "I", "my". */
export const isOfOne = ({ doc, lexicon }: Story, { content }: Quotation): boolean =>
  content.some(span =>
    slice(doc.article.text, span)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => lexicon.first.has(word)),
  )
