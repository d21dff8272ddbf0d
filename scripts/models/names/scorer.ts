import type { DenseScorer } from '../linear/dense.ts'
import { Collector } from './collector.ts'
import { alone, casing, MOST_FEATURES, placeInRun, run, surrounded, together, told } from './features.ts'
import type { Form } from './forms.ts'
import { LABELS, TRANSITION } from './labels.ts'
import { type Prepared, REACH } from './prepared.ts'
import type { WordFact } from './view.ts'

/** Rows of sums that a word keeps: one for each place it can have beside the word that is labelled. */
const PLACES = 2 * REACH + 1
const CACHE_LIMIT = 50_000

/** How the document writes each word and what it has around it: see `casings` and `surroundings`. */
interface Facts {
  readonly casing: WordFact
  readonly surroundings: WordFact
}

/** Scores of labels for the words of a document, from the weights of their features. */
export interface LabelScorer {
  /** From label times LABELS to label. */
  readonly transitions: Int32Array
  /**
   * Scores the words from `first` to `end`, as far as one reading of the document goes.
   * @param scores set from `offset` on, LABELS for each word
   */
  score(text: Prepared, first: number, end: number, facts: Facts, scores: Int32Array, offset: number): void
  /**
   * Adds what a first reading says about the word at `i`.
   * @param reading see `readings`
   */
  scoreTold(text: Prepared, i: number, reading: number, scores: Int32Array, offset: number): void
}

/**
 * Reads scores off a table of weights. What a word says alone is summed once for each word and place and kept; what
 * a run of capitals says, once for each run.
 */
export function labelScorer(table: DenseScorer): LabelScorer {
  const to = new Collector(new Int32Array(MOST_FEATURES))
  const sums = new Int32Array(LABELS)
  /** Sets `sums` to those of the collected features, which are then forgotten. */
  const sum = (): void => {
    table.score(to.out, to.count, sums)
    to.count = 0
  }
  const kept = new Map<Form, Int16Array>()
  /** Sums of what a word says by itself, PLACES times LABELS. */
  const saidBy = (form: Form): Int16Array => {
    const known = kept.get(form)
    if (known) return known
    if (kept.size >= CACHE_LIMIT) kept.clear()
    const made = new Int16Array(PLACES * LABELS)
    for (let place = 0; place < PLACES; place++) {
      alone(to, form, place - REACH)
      sum()
      made.set(sums, place * LABELS)
    }
    kept.set(form, made)
    return made
  }
  const transitions = new Int32Array(LABELS * LABELS)
  for (let label = 0; label < LABELS; label++) {
    to.out[to.count++] = TRANSITION + label
    sum()
    transitions.set(sums, label * LABELS)
  }
  const ofRun = new Int32Array(LABELS)
  return {
    transitions,
    score(text, first, end, facts, scores, offset) {
      const { forms, runFirst, runLast } = text
      let inRun = -1
      for (let i = first; i < end; i++) {
        const base = offset + (i - first) * LABELS
        together(to, text, i)
        placeInRun(to, text, i)
        casing(to, text, i, facts.casing(forms[i]!))
        surrounded(to, text, i, facts.surroundings(forms[i]!))
        sum()
        for (let l = 0; l < LABELS; l++) scores[base + l] = sums[l]!
        for (let place = 0; place < PLACES; place++) {
          const said = saidBy(forms[i + place - REACH]!)
          const row = place * LABELS
          for (let l = 0; l < LABELS; l++) scores[base + l]! += said[row + l]!
        }
        if (runFirst[i]! < 0) continue
        if (runFirst[i] !== inRun) {
          inRun = runFirst[i]!
          run(to, text, inRun, runLast[i]!)
          sum()
          ofRun.set(sums)
        }
        for (let l = 0; l < LABELS; l++) scores[base + l]! += ofRun[l]!
      }
    },
    scoreTold(text, i, reading, scores, offset) {
      told(to, text, i, reading)
      sum()
      for (let l = 0; l < LABELS; l++) scores[offset + l]! += sums[l]!
    },
  }
}
