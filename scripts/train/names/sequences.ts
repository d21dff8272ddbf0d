import { Collector } from '../../models/names/collector.ts'
import { features, MOST_FEATURES } from '../../models/names/features.ts'
import type { Form } from '../../models/names/forms.ts'
import { type LabelledSpan, toLabels } from '../../models/names/labels.ts'
import type { Lexicon } from '../../models/names/lexicon.ts'
import { prepare } from '../../models/names/prepared.ts'
import { casings, readings, surroundings } from '../../models/names/view.ts'
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
  const text = prepare(
    document.sentences.map(sentence => sentence.forms.map(formOf)),
    lexicon,
  )
  const casing = casings(text)
  const around = surroundings(text)
  const names = (told ?? []).flatMap((spans, s) =>
    spans.map(span => ({ ...span, first: span.first + text.starts[s]!, end: span.end + text.starts[s]! })),
  )
  const reading = told ? readings(text, names) : () => 0
  const to = new Collector(new Int32Array(MOST_FEATURES))
  return document.sentences.flatMap((sentence, s): Sequence[] => {
    const start = text.starts[s]!
    const open = text.open.subarray(start, start + sentence.forms.length)
    if (!open.includes(1)) return []
    const rows = sentence.forms.map((_, i) => {
      if (!open[i]) return NONE
      const form = text.forms[start + i]!
      to.count = 0
      const facts = { casing: casing(form), surroundings: around(form), reading: reading(form) }
      features(to, text, start + i, facts)
      return to.out.slice(0, to.count)
    })
    const inside = sentence.names.filter(({ first, end }) => open.subarray(first, end).every(Boolean))
    return [{ sentence: s, features: rows, labels: toLabels(sentence.forms.length, inside) }]
  })
}
