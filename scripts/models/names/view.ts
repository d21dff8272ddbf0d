import type { Form } from './forms.ts'
import { hashWord } from './hash.ts'
import { type LabelledSpan, TYPES } from './labels.ts'
import { LISTS } from './lexicon.ts'
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

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord))
const LOCATIVES = hashesOf('in at from near across outside around')
const SAYING = hashesOf('said says told added asked wrote tweeted explained argued noted')
const THE = hashWord('the')

/** How a run of capitals looks, then what part of it a word is: one bit each. */
const LOOKS = { titled: 1, located: 2, saying: 4, definite: 8, organization: 16, place: 32 } as const
const PARTS = { lastBehindFirstName: 64, last: 128, first: 256, middle: 512 } as const
const REPEATED = 1024

/** @param last the last word of the run that starts at `first` */
function looks(forms: readonly Form[], first: number, last: number): number {
  const before = forms[first - 1]!
  const several = last > first
  const opening = before.lists | (several ? forms[first]!.lists : 0)
  const ending = several ? forms[last]!.lists : 0
  return (
    (opening & LISTS.title ? LOOKS.titled : 0) |
    (LOCATIVES.has(before.lower) ? LOOKS.located : 0) |
    (SAYING.has(forms[last + 1]!.lower) || SAYING.has(before.lower) ? LOOKS.saying : 0) |
    (before.lower === THE ? LOOKS.definite : 0) |
    (ending & LISTS.organizationEnding ? LOOKS.organization : 0) |
    (ending & LISTS.placeEnding ? LOOKS.place : 0)
  )
}

/** What part of the run from `first` to `last` the word at `i` is; 0 for a word alone. */
function partOf(forms: readonly Form[], first: number, last: number, i: number): number {
  if (first === last) return 0
  if (i === first) return PARTS.first
  if (i < last) return PARTS.middle
  return PARTS.last | (forms[first]!.lists & LISTS.firstName ? PARTS.lastBehindFirstName : 0)
}

/** What the runs of capitals that a word stands in look like, anywhere in the document; 0 when it stands there once. */
export function surroundings({ forms, runFirst, runLast }: Prepared): WordFact {
  const seen = new Map<number, number>()
  for (let first = 0; first < forms.length; first++) {
    if (runFirst[first] !== first) continue
    const last = runLast[first]!
    const bits = looks(forms, first, last)
    for (let i = first; i <= last; i++) {
      const known = seen.get(forms[i]!.exact)
      const again = known === undefined ? 0 : known | REPEATED
      seen.set(forms[i]!.exact, bits | partOf(forms, first, last, i) | again)
    }
    first = last
  }
  return form => {
    const bits = seen.get(form.exact) ?? 0
    return bits & REPEATED ? bits - REPEATED : 0
  }
}
