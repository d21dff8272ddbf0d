import type { QuotationRule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { asSaid } from './as-said.ts'
import { cueAfter, cueInverted } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import { dash } from './dash.ts'
import { floating } from './floating.ts'
import { infinitive } from './infinitive.ts'
import { leadIn } from './lead-in.ts'
import { noun } from './noun.ts'
import { object } from './object.ts'
import { transcript } from './transcript.ts'

/** Every way of finding a quotation. An earlier rule's find stands where a later one's crosses it. */
export const rules: readonly QuotationRule[] = [
  cueAfter,
  cueInverted,
  accordingTo,
  asSaid,
  cueBefore,
  infinitive,
  object,
  noun,
  leadIn,
  transcript,
  dash,
  floating,
]
