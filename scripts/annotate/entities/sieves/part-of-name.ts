import { likePeople } from '../like-people.ts'
import { longerNames } from '../longer-names.ts'
import { NameUse } from '../name-use.ts'
import { endingsOf } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Story } from '../story.ts'

/** More people of one name than these cannot be told apart. */
const MOST = 40
/** Uses of a name alone after which it is whose name it is. */
const USUAL = 2

/** What may stand for a full name: every ending (`Bell`, `de Vere Bell`), and its first word. */
const partsOf = ({ name, mention }: Reference): string[] =>
  mention.type === 'person' && name.length > 1 ? [...endingsOf(name.slice(1)), `${name[0]} …`] : []

const fits = (reference: Reference, full: Reference, story: Story): boolean => {
  const gender = story.of(full)?.gender
  return (
    story.of(full) !== story.of(reference) &&
    (!reference.gender || !gender || reference.gender === gender) &&
    (!reference.generation || reference.generation === full.generation)
  )
}

/** `Bell` is rather `Ana Bell`, once she has been named, than `Ana Bell Jr`, who is called so each time. */
function elders(full: readonly Reference[], { index }: Reference): Reference[] {
  const without = full.filter(item => item.generation !== 'jr' && item.index < index)
  return without.length === 0 ? [...full] : without
}

/**
 * A surname, or else a first name, stands for the full name. Where two people share it, it is the only one
 * who has been called so, or else the one last named by it, unless both were named in one sentence, or have just been
 * named in two.
 */
export const partOfName: Sieve = {
  id: 'entities/part-of-name',
  example: { text: 'Ana Bell met Tom Reed. Bell smiled.', finds: 'Bell = Ana Bell' },
  applies: ({ mention }) => mention.type !== 'event',
  over(context, story) {
    const { references } = context
    const acting = likePeople(context)
    const longer = longerNames(references, partsOf, story)
    const use = new NameUse()
    return (reference): Verdict => {
      const word = reference.name.join(' ')
      const { type } = reference.mention
      if (type === 'place' && !acting.has(word)) return undefined
      // A surname may correct what the recogniser took for something else, a first name may not.
      const first = type === 'person' ? longer.get(`${word} …`) : undefined
      const found = longer.get(word) ?? first ?? []
      const fitting = found.length > MOST ? [] : found.filter(item => fits(reference, item, story))
      // Two full names of one person are not two people.
      const people = new Map(elders(fitting, reference).map(item => [story.of(item)!, item]))
      const full = [...people.values()]
      const at = (item: Reference): number => use.latest(story.of(item)!, word)?.index ?? -1
      const alone = full.filter(item => use.alone(story.of(item)!, word) > 0)
      const usual =
        alone.length === 1 && use.alone(story.of(alone[0]!)!, word) >= USUAL ? alone[0] : undefined
      const [last, rival] = full.sort((a, b) => at(b) - at(a))
      const best = usual ?? last
      if (!best) {
        use.add(reference, story.of(reference)!)
        return undefined
      }
      const breath = rival && at(rival) >= 0 ? references[at(rival)]!.sentence : -1
      const apart = breath >= 0 ? references[at(last!)]!.sentence - breath : Number.POSITIVE_INFINITY
      const fresh = reference.sentence <= breath + 1 + apart
      if ((apart === 0 && (!usual || fresh)) || (apart === 1 && fresh && !usual))
        return { doubt: full.map(item => story.of(item)!) }
      const participant = story.of(best)!
      const antecedent = use.full(participant) ?? best
      use.add(reference, participant)
      return { antecedent }
    }
  },
}
