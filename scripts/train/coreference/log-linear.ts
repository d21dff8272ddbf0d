import { greatest } from '../../text/lists.ts'
import type { PronounExample } from './examples.ts'

export type Weights = ReadonlyMap<string, number>

const ROUNDS = 150
const RATE = 0.3
/** Strength of the pull towards zero, per example. */
const DECAY = 0.002

const scores = ({ candidates }: PronounExample, weights: ReadonlyMap<string, number>): number[] => {
  const sums = candidates.map(features =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
  )
  const most = greatest(sums)
  return sums.map(sum => Math.exp(sum - most))
}

/**
 * Log-linear weights that make the right candidates likely (their summed probability: each of them will
 * do). Full gradient with AdaGrad steps: no chance involved, the same examples give the same weights.
 */
export function train(examples: readonly PronounExample[]): Weights {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>()
    for (const example of examples) {
      const likely = scores(example, weights)
      const all = likely.reduce((a, b) => a + b, 0)
      const good = likely.reduce((sum, score, i) => sum + (example.right[i] ? score : 0), 0)
      example.candidates.forEach((features, i) => {
        const pull = (example.right[i] ? likely[i]! / good : 0) - likely[i]! / all
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + pull)
      })
    }
    for (const [feature, pull] of gradient) {
      const weight = weights.get(feature) ?? 0
      const step = pull / examples.length - DECAY * weight
      const square = (squares.get(feature) ?? 0) + step * step
      squares.set(feature, square)
      if (square > 0) weights.set(feature, weight + (RATE * step) / Math.sqrt(square))
    }
  }
  const rows = [...weights].map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  return new Map(rows.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Share of the examples whose likeliest candidate is right. */
export function accuracy(examples: readonly PronounExample[], weights: Weights): number {
  const right = examples.filter(example => {
    const likely = scores(example, weights)
    return example.right[likely.indexOf(greatest(likely))]
  })
  return right.length / examples.length
}
