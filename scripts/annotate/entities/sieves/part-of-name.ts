import type { Context } from '../context.ts'
import { addTo } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Participant, Story } from '../story.ts'

/** Full names by each part that may stand for them: surnames and first words. */
function byPart({ references }: Context): Map<string, Reference[]> {
  const parts = new Map<string, Reference[]>()
  for (const reference of references) {
    const { name, mention } = reference
    if (mention.type !== 'person' || name.length < 2) continue
    for (let from = 1; from < name.length; from++) addTo(parts, name.slice(from).join(' '), reference)
    addTo(parts, `${name[0]} …`, reference)
  }
  return parts
}

const fits = (reference: Reference, full: Reference, story: Story): boolean => {
  const gender = story.of(full)?.gender
  return !reference.gender || !gender || reference.gender === gender
}

/** The nearest full name before the reference, else the first after it. */
const nearest = (full: readonly Reference[], reference: Reference): Reference =>
  full.findLast(item => item.index < reference.index) ?? full[0]!

/**
 * A surname, or else a first name, stands for the full name. Where two people share it, it is the one
 * named last, unless both were named in the same breath.
 */
export const partOfName: Sieve = {
  id: 'entities/part-of-name',
  example: 'Ana Bell met Tom Reed. Bell smiled.',
  applies: reference => reference.name.length > 0 && reference.mention.type !== 'event',
  over(context, story) {
    const parts = byPart(context)
    const latest = new Map<Participant, Reference>()
    const remember = (reference: Reference): void => {
      const participant = story.of(reference)
      if (participant?.type === 'person') latest.set(participant, reference)
    }
    return (reference): Verdict => {
      const word = reference.name.join(' ')
      const person = reference.mention.type === 'person'
      const found = parts.get(word) ?? (person ? parts.get(`${word} …`) : undefined) ?? []
      // Only a surname may correct what the recogniser took for an organisation.
      const full =
        reference.mention.type === 'place'
          ? []
          : found.filter(item => item !== reference && fits(reference, item, story))
      const people = [...new Set(full.map(item => story.of(item)!))].filter(
        item => item !== story.of(reference),
      )
      remember(reference)
      if (people.length === 0) return undefined
      const at = (participant: Participant): number => latest.get(participant)?.index ?? -1
      const [first, second] = people.sort((a, b) => at(b) - at(a))
      if (second && at(second) >= 0 && latest.get(second)!.sentence === latest.get(first!)!.sentence)
        return { doubt: people }
      const antecedent = nearest(
        full.filter(item => story.of(item) === first),
        reference,
      )
      latest.set(first!, reference)
      return { antecedent }
    }
  },
}
