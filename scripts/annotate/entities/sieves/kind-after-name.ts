import type { Sieve } from '../sieve.ts'

/** A name with its kind after it means the same: `the Islamic State group`. */
export const kindAfterName: Sieve = {
  id: 'entities/kind-after-name',
  example: { text: 'The Islamic State group claimed it.', finds: 'The Islamic State group = Islamic State' },
  applies: () => true,
  over({ references, lexicon }) {
    return reference => {
      if (!lexicon.plainKinds.has(reference.description!.head)) return undefined
      const inside = references.slice(reference.index + 1, reference.index + 4)
      const antecedent = inside.find(
        ({ last, mention }) => last === reference.last - 1 && mention.type === 'organization',
      )
      return antecedent && { antecedent }
    }
  },
}
