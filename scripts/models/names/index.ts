import type { NameRecogniser } from '../../model/language/mentions.ts'
import { readTable } from '../linear/table.ts'
import { features, MOST_FEATURES, prepare, type Sentence } from './features.ts'
import { formReader } from './forms.ts'
import { LABELS, type LabelledSpan, OUTSIDE, TRANSITION, toSpans } from './labels.ts'
import { readLexicon } from './lexicon.ts'
import { type DocumentView, documentView } from './view.ts'
import { bestLabels } from './viterbi.ts'

/** Recognises names in English, by weights below `names/`. */
export function nameModel(read: (name: string) => Uint8Array): NameRecogniser {
  const lexicon = readLexicon(read('names/lexicon.bin.gz'))
  const table = readTable(read('names/weights.bin.gz'))
  const formOf = formReader(lexicon)
  const hashes = new Int32Array(MOST_FEATURES)
  const sums = new Float64Array(LABELS)
  const transitions = new Float64Array(LABELS * LABELS)
  for (let label = 0; label < LABELS; label++) {
    hashes[0] = TRANSITION + label
    table.score(hashes, 1, sums)
    transitions.set(sums, label * LABELS)
  }
  /** Labels a run of words that can be in names; what is beside it is outside. */
  const labelRun = (sentence: Sentence, view: DocumentView, from: number, to: number): LabelledSpan[] => {
    const scores = new Float64Array((to - from) * LABELS)
    for (let i = from; i < to; i++) {
      table.score(hashes, features(sentence, i, view, hashes), sums)
      scores.set(sums, (i - from) * LABELS)
    }
    for (let label = 0; label < LABELS; label++) {
      if (from > 0) scores[label]! += transitions[OUTSIDE * LABELS + label]!
      if (to < sentence.forms.length)
        scores[(to - from - 1) * LABELS + label]! += transitions[label * LABELS + OUTSIDE]!
    }
    const spans = toSpans(bestLabels(scores, transitions, to - from))
    return spans.map(({ first, end, type }) => ({ first: first + from, end: end + from, type }))
  }
  const label = (sentence: Sentence, view: DocumentView): LabelledSpan[] => {
    const found: LabelledSpan[] = []
    for (let from = 0; from < sentence.open.length; from++) {
      if (sentence.open[from] === 0) continue
      let to = from + 1
      while (to < sentence.open.length && sentence.open[to] === 1) to++
      found.push(...labelRun(sentence, view, from, to))
      from = to
    }
    return found
  }
  return {
    recognise(document) {
      const forms = document.map(words => words.map(formOf))
      const sentences = forms.map(words => prepare(words, lexicon))
      const view = documentView(forms)
      const first = sentences.map(sentence => label(sentence, view))
      const again = documentView(forms, first)
      return sentences.map((sentence, i) =>
        sentence.forms.some(form => form.capital && again.told(form) !== 0)
          ? label(sentence, again)
          : first[i]!,
      )
    },
  }
}
