import type { Form } from './forms.ts'
import { type LabelledSpan, TYPES } from './labels.ts'
import { opensSentence, type Prepared } from './prepared.ts'

/** Something that a document says about a word, wherever it stands. */
export type WordFact = (form: Form) => number

/** 1 when the word also stands in lower case, plus 2 when it is capitalised inside a sentence. */
export function casings(text: Prepared): WordFact {
  const seen = new Map<number, number>()
  const { forms } = text
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    const bit = !form.capital ? 1 : !form.allCapitals && !opensSentence(text, i) ? 2 : 0
    if (bit === 0) continue
    const bits = seen.get(form.lower) ?? 0
    if ((bits & bit) === 0) seen.set(form.lower, bits | bit)
  }
  return form => seen.get(form.lower) ?? 0
}

/** How often a word was in a name of each type, first in one, or in none. */
const COUNTS = TYPES.length + 1

/** The commonest type, whether it is the only one, and whether the word was more than once: one small number. */
function summary(counts: Uint16Array): number {
  let top = 0
  let sum = 0
  for (let type = 0; type < COUNTS; type++) {
    sum += counts[type]!
    if (counts[type]! > counts[top]!) top = type
  }
  if (sum < 2) return 0
  return 1 + top * 2 + (counts[top] === sum ? 1 : 0)
}

/**
 * What a first reading of the document called a capitalised word, as a number; 0 when it stands there once.
 * @param names over the document's row of words
 */
export function readings({ forms }: Prepared, names: readonly LabelledSpan[]): WordFact {
  const types = new Uint8Array(forms.length)
  for (const { first, end, type } of names) types.fill(TYPES.indexOf(type) + 1, first, end)
  const tallies = new Map<number, Uint16Array>()
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    if (!form.capital) continue
    let counts = tallies.get(form.exact)
    if (!counts) {
      counts = new Uint16Array(COUNTS)
      tallies.set(form.exact, counts)
    }
    counts[types[i]!]!++
  }
  const summaries = new Map<number, number>()
  for (const [word, counts] of tallies) summaries.set(word, summary(counts))
  return form => summaries.get(form.exact) ?? 0
}
