import type { Name, Unit } from '../found.ts'

const SIGN = /^[$€£¥₹]/
const CODE = /^\p{Lu}{2,3}$/u
/** An amount, not the number of a channel (`BBC 2`) or a year. */
const AMOUNT = /^(?:\d{1,3}(?:,\d{3})+|\d{3}(?!\d)|\d+\.\d+)/

/** `US $2 million`, `BND 500`: letters before an amount say which money it is. */
export function amounts(names: readonly Name[], units: readonly Unit[]): Name[] {
  return names.filter(({ first, end }) => {
    const next = units[end]
    if (end - first > 1 || next?.sentence !== units[first]!.sentence) return true
    const { form } = units[first]!
    return !CODE.test(form) || !(SIGN.test(next.form) || AMOUNT.test(next.form))
  })
}
