import { formReader } from '../../models/names/forms.ts'
import { LABELS, type LabelledSpan, OUTSIDE, TRANSITION, toSpans } from '../../models/names/labels.ts'
import type { Lexicon } from '../../models/names/lexicon.ts'
import { bestLabels } from '../../models/names/viterbi.ts'
import { type Row, writeTable } from '../words/table.ts'
import { Crf } from './crf.ts'
import { FeatureIndex } from './feature-index.ts'
import { seeded, shuffle } from './random.ts'
import { type Sequence, sequences } from './sequences.ts'
import type { Source, Sources } from './sources.ts'

/** What was chosen on the development sets. */
const SETTINGS = {
  rate: 0.05,
  dropout: 0.35,
  epochs: 3,
  rounds: 1,
  /** Features seen less often are left out. */
  least: 2,
  /** Added to every name's labels: corpora leave out names that others have, so that the model says too few. */
  boldness: 0.8,
  unit: 1 / 32,
  /** Smaller weights are cut, and features none of whose weights is as large as `pruneRow`. */
  prunePair: 0.06,
  pruneRow: 0.13,
  seed: 1,
}

type Learner = (report: (line: string) => void) => Uint8Array

function number(list: readonly Sequence[], index: FeatureIndex): void {
  for (const sequence of list)
    sequence.features = sequence.features.map(row => row.map(hash => index.number(hash)).filter(n => n >= 0))
}

const read = (crf: Crf, { features, labels }: Sequence): Uint8Array =>
  bestLabels(crf.scores(features), crf.transitions, labels.length)

const agrees = (crf: Crf, sequence: Sequence): boolean =>
  read(crf, sequence).every((label, i) => label === sequence.labels[i])

/** One pass over the sentences, in a new order. */
function pass(crf: Crf, order: Sequence[], random: () => number): void {
  const options = { rate: SETTINGS.rate, dropout: SETTINGS.dropout, random }
  for (const sequence of shuffle(order, random)) crf.learn(sequence, options)
}

/** Passes, after which the weights are the mean of those after each pass but the first `skipped`. */
function passes(crf: Crf, order: Sequence[], random: () => number, epochs: number, skipped: number): void {
  const mean = new Float32Array(crf.weights.length)
  const meanTransitions = new Float32Array(crf.transitions.length)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    pass(crf, order, random)
    if (epoch <= skipped) continue
    for (let i = 0; i < mean.length; i++) mean[i]! += crf.weights[i]! / (epochs - skipped)
    for (let i = 0; i < meanTransitions.length; i++)
      meanTransitions[i]! += crf.transitions[i]! / (epochs - skipped)
  }
  crf.weights.set(mean)
  crf.transitions.set(meanTransitions)
}

function fit(list: readonly Sequence[], size: number, random: () => number, epochs = SETTINGS.epochs): Crf {
  const crf = new Crf(size)
  passes(crf, [...list], random, epochs, 1)
  return crf
}

function* rows(crf: Crf, hashes: Int32Array): Generator<Row> {
  const classes = [...Array(LABELS).keys()]
  for (let f = 0; f < hashes.length; f++)
    yield { key: hashes[f]!, classes, weights: [...crf.weights.subarray(f * LABELS, (f + 1) * LABELS)] }
  for (let label = 0; label < LABELS; label++) {
    const weights = [...crf.transitions.subarray(label * LABELS, (label + 1) * LABELS)]
    weights[OUTSIDE]! -= SETTINGS.boldness
    yield { key: TRANSITION + label, classes, weights }
  }
}

/**
 * Trains a recogniser: on the clean sources, then with the silver sentences that the model so far agrees with
 * in every span; clean documents are read twice, with and without what a first reading (by a model that has not
 * seen them) says about their words.
 */
export function learn({ clean, silver }: Sources, lexicon: Lexicon): Learner {
  return report => {
    const random = seeded(SETTINGS.seed)
    const formOf = formReader(lexicon)
    const documents = clean.flatMap((source: Source) => source.documents)
    const plain = documents.map(document => sequences(document, formOf, lexicon))
    const extra = silver.documents.flatMap(document => sequences(document, formOf, lexicon))
    const index = new FeatureIndex()
    const count = (list: readonly Sequence[]) => {
      for (const { features } of list) for (const row of features) for (const hash of row) index.count(hash)
    }
    // Hashes of the second reading differ between any two first readings in few features: gold stands in.
    const gold = documents.flatMap(document =>
      sequences(
        document,
        formOf,
        lexicon,
        document.sentences.map(sentence => sentence.names),
      ),
    )
    count(plain.flat())
    count(extra)
    count(gold)
    index.freeze(SETTINGS.least)
    for (const list of [...plain, extra]) number(list, index)
    const size = index.hashes.length
    report(`${documents.length} documents, ${extra.length} silver sentences, ${size} features`)
    const half = (odd: number) => plain.filter((_, i) => i % 2 === odd).flat()
    const strangers = [fit(half(1), size, random, 2), fit(half(0), size, random, 2)]
    const told = documents.flatMap((document, i) => {
      const names: LabelledSpan[][] = document.sentences.map(() => [])
      for (const sequence of plain[i]!) names[sequence.sentence] = toSpans(read(strangers[i % 2]!, sequence))
      const list = sequences(document, formOf, lexicon, names)
      number(list, index)
      return list
    })
    const base = [...plain.flat(), ...told]
    let list = base
    let crf = fit(list, size, random)
    for (let round = 1; round <= SETTINGS.rounds; round++) {
      const kept = extra.filter(sequence => agrees(crf, sequence))
      report(`round ${round}: ${kept.length} silver sentences agree`)
      list = [...base, ...kept]
      crf = fit(list, size, random)
    }
    // What is left learns to do without what was cut.
    crf.prune(SETTINGS.prunePair, SETTINGS.pruneRow)
    passes(crf, [...list], random, 2, 0)
    return writeTable(rows(crf, index.hashes), LABELS, SETTINGS.unit, SETTINGS.unit / 2)
  }
}
