import type { Sieve } from '../sieve.ts'

/** A name with its kind after it means the same: `the Islamic State group`. */
export const kindAfterName: Sieve = {
  id: 'entities/kind-after-name',
  example: { text: 'The Islamic State group claimed it.', finds: 'The Islamic State group = Islamic State' },
  applies: ({ description, mention }) => mention.type === 'organization' && description !== undefined,
  over({ references, lexicon }) {
    return reference => {
      if (!lexicon.plainKinds.has(reference.description!.head)) return undefined
      for (let i = reference.index + 1; i < reference.index + 4; i++) {
        const name = references[i]
        if (name?.last === reference.last - 1 && name.name.length > 0 && name.mention.type === 'organization')
          return { antecedent: name }
      }
      return undefined
    }
  },
}
