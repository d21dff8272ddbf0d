import { slice } from '../../../text/spans.ts'
import type { Context } from '../context.ts'
import { longerNames } from '../longer-names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}.&-]{1,8}s?$/u

/** First letters of a name, with and without its small words. */
function initials({ name, mention }: Reference, { lexicon }: Context): string[] {
  const big = name.filter(word => !lexicon.acronymSkips.has(word))
  if (mention.type === 'person' || big.length < 2) return []
  return [...new Set([big, name].map(words => words.map(word => word[0]).join('')))]
}

/** Letters that stand for the first letters of a longer name in the document, as in brackets after it. */
export const acronym: Sieve = {
  id: 'entities/acronym',
  example: {
    text: 'The Harbour Safety Board (HSB) met. The HSB said nothing.',
    finds: 'HSB = Harbour Safety Board',
  },
  applies: ({ mention }) => mention.type !== 'person',
  over(context, story) {
    const longer = longerNames(context.references, reference => initials(reference, context), story)
    return reference => {
      const form = slice(context.text, reference.nameSpan)
      if (!ACRONYM.test(form)) return undefined
      const [only, rival] = longer.get(form.replace(/[.&-]|s$/g, '').toLowerCase()) ?? []
      return only && !rival ? { antecedent: only } : undefined
    }
  },
}
