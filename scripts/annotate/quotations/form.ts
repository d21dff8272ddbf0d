import type { QuotationForm } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

const LETTER = /[\p{L}\p{N}]/gu
const letters = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(LETTER)?.length ?? 0

/** From this share of letters inside quote marks a quotation is direct; up to the other one it is indirect. */
const DIRECT = 0.95
const INDIRECT = 0.03

/** @param quoted spans between quote marks that lie inside the content */
export function formOf(text: string, content: readonly Span[], quoted: readonly Span[]): QuotationForm {
  const count = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + letters(text, span), 0)
  const share = count(quoted) / Math.max(1, count(content))
  return share >= DIRECT ? 'direct' : share <= INDIRECT ? 'indirect' : 'mixed'
}
