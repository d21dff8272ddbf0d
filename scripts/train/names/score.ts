import type { NameRecogniser } from '../../model/lexicon/mentions.ts'
import type { NameSpan } from './corpus.ts'
import type { Source } from './sources.ts'

const MAIN = ['person', 'organization', 'place']

/** Hits, predictions and gold names. */
export interface Counts {
  hit: number
  predicted: number
  gold: number
}

/** Counts by type; `all` is over persons, organisations and places. */
export type Scores = Record<string, Counts> & { readonly all: Counts }

export const f1 = ({ hit, predicted, gold }: Counts): number => (200 * hit) / (predicted + gold || 1)

const key = ({ first, end, type }: NameSpan): string => `${first} ${end} ${type}`

/** Exact span and type, by type and (as `all`) over persons, organisations and places. */
export function scoreNames(model: NameRecogniser, { documents }: Source): Scores {
  const counts: Scores = { all: { hit: 0, predicted: 0, gold: 0 } }
  const at = (type: string) => {
    counts[type] ??= { hit: 0, predicted: 0, gold: 0 }
    return counts[type]
  }
  const each = (names: readonly NameSpan[], count: (to: Counts, name: NameSpan) => void) => {
    for (const name of names) {
      count(at(name.type), name)
      if (MAIN.includes(name.type)) count(at('all'), name)
    }
  }
  for (const { sentences } of documents) {
    const found = model.recognise(sentences.map(({ forms }) => forms))
    for (const [i, { names }] of sentences.entries()) {
      const gold = new Set(names.map(key))
      each(names, to => to.gold++)
      each(found[i]!, (to, name) => {
        to.predicted++
        if (gold.has(key(name))) to.hit++
      })
    }
  }
  return counts
}
