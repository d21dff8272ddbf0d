import type { Form } from './forms.ts'

/** How far a small word may stand from the capitals on both sides of it: `Bank for the New`. */
const REACH = 2

/** Index differences from a word to the nearest capitalised one before it, up to `REACH`; 0 when there is none. */
function near(forms: readonly Form[], i: number, step: -1 | 1): number {
  for (let distance = 1; distance <= REACH; distance++) if (forms[i + step * distance]?.named) return distance
  return 0
}

/**
 * Marks the words that can be part of a name: those with a capital, numbers beside one, and small words between
 * two. All others are outside names, without being looked at.
 */
export function openWords(forms: readonly Form[]): Uint8Array {
  const open = new Uint8Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    if (form.named) open[i] = 1
    else if (form.numeric) open[i] = forms[i - 1]?.named || forms[i + 1]?.named ? 1 : 0
    else open[i] = near(forms, i, -1) > 0 && near(forms, i, 1) > 0 ? 1 : 0
  }
  return open
}
