import type { Quotation, QuotationId } from '../../model/layers.ts'

/**
 * Says of each quotation which one it stands inside.
 * @param quotations in text order, outer before inner; none crosses another
 */
export function nested(quotations: readonly Quotation[]): Quotation[] {
  const open: Quotation[] = []
  return quotations.map(quotation => {
    const { start } = quotation.content[0]
    while (open.length > 0 && open.at(-1)!.content.at(-1)!.end <= start) open.pop()
    const within: QuotationId | undefined = open.findLast(({ content }) =>
      content.some(span => span.start <= start && start < span.end),
    )?.id
    open.push(quotation)
    return within ? { ...quotation, within } : quotation
  })
}
