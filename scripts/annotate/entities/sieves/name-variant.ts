import type { EntityLexicon } from '../../../model/lexicon/entities.ts'
import type { Evident } from '../../../model/stage.ts'
import { addTo } from '../../../text/groups.ts'
import type { Context } from '../context.ts'
import { isNickname, mayName, speltAlike } from '../person-name.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import type { Participant } from '../story.ts'

/** More names of one key than these are not compared. */
const MOST = 40

interface Variant extends Evident {
  /** Names that may be variants have a key in common. */
  key(name: readonly string[]): string
  /** True where two names of one key are variants of each other. */
  same(a: Reference, b: Reference, lexicon: EntityLexicon): boolean
}

/** Another form of a person's full name that only one person of the article can bear. */
const variant = ({ id, example, key, same }: Variant): Sieve => ({
  id,
  example,
  applies: ({ mention, name }) => mention.type === 'person' && name.length > 1,
  over({ lexicon }: Context, story) {
    const seen = new Map<string, Reference[]>()
    return reference => {
      const at = key(reference.name)
      const own = story.of(reference)
      const known = seen.get(at) ?? []
      const found = new Map<Participant, Reference>()
      for (const other of known) {
        const participant = story.of(other)!
        if (participant === own) continue
        if (same(other, reference, lexicon) && mayName(participant, reference, lexicon))
          found.set(participant, other)
      }
      if (known.length < MOST && !known.some(other => story.of(other) === own)) addTo(seen, at, reference)
      const [antecedent, rival] = found.values()
      return antecedent && !rival ? { antecedent } : undefined
    }
  },
})

const last = (name: readonly string[]): string => name.at(-1)!
const apart = (a: Reference, b: Reference): boolean => a.sentence !== b.sentence

export const middleName = variant({
  id: 'entities/middle-name',
  example: { text: 'Ana Maria Bell spoke. Later Ana Bell left.', finds: 'Ana Bell = Ana Maria Bell' },
  key: name => `${name[0]} ${last(name)}`,
  same: () => true,
})

export const initial = variant({
  id: 'entities/initial',
  example: { text: 'Thomas Bell spoke. Later T. Bell left.', finds: 'T. Bell = Thomas Bell' },
  key: name => `${name[0]![0]} ${last(name)}`,
  same: (a, b) => apart(a, b) && [a, b].some(({ name }) => /^.\.?$/.test(name[0]!)),
})

export const nickname = variant({
  id: 'entities/nickname',
  example: { text: 'William Bell spoke. Later Bill Bell left.', finds: 'Bill Bell = William Bell' },
  key: last,
  same: (a, b, lexicon) => apart(a, b) && isNickname(a.name[0]!, b.name[0]!, lexicon),
})

export const spelling = variant({
  id: 'entities/spelling',
  example: { text: 'Kirsten Bell spoke. Later Kirstin Bell left.', finds: 'Kirstin Bell = Kirsten Bell' },
  key: last,
  same: (a, b) => apart(a, b) && a.name.length === b.name.length && speltAlike(a.name[0]!, b.name[0]!),
})
