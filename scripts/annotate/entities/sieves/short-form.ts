import type { Context } from '../context.ts'
import { addTo, countryOf } from '../names.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

/** A longer name without its last words (`group`, `Inc`), without its country, or only its kind. */
function shorter({ name }: Reference, { language }: Context): string[] {
  let to = name.length
  while (to > 1 && language.droppedEndings.has(name[to - 1]!)) to--
  const from = name.length > 2 && countryOf(name[0]!, language) ? 1 : 0
  const kind = language.nouns.get(name.at(-1)!)?.type === 'organization' ? [name.at(-1)!] : []
  const forms = [name.slice(0, to), name.slice(from), name.slice(from, to), kind].map(words =>
    words.join(' '),
  )
  return [...new Set(forms)].filter(form => form && form !== name.join(' '))
}

/** An organisation's name said shorter: `the Harbour Board` for `the Norwegian Harbour Board`. */
export const shortForm: Sieve = {
  id: 'entities/short-form',
  example: 'The Norwegian Harbour Board met. The Harbour Board agreed.',
  applies: ({ mention, name }) => mention.type === 'organization' && name.length > 0,
  over(context, story) {
    const longer = new Map<string, Reference[]>()
    for (const reference of context.references) {
      if (reference.mention.type !== 'organization' || reference.name.length < 2) continue
      for (const form of shorter(reference, context)) addTo(longer, form, reference)
    }
    return reference => {
      const found = longer.get(reference.name.join(' ')) ?? []
      const others = found.filter(item => story.of(item) !== story.of(reference))
      const participants = new Set(others.map(item => story.of(item)))
      return participants.size === 1 ? { antecedent: others[0]! } : undefined
    }
  },
}
