import { type Candidate, candidatesFor } from '../antecedents.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** Below this probability a speaker is left open. */
const SURE = 0.6

/** `he` and `she`: the person whose mentions fit best together, by weights learnt from annotated text. */
export const thirdPerson: Sieve = {
  id: 'entities/third-person',
  example: { text: 'Ana Bell came late, and she apologised.', finds: 'she = Ana Bell' },
  applies: ({ pronoun }) => pronoun?.gender === 'male' || pronoun?.gender === 'female',
  over(context, story) {
    const { antecedents } = context.lexicon
    const strength = ({ features }: Candidate): number =>
      Math.exp(features.reduce((sum, feature) => sum + antecedents.weight(feature), 0))
    return (pronoun): Verdict => {
      const sums = new Map<Participant, { sum: number; best: Candidate; most: number }>()
      let total = 0
      for (const candidate of candidatesFor(pronoun, context, story)) {
        const weight = strength(candidate)
        const known = sums.get(candidate.participant)
        const sum = (known?.sum ?? 0) + weight
        total += weight
        sums.set(
          candidate.participant,
          known && known.most >= weight ? { ...known, sum } : { sum, best: candidate, most: weight },
        )
      }
      const ranked = [...sums.values()].sort((a, b) => b.sum - a.sum)
      const [first] = ranked
      if (!first) return undefined
      if (context.sourceOf.has(pronoun) && first.sum < SURE * total)
        return { doubt: ranked.slice(0, 2).map(({ best }) => best.participant) }
      return { antecedent: first.best.reference }
    }
  },
}
