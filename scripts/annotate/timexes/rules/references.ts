import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import { fixed } from './fixed.ts'

const refer =
  (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Build =>
  (_, { from, to }, { terms }) => {
    // `every now and then`, `as soon as` refer to no time, and `The Future45` is a name.
    const name = terms[to]?.glued && /^[\p{L}\p{N}]/u.test(terms[to].text)
    return name || listed('IDIOM')(terms, from) ? undefined : fixed('DATE', value)
  }

/** Vague references to the present, past and future. */
export const referenceRules = [
  rule('now', 'He is {now = PRESENT_REF} free.', 'NOW', refer('PRESENT_REF')),
  rule('at-present', 'He is free at {the moment = PRESENT_REF}.', 'AT < PRESENT', refer('PRESENT_REF')),
  rule('once', 'He was {recently = PAST_REF} freed.', 'ONCE', refer('PAST_REF')),
  rule('soon', 'It is unlikely in {the near future = FUTURE_REF}.', 'SOON', refer('FUTURE_REF')),
  rule('recent-units', 'Prices rose in {recent months = PAST_REF}.', 'RECENT UNITS', refer('PAST_REF')),
]
