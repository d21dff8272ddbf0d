import { slice } from '../../../text/spans.ts'
import type { Context } from '../context.ts'
import { addTo } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}.&-]{1,8}s?$/u

/** First letters of a name, with and without its small words. */
function initials(reference: Reference, { language }: Context): string[] {
  const letters = (words: readonly string[]): string => words.map(word => word[0]).join('')
  const big = reference.name.filter(word => !language.acronymSkips.has(word))
  return big.length < 2 ? [] : [...new Set([letters(big), letters(reference.name)])]
}

/** Letters that stand for the first letters of a longer name in the document, as in brackets after it. */
export const acronym: Sieve = {
  id: 'entities/acronym',
  example: 'The Harbour Safety Board (HSB) met. The HSB said nothing.',
  applies: ({ mention, name }) => mention.type !== 'person' && name.length === 1,
  over(context, story) {
    const { text, references } = context
    const longer = new Map<string, Reference[]>()
    for (const reference of references) {
      if (reference.mention.type === 'person') continue
      for (const letters of initials(reference, context)) addTo(longer, letters, reference)
    }
    return reference => {
      const form = slice(text, reference.nameSpan)
      if (!ACRONYM.test(form)) return undefined
      const found = longer.get(form.replace(/[.&-]|s$/g, '').toLowerCase()) ?? []
      const participants = new Set(found.map(item => story.of(item)))
      return participants.size === 1 ? { antecedent: found[0]! } : undefined
    }
  },
}
