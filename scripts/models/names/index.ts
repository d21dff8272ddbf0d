import type { NameRecogniser } from '../../model/lexicon/mentions.ts'
import { readDense } from '../linear/dense.ts'
import { AFTER, BEFORE, formReader } from './forms.ts'
import { LABELS, type LabelledSpan, OUTSIDE, toSpans } from './labels.ts'
import { readLexicon } from './lexicon.ts'
import { type Prepared, prepare } from './prepared.ts'
import { labelScorer } from './scorer.ts'
import { casings, readings, surroundings, type WordFact } from './view.ts'
import { bestLabels } from './viterbi.ts'

/** Words in a row that can be in names. */
interface Run {
  readonly first: number
  readonly end: number
  /** Where its scores start, LABELS for each word. */
  readonly offset: number
}

/** Where the words that can be in names stand, in order. */
function openRuns(open: Uint8Array): Run[] {
  const runs: Run[] = []
  let offset = 0
  for (let first = open.indexOf(1); first >= 0; ) {
    const end = open.indexOf(0, first)
    runs.push({ first, end, offset })
    offset += (end - first) * LABELS
    first = open.indexOf(1, end)
  }
  return runs
}

/** Recognises names in English, by weights below `names/`. */
export function nameModel(read: (name: string) => Uint8Array): NameRecogniser {
  const lexicon = readLexicon(read('names/lexicon.bin.gz'))
  const { transitions, score, scoreTold } = labelScorer(readDense(read('names/weights.bin.gz')))
  const formOf = formReader(lexicon)
  /** Scores of all runs; what is beside them is outside names. */
  const scored = (text: Prepared, runs: readonly Run[]): Int32Array => {
    const last = runs.at(-1)
    const scores = new Int32Array(last ? last.offset + (last.end - last.first) * LABELS : 0)
    const facts = { casing: casings(text), surroundings: surroundings(text) }
    for (const { first, end, offset } of runs) {
      score(text, first, end, facts, scores, offset)
      const lastWord = offset + (end - first - 1) * LABELS
      const before = text.forms[first - 1] !== BEFORE
      const after = text.forms[end] !== AFTER
      for (let label = 0; label < LABELS; label++) {
        if (before) scores[offset + label]! += transitions[OUTSIDE * LABELS + label]!
        if (after) scores[lastWord + label]! += transitions[label * LABELS + OUTSIDE]!
      }
    }
    return scores
  }
  const namesIn = ({ first, end, offset }: Run, scores: Int32Array): LabelledSpan[] =>
    toSpans(bestLabels(scores, transitions, end - first, offset), first)
  /** Adds what a first reading of the document says to a run's scores; false when that is nothing. */
  const addTold = (text: Prepared, { first, end, offset }: Run, reading: WordFact, scores: Int32Array) => {
    let changed = false
    for (let i = first; i < end; i++) {
      const form = text.forms[i]!
      const told = form.capital ? reading(form) : 0
      if (told === 0) continue
      scoreTold(text, i, told, scores, offset + (i - first) * LABELS)
      changed = true
    }
    return changed
  }
  return {
    recognise(document) {
      const text = prepare(
        document.map(words => words.map(formOf)),
        lexicon,
      )
      const runs = openRuns(text.open)
      const scores = scored(text, runs)
      const once = runs.map(run => namesIn(run, scores))
      const reading = readings(text, once.flat())
      const twice = runs.flatMap((run, r) =>
        addTold(text, run, reading, scores) ? namesIn(run, scores) : once[r]!,
      )
      return bySentence(text, twice)
    },
  }
}

/** The names of each sentence, counted from its first word. */
function bySentence({ starts }: Prepared, names: readonly LabelledSpan[]): LabelledSpan[][] {
  let next = 0
  return starts.map((start, s) => {
    const behind = starts[s + 1] ?? Number.POSITIVE_INFINITY
    const found: LabelledSpan[] = []
    for (; next < names.length && names[next]!.first < behind; next++) {
      const { first, end, type } = names[next]!
      found.push({ first: first - start, end: end - start, type })
    }
    return found
  })
}
