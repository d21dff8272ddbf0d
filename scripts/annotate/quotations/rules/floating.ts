import type { Found, QuotationRule } from '../rule.ts'

const SENTENCE = /^["'“‘([\s]*[\p{Lu}\p{N}…].*[.!?…,—–-]["'”’)\]]*$/su

/** A whole sentence of the narration that is one passage, with nobody named as its speaker. */
export const floating: QuotationRule = {
  id: 'quotations/floating',
  example: '“Nobody had told us the road was closed. We waited for hours.”',
  match({ text, frames, at }): Found[] {
    const { items } = frames[at]!
    const passage = items[0]?.passage
    if (!passage || items.length > 2 || !SENTENCE.test(text.slice(passage.start, passage.end))) return []
    return [{ content: [{ start: passage.start, end: passage.end }] }]
  },
}
