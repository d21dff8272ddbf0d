import { likePeople } from '../like-people.ts'
import { longerNames } from '../longer-names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** More people of one name than these cannot be told apart. */
const MOST = 40

/** What may stand for a full name: every ending (`Bell`, `de Vere Bell`), and its first word. */
const partsOf = ({ name, mention }: Reference): string[] =>
  mention.type === 'person' && name.length > 1
    ? [...name.slice(1).map((_, index) => name.slice(index + 1).join(' ')), `${name[0]} …`]
    : []

const fits = (reference: Reference, full: Reference, story: Story): boolean => {
  const gender = story.of(full)?.gender
  return (
    story.of(full) !== story.of(reference) && (!reference.gender || !gender || reference.gender === gender)
  )
}

/**
 * A surname, or else a first name, stands for the full name. Where two people share it, it is the one
 * named last, unless both were named in the same breath.
 */
export const partOfName: Sieve = {
  id: 'entities/part-of-name',
  example: 'Ana Bell met Tom Reed. Bell smiled.',
  applies: ({ name, mention }) => name.length > 0 && mention.type !== 'event',
  over(context, story) {
    const { references } = context
    const acting = likePeople(context)
    const longer = longerNames(references, partsOf, story)
    const latest = new Map<Participant, Reference>()
    const latestFull = new Map<Participant, Reference>()
    const remember = (reference: Reference, participant = story.of(reference)!): void => {
      latest.set(participant, reference)
      if (reference.name.length > 1) latestFull.set(participant, reference)
    }
    return (reference): Verdict => {
      const word = reference.name.join(' ')
      const { type } = reference.mention
      if (type === 'place' && !acting.has(word)) return undefined
      // A surname may correct what the recogniser took for something else, a first name may not.
      const first = type === 'person' ? longer.get(`${word} …`) : undefined
      const found = longer.get(word) ?? first ?? []
      const full = found.length > MOST ? [] : found.filter(item => fits(reference, item, story))
      const at = (item: Reference): number => latest.get(story.of(item)!)?.index ?? -1
      const [best, rival] = full.sort((a, b) => at(b) - at(a))
      if (!best) {
        remember(reference)
        return undefined
      }
      if (rival && at(rival) >= 0 && references[at(rival)]!.sentence === references[at(best)]!.sentence)
        return { doubt: full.map(item => story.of(item)!) }
      const participant = story.of(best)!
      const antecedent = latestFull.get(participant) ?? best
      remember(reference, participant)
      return { antecedent }
    }
  },
}
