import type { FactCheck } from '../../model/corrections.ts'
import { listed } from '../../text/english.ts'
import { type CorrectionValues, type KeyName, namesOf } from './keys.ts'

/** What has to stand beside `checks`. */
export const NEEDED = ['verdict', 'checked-by'] as const satisfies readonly KeyName[]

/** What is wrong with what an item says of a fact check, and what to do about it; null when nothing is. */
export function factCheckFault(values: CorrectionValues): { message: string; advice: string } | null {
  const [stray] = namesOf('fact-check').filter(name => values[name] !== undefined)
  if (values.checks === undefined)
    return stray
      ? {
          message: `expected ${stray} beside checks, found it alone`,
          advice: 'add checks: and the web address of the fact check',
        }
      : null
  const missing = NEEDED.filter(name => !values[name])
  return missing.length > 0
    ? {
        message: `expected ${listed(NEEDED)} beside checks, found no ${listed(missing, 'or')}`,
        advice: 'add verdict: in the words of the fact check, and checked-by: and who made it',
      }
    : null
}

/** The fact check that an item without such faults links. */
export const factCheckOf = (values: CorrectionValues): FactCheck => ({
  url: values.checks!,
  verdict: values.verdict!,
  checkedBy: values['checked-by']!,
  ...(values['checked-on'] && { checkedOn: values['checked-on'] }),
})
