import { best } from '../../models/linear/table.ts'
import type { WordForm } from '../../models/words/forms.ts'
import { TAG_FEATURES, tagFeatures } from '../../models/words/tagger.ts'
import { counted } from '../../text/groups.ts'
import type { GoldSentence } from '../conllu.ts'
import { seeded, shuffle } from '../names/random.ts'
import { Perceptron } from './perceptron.ts'
import { writeTable } from './table.ts'

const ROUNDS = 5
const SEED = 7
/** A tag seen no more often than this is a slip. */
const SLIPS = 3
const UNIT = 0.2
const LEAST = 1.2
/** By how much the right tag must beat the others. */
const MARGIN = 15
/** Share of features left out of each decision, so that no decision depends on one feature alone. */
const DROPOUT = 0.15

/** A token's two tags in one. */
export const tagOf = ({ upos, xpos }: { upos: string; xpos: string }): string => `${upos}/${xpos}`

/** The tags that occur often enough, the commonest first. */
export function tagSet(sentences: readonly GoldSentence[]): string[] {
  return [...counted(sentences.flatMap(({ tokens }) => tokens.map(tagOf)))]
    .filter(([, times]) => times > SLIPS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => tag)
}

/** Leaves out features at random. @returns how many are left, at the front */
function thinned(features: Int32Array, count: number, random: () => number): number {
  let kept = 0
  for (let f = 0; f < count; f++) if (random() >= DROPOUT) features[kept++] = features[f]!
  return kept
}

/** The class with the highest score, one class left out. */
function bestBut(one: number, scores: Float64Array): number {
  let top = one === 0 ? 1 : 0
  for (let c = 0; c < scores.length; c++) if (c !== one && scores[c]! > scores[top]!) top = c
  return top
}

/** Trains the tagger: the bytes `readTable` reads, one class for each of `tags`. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  formOf: (form: string) => WordForm,
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
        const count = thinned(features, tagFeatures(forms, i, given, features), random)
        model.score(features, count, scores)
        given[i] = best(scores, tags.length)
        model.step()
        const right = gold[i]!
        if (right < 0) continue
        const rival = bestBut(right, scores)
        if (scores[right]! - scores[rival]! < MARGIN) model.update(features, count, right, rival)
      }
    }
  }
  return writeTable(model.averaged(), tags.length, UNIT, LEAST)
}
