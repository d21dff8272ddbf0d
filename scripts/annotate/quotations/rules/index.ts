import type { QuotationRule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { cueAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import { floating } from './floating.ts'

/** Every way of finding a quotation. An earlier rule's find stands where a later one's crosses it. */
export const rules: readonly QuotationRule[] = [cueAfter, accordingTo, cueBefore, floating]
