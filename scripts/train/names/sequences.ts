import { features, MOST_FEATURES, prepare } from '../../models/names/features.ts'
import type { Form } from '../../models/names/forms.ts'
import { type LabelledSpan, toLabels } from '../../models/names/labels.ts'
import type { Lexicon } from '../../models/names/lexicon.ts'
import { documentView } from '../../models/names/view.ts'
import type { ExampleDocument } from './corpus.ts'

const NONE = new Int32Array(0)

/** One sentence as the learner sees it; those without a word that may be in a name are left out. */
export interface Sequence {
  /** Feature hashes of each word; after `number`, their numbers. Empty for a word that cannot be in a name. */
  features: Int32Array[]
  readonly labels: Uint8Array
  /** Index of the sentence in its document. */
  readonly sentence: number
}

/**
 * Sentences with the features of their words.
 * @param told names of a first reading, by sentence
 */
export function sequences(
  document: ExampleDocument,
  formOf: (word: string) => Form,
  lexicon: Lexicon,
  told?: readonly (readonly LabelledSpan[])[],
): Sequence[] {
  const forms = document.sentences.map(sentence => sentence.forms.map(formOf))
  const view = documentView(forms, told)
  const out = new Int32Array(MOST_FEATURES)
  return document.sentences.flatMap(({ names }, s): Sequence[] => {
    const length = forms[s]!.length
    const sentence = prepare(forms[s]!, lexicon)
    if (!sentence.open.includes(1)) return []
    const rows = forms[s]!.map((_, i) =>
      sentence.open[i] ? out.slice(0, features(sentence, i, view, out)) : NONE,
    )
    return [
      {
        sentence: s,
        features: rows,
        labels: toLabels(
          length,
          names.filter(({ first, end }) => sentence.open.subarray(first, end).every(Boolean)),
        ),
      },
    ]
  })
}
