import type { Context } from '../context.ts'
import { longerNames } from '../longer-names.ts'
import { countryOf } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

const isOrganization = ({ mention }: Reference): boolean => mention.type === 'organization'

/** `Bell Group Holdings Inc`: no name ends in more words that can be left out. */
const MOST = 5

/** A longer name without its last words (`group`, `Inc`), without its country, or only its kind. */
function shorter(reference: Reference, { lexicon }: Context): string[] {
  const { name } = reference
  if (!isOrganization(reference) || name.length < 2) return []
  const core = name.findLastIndex(word => !lexicon.droppedEndings.has(word))
  const lasts = [...name.keys()].slice(-MOST).filter(last => last >= core)
  const start = countryOf(name[0]!, lexicon) ? 1 : 0
  const cut = lasts.flatMap(last => [0, start].map(from => name.slice(from, last + 1).join(' ')))
  const kind = lexicon.nouns.get(name.at(-1)!)?.type === 'organization' ? [name.at(-1)!] : []
  return [...new Set([...cut, ...kind])].filter(form => form !== name.join(' '))
}

/** An organisation's name said shorter: `the Harbour Board` for `the Norwegian Harbour Board`. */
export const shortForm: Sieve = {
  id: 'entities/short-form',
  example: {
    text: 'The Norwegian Harbour Board met. The Harbour Board agreed.',
    finds: 'Harbour Board = Norwegian Harbour Board',
  },
  applies: isOrganization,
  over(context, story) {
    const longer = longerNames(context.references, reference => shorter(reference, context), story)
    return reference => {
      const [only, rival] = longer.get(reference.name.join(' ')) ?? []
      return only && !rival ? { antecedent: only } : undefined
    }
  },
}
