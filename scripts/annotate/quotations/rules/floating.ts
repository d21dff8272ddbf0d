import { passageAlone } from '../frames.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Found, QuotationRule } from '../rule.ts'

const OPENS = /^["'“‘([\s]*[\p{Lu}\p{N}…]/u
const CLOSES = /[.!?…,—–-]["'”’)\]\s]*$/u

/** A whole sentence of the narration that is one passage, with nobody named as its speaker. */
export const floating: QuotationRule = {
  id: 'quotations/floating',
  example: {
    text: '“Nobody had told us the road was closed. We waited for hours.”',
    finds: '- | - | Nobody had told us the road was closed. We waited for hours.',
  },
  match({ text, frames, at }): Found[] {
    const item = passageAlone(frames[at])
    if (!item) return []
    const { start, end } = item.passage!
    if (!OPENS.test(text.slice(start, start + 8)) || !CLOSES.test(text.slice(Math.max(start, end - 8), end)))
      return []
    return [{ content: [{ start, end }, ...continuation(frames, at)] }]
  },
}
