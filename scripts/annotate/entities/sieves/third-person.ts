import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** How far back an antecedent is looked for. */
const SENTENCES = 5
const MENTIONS = 60
/** Scores closer than this cannot be told apart where a speaker is at stake. */
const MARGIN = 1

/** How well `candidate` fits as the antecedent of a pronoun; higher is better. */
function score(
  pronoun: Reference,
  candidate: Reference,
  participant: Participant,
  { sourceOf }: Context,
): number {
  const source = sourceOf.get(pronoun) ?? -1
  let sum = -3 * Math.min(pronoun.sentence - candidate.sentence, 4)
  if (candidate.subject) sum += 3
  if (participant.gender === pronoun.gender) sum += 2
  if (candidate.pronoun) sum += 1
  if (candidate.quotation >= 0 && candidate.quotation !== pronoun.quotation) sum -= 4
  if (source >= 0 && candidate.quotation === source) sum -= 6
  return sum
}

/** Those a singular pronoun may mean, each with its best mention, best first. */
function ranked(
  pronoun: Reference,
  context: Context,
  story: Story,
): { participant: Participant; by: Reference; score: number }[] {
  const best = new Map<Participant, { participant: Participant; by: Reference; score: number }>()
  const speaker =
    pronoun.quotation >= 0 && context.quoted(pronoun.quotation)
      ? context.sources[pronoun.quotation]
      : undefined
  const excluded = speaker && story.of(speaker)
  for (let i = pronoun.index - 1; i >= 0 && i >= pronoun.index - MENTIONS; i--) {
    const candidate = context.references[i]!
    if (pronoun.sentence - candidate.sentence > SENTENCES) break
    const participant = story.of(candidate)
    if (
      !participant ||
      participant === excluded ||
      participant.type !== 'person' ||
      candidate.number === 'plural'
    )
      continue
    if (participant.gender && participant.gender !== pronoun.gender) continue
    // `his brother` is not himself.
    if (candidate.first <= pronoun.first && candidate.last >= pronoun.last) continue
    const found = { participant, by: candidate, score: score(pronoun, candidate, participant, context) }
    const known = best.get(participant)
    if (!known || found.score > known.score) best.set(participant, found)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.by.index - a.by.index)
}

/** `he` and `she`: the nearest that fits, subjects first. */
export const thirdPerson: Sieve = {
  id: 'entities/third-person',
  example: 'Ana Bell came late. She apologised.',
  applies: ({ pronoun }) =>
    pronoun?.person === 3 && (pronoun.gender === 'male' || pronoun.gender === 'female'),
  over(context, story) {
    return (pronoun): Verdict => {
      const [first, second] = ranked(pronoun, context, story)
      if (!first) return undefined
      if (second && context.sourceOf.has(pronoun) && first.score - second.score < MARGIN)
        return { doubt: [first.participant, second.participant] }
      return { antecedent: first.by }
    }
  },
}
