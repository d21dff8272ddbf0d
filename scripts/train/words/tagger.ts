import { best } from '../../models/linear/table.ts'
import type { Form } from '../../models/words/forms.ts'
import { TAG_FEATURES, tagFeatures } from '../../models/words/tagger.ts'
import type { GoldSentence } from '../conllu.ts'
import { seeded, shuffle } from '../names/random.ts'
import { Perceptron } from './perceptron.ts'
import { writeTable } from './table.ts'

const ROUNDS = 4
const SEED = 7
/** A tag seen no more often than this is a slip. */
const SLIPS = 3
const UNIT = 0.2
const LEAST = 1

const tagOf = ({ upos, xpos }: { upos: string; xpos: string }): string => `${upos}/${xpos}`

/** The tags that occur often enough, the commonest first. */
export function tagSet(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const token of tokens) counts.set(tagOf(token), (counts.get(tagOf(token)) ?? 0) + 1)
  return [...counts]
    .filter(([, times]) => times > SLIPS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => tag)
}

/** Trains the tagger: the bytes `readTable` reads, one class for each of `tags`. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  formOf: (form: string) => Form,
  rounds = ROUNDS,
): Uint8Array {
  const classOf = new Map(tags.map((tag, i) => [tag, i]))
  const examples = sentences.map(({ tokens }) => ({
    forms: tokens.map(token => formOf(token.form)),
    gold: tokens.map(token => classOf.get(tagOf(token)) ?? -1),
  }))
  const model = new Perceptron(tags.length)
  const random = seeded(SEED)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(tags.length)
  for (let round = 0; round < rounds; round++) {
    for (const { forms, gold } of shuffle(examples, random)) {
      const given = new Uint8Array(forms.length)
      for (let i = 0; i < forms.length; i++) {
        const count = tagFeatures(forms, i, given, features)
        model.score(features, count, scores)
        given[i] = best(scores, tags.length)
        model.step()
        if (gold[i]! >= 0 && given[i] !== gold[i]) model.update(features, count, gold[i]!, given[i]!)
      }
    }
  }
  return writeTable(model.averaged(), tags.length, UNIT, LEAST)
}
