import type { TimexRule } from '../rule.ts'
import { absoluteRules } from './absolute.ts'
import { clockRules } from './clocks.ts'
import { comparedRules } from './compared.ts'
import { durationRules } from './lengths.ts'
import { monthRules } from './months.ts'
import { rangeRules } from './ranges.ts'
import { recurringRules } from './recurring.ts'
import { referenceRules } from './references.ts'
import { relativeRules } from './relative.ts'
import { setRules } from './sets.ts'
import { shiftedRules } from './shifted.ts'

/** Every way of writing a time. At one place the longest match counts; of equals the one that stands first. */
export const rules: readonly TimexRule[] = [
  ...rangeRules,
  ...absoluteRules,
  ...comparedRules,
  ...shiftedRules,
  ...relativeRules,
  ...setRules,
  ...durationRules,
  ...monthRules,
  ...recurringRules,
  ...referenceRules,
  ...clockRules,
]
