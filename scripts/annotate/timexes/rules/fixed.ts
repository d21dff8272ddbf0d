import type { TimexType } from '../../../model/layers.ts'
import type { Draft } from '../meaning.ts'

/** A length, a repetition or a vague reference, with its TIMEX3 value. */
export const fixed = (
  type: TimexType,
  timex3: string,
  mod?: unknown,
): Omit<Draft, 'from' | 'to' | 'rule'> => ({
  type,
  meaning: { kind: 'fixed', timex3 },
  ...(mod !== undefined && { mod: String(mod) }),
})
