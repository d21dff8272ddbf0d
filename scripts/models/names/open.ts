import { AFTER, type Form } from './forms.ts'

/** How far a small word may stand from the capitals on both sides of it: `Bank for the New`. */
const REACH = 2

/** True when a capitalised word stands within reach on one side: before for -1, behind for 1. */
function near(forms: readonly Form[], i: number, side: -1 | 1): boolean {
  for (let distance = 1; distance <= REACH; distance++) if (forms[i + side * distance]?.named) return true
  return false
}

/** A hyphen behind a capitalised word, or what stands behind that hyphen: `Min-jun`. */
const hyphened = (forms: readonly Form[], i: number): boolean =>
  forms[i] !== AFTER &&
  (forms[i]!.hyphen
    ? forms[i - 1]?.named === true
    : forms[i - 1]?.hyphen === true && forms[i - 2]?.named === true)

/**
 * Marks the words that can be part of a name: those with a capital, numbers beside one, small words between two,
 * and what a hyphen joins to one. All others are outside names, without being looked at.
 */
export function openWords(forms: readonly Form[]): Uint8Array {
  const open = new Uint8Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    if (form.named) open[i] = 1
    else if (form.numeric) open[i] = forms[i - 1]?.named || forms[i + 1]?.named ? 1 : 0
    else open[i] = hyphened(forms, i) || (near(forms, i, -1) && near(forms, i, 1)) ? 1 : 0
  }
  return open
}
