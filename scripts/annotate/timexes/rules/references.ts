import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import { fixed } from './fixed.ts'

const present = () => fixed('DATE', 'PRESENT_REF')
const past = () => fixed('DATE', 'PAST_REF')
const future = () => fixed('DATE', 'FUTURE_REF')

/** `every now and then` refers to no time. */
const now: Build = (_, { from }, { terms }) => (listed('IDIOM')(terms, from) ? undefined : present())

/** Vague references to the present, past and future. */
export const referenceRules = [
  rule('now', 'He is now free.', 'NOW', now),
  rule('at-present', 'He is free at the moment.', 'AT < PRESENT', present),
  rule('once', 'He was recently freed.', 'ONCE', past),
  rule('soon', 'It is unlikely in the near future.', 'SOON', future),
  rule('recent-units', 'Prices rose in recent months.', 'RECENT UNITS', past),
]
