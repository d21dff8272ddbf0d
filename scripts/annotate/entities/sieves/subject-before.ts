import type { Context } from '../context.ts'
import { mentionsBefore } from '../nearby.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'
import { suits } from '../suits.ts'

/** Governors above a subject that are counted. */
const HEIGHT = 12

/** How deep in its sentence the clause of a subject stands: 0 for the main clause. */
function depthOf({ governor: verb }: Reference, { governor }: Context): number {
  let depth = 0
  for (let at = governor(verb); at >= 0 && depth < HEIGHT; at = governor(at)) depth++
  return depth
}

/** The subject of a sentence's main clause, or who is said to speak in it. */
function subjectOf(sentence: readonly Reference[], context: Context): Reference | undefined {
  const narrated = sentence.filter(({ subject, quotation }) => subject && quotation < 0)
  const speaking = narrated.filter(reference => context.sourceOf.has(reference))
  const subjects = (speaking.length > 0 ? speaking : narrated).map(reference => ({
    reference,
    depth: depthOf(reference, context),
  }))
  const main = subjects.reduce<(typeof subjects)[number] | undefined>(
    (best, one) => (best && best.depth <= one.depth ? best : one),
    undefined,
  )?.reference
  return main ?? onlyName(sentence)
}

/** Relations of what is neither an object nor an owner, whatever the parser makes of a long subject. */
const FREE = /^(?:root|appos|dep|parataxis|vocative|dislocated)/

/** The only person named in a sentence, if nothing governs the name. */
function onlyName(sentence: readonly Reference[]): Reference | undefined {
  const names = sentence.filter(
    ({ name, mention, quotation }) => quotation < 0 && mention.type === 'person' && name.length > 0,
  )
  const [name] = names
  return names.length === 1 && FREE.test(name!.relation) ? name : undefined
}

const opens = ({ first, sentence }: Reference, context: Context): boolean =>
  context.sentence(first - 1) !== sentence

/** `“…,” she said` after a sentence about one woman: its subject; so `it said` after one about an organisation. */
export const subjectBefore: Sieve = {
  id: 'entities/subject-before',
  example: {
    text: 'Tom Reed left. Ana Bell stayed with Mia Hill. “It was late,” she said.',
    finds: 'she = Ana Bell',
  },
  applies: ({ pronoun }) => pronoun?.case === 'subject',
  over(context, story) {
    const { sourceOf, opening } = context
    return pronoun => {
      const said = sourceOf.get(pronoun)
      if (said === undefined && !(pronoun.gender && opens(pronoun, context))) return undefined
      const before = Math.min(said === undefined ? pronoun.sentence : opening(said), pronoun.sentence) - 1
      const near = mentionsBefore(pronoun, context, pronoun.sentence - before).reverse()
      const own = near.filter(item => item.sentence === pronoun.sentence && item.quotation < 0)
      if (own.some(item => suits(pronoun, item, story.of(item)))) return undefined
      const subject = subjectOf(
        near.filter(item => item.sentence === before),
        context,
      )
      return subject && suits(pronoun, subject, story.of(subject)) ? { antecedent: subject } : undefined
    }
  },
}
