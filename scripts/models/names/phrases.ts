import type { Form } from './forms.ts'
import { mix } from './hash.ts'
import type { Lexicon } from './lexicon.ts'

/** Words of the longest phrases looked up. */
const REACH = 4

/** For each word the lists of the longest known phrase over it, times 4, plus its place: 1 first, 2 inside, 3 last. */
export function phraseMarks(forms: readonly Form[], lexicon: Lexicon): Int32Array {
  const marks = new Int32Array(forms.length)
  for (let i = 0; i < forms.length; i++) {
    if (!forms[i]!.capital) continue
    let hash = forms[i]!.lower
    for (let end = i + 1; end < forms.length && end < i + REACH && forms[end]!.word; end++) {
      hash = mix(hash, forms[end]!.lower)
      const index = forms[end]!.capital ? lexicon.find(hash) : -1
      const lists = index < 0 ? 0 : lexicon.lists[index]!
      if (lists === 0) continue
      for (let j = i; j <= end; j++) marks[j] = (lists << 2) | (j === i ? 1 : j === end ? 3 : 2)
    }
  }
  return marks
}

/** First and last index of the run of capitalised words that each word stands in; -1 outside runs. */
export function runsOf(forms: readonly Form[]): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(forms.length).fill(-1)
  const last = new Int32Array(forms.length).fill(-1)
  for (let i = 0; i < forms.length; i++)
    if (forms[i]!.capital) first[i] = forms[i - 1]?.capital ? first[i - 1]! : i
  for (let i = forms.length - 1; i >= 0; i--)
    if (forms[i]!.capital) last[i] = forms[i + 1]?.capital ? last[i + 1]! : i
  return { first, last }
}
