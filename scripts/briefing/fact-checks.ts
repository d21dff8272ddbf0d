import type { ArticleView, QuotationView } from '../model/briefing.ts'
import type { Correction, FactCheck } from '../model/corrections.ts'

/** A fact check by others, with the correction in which an editor has linked it. */
export type LinkedCheck = FactCheck & { readonly correction: Correction }

/** The fact checks that an editor has linked to a quotation, each address once. */
export function factChecksOf({ doc }: ArticleView, { quotation }: QuotationView): LinkedCheck[] {
  const found = (doc.effects ?? []).flatMap(({ subject, correction }) => {
    const { decision } = correction
    return subject === quotation.id && decision.kind === 'checks' ? [{ ...decision, correction }] : []
  })
  return [...new Map(found.map(check => [check.url, check])).values()]
}
