import { cueFirst, subjectFirst } from '../grammar/order.ts'
import { toldBefore } from '../grammar/told.ts'
import type { QuotationRule } from '../rule.ts'

/** What is said, then who says it; the rest may follow. */
export const cueAfter: QuotationRule = {
  id: 'quotations/cue-after',
  example: {
    text: '“The bridge will open in May,” Ana Bell said. “We are glad.”',
    finds: 'Ana Bell | said | The bridge will open in May, + We are glad.',
  },
  match: context => toldBefore(context, context.cues, subjectFirst),
}

/** What is said, then the verb before its subject. */
export const cueInverted: QuotationRule = {
  id: 'quotations/cue-inverted',
  example: {
    text: '“The bridge will open in May,” said Ana Bell, the mayor.',
    finds: 'Ana Bell, the mayor | said | The bridge will open in May,',
  },
  match: context => toldBefore(context, context.cues, cueFirst),
}
