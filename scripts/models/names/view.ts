import type { Form } from './forms.ts'
import { type LabelledSpan, TYPES } from './labels.ts'

/** What a document says about a word, wherever it stands. */
export interface DocumentView {
  /** 1 when it also stands in lower case, plus 2 when it is capitalised inside a sentence. */
  casing(form: Form): number
  /** What a first reading of the document called it, as a number; 0 when it was in no name or not yet read. */
  told(form: Form): number
}

/** How often a word was in a name of each type, first in one, or in none. */
const COUNTS = TYPES.length + 1

/** The view of a document, with the names of a first reading when there was one. */
export function documentView(
  sentences: readonly (readonly Form[])[],
  names?: readonly (readonly LabelledSpan[])[],
): DocumentView {
  const casing = new Map<number, number>()
  for (const forms of sentences) {
    for (const [i, form] of forms.entries()) {
      const bit = !form.capital ? 1 : i > 0 && !form.allCapitals ? 2 : 0
      if (bit) casing.set(form.lower, (casing.get(form.lower) ?? 0) | bit)
    }
  }
  const told = new Map<number, Uint16Array>()
  for (const [s, spans] of (names ?? []).entries()) {
    const types = new Uint8Array(sentences[s]!.length)
    for (const { first, end, type } of spans) types.fill(TYPES.indexOf(type) + 1, first, end)
    for (const [i, form] of sentences[s]!.entries()) {
      if (!form.capital) continue
      const counts = told.get(form.exact) ?? new Uint16Array(COUNTS)
      counts[types[i]!]!++
      told.set(form.exact, counts)
    }
  }
  return {
    casing: form => casing.get(form.lower) ?? 0,
    told(form) {
      const counts = told.get(form.exact)
      return counts ? summary(counts) : 0
    },
  }
}

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
