import { AFTER, BEFORE, type Form } from './forms.ts'
import type { Lexicon } from './lexicon.ts'
import { openWords } from './open.ts'
import { phraseMarks, runsOf } from './phrases.ts'

/** How far around a word others are looked at. */
export const REACH = 2

/**
 * A document made ready for features: its words in one row, with REACH stand-ins before and behind each sentence, so
 * that nobody has to ask where a sentence ends. All arrays are as long as the row.
 */
export interface Prepared {
  readonly forms: readonly Form[]
  /** Where each sentence's first word stands in the row. */
  readonly starts: readonly number[]
  /** 1 for words that can be part of a name; the others have no features. */
  readonly open: Uint8Array
  /** Lists of known phrases, see `phraseMarks`. */
  readonly marks: Int32Array
  /** First and last word of the run of capitals that each word stands in, see `runsOf`. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** 1 in headlines in capitals: there capitals tell nothing. */
  readonly shouted: Uint8Array
}

function isShouted(forms: readonly Form[]): boolean {
  let shouting = 0
  for (const form of forms) {
    if (form.allCapitals) shouting++
    else if (form.capital) return false
  }
  return shouting > 2
}

/** @param sentences the forms of each one's words */
export function prepare(sentences: readonly (readonly Form[])[], lexicon: Lexicon): Prepared {
  const forms: Form[] = []
  const starts: number[] = []
  const loud: number[] = []
  for (const [s, sentence] of sentences.entries()) {
    for (let i = 0; i < REACH; i++) forms.push(BEFORE)
    starts.push(forms.length)
    for (const form of sentence) forms.push(form)
    if (isShouted(sentence)) loud.push(s)
    for (let i = 0; i < REACH; i++) forms.push(AFTER)
  }
  const shouted = new Uint8Array(forms.length)
  for (const s of loud) shouted.fill(1, starts[s]!, starts[s]! + sentences[s]!.length)
  const { first, last } = runsOf(forms)
  return {
    forms,
    starts,
    open: openWords(forms),
    marks: phraseMarks(forms, lexicon),
    runFirst: first,
    runLast: last,
    shouted,
  }
}

/** True for the first word of a sentence. */
export const opensSentence = ({ forms }: Prepared, i: number): boolean => forms[i - 1] === BEFORE
