import type { Context } from '../context.ts'
import { plain } from '../plain.ts'
import type { Reference } from '../reference.ts'
import { isIntroduction } from '../roles.ts'
import type { Sieve } from '../sieve.ts'

const isNameOf = ({ mention, name }: Reference, described: Reference): boolean =>
  mention.type === described.mention.type && name.length > 0

/** Words that a description may go on for before the name it belongs to: `the mayor of Oslo, Ana Bell`. */
const TAIL = 6

/** Where the phrase ends that the description opens: after `of Oslo`, too. */
function phraseEnd({ last }: Reference, name: Reference, { form, language }: Context): number {
  if (!language.complements.has(form(last + 1))) return last
  let end = last + 1
  const goesOn = (word: string): boolean => /^\p{Lu}/u.test(word) || language.definite.has(word)
  while (end + 1 < name.first && end - last < TAIL && goesOn(form(end + 1))) end++
  return end > last + 1 ? end : last
}

/** Not an item of a list: `Ana Bell, a teacher and Tom Reed`. */
function closed(right: Reference, { form, sentence, language }: Context): boolean {
  const next = right.last + 1
  return sentence(next) !== right.sentence || !language.conjunctions.has(plain(form(next)))
}

/** Does `name` stand beside `described`, with nothing or a comma between? */
function touches(name: Reference, described: Reference, context: Context): boolean {
  const { form } = context
  if (name.first >= described.first && name.last <= described.last) return name.last === described.last
  if (name.first > described.last) {
    const gap = name.first - phraseEnd(described, name, context)
    return gap === 1 || (gap === 2 && form(name.first - 1) === ',' && closed(name, context))
  }
  if (isIntroduction(name, context) && form(described.last + 1) !== ',') return false
  return described.first - name.last === 2 && form(name.last + 1) === ',' && closed(described, context)
}

/** The name that a description stands beside. */
function beside(reference: Reference, context: Context): Reference | undefined {
  for (const step of [-1, 1]) {
    for (let i = reference.index + step; Math.abs(i - reference.index) <= 4; i += step) {
      const name = context.references[i]
      if (!name || name.sentence !== reference.sentence) break
      if (isNameOf(name, reference) && touches(name, reference, context)) return name
    }
  }
  return undefined
}

/** A description beside a name is of its bearer: `Ana Bell, the mayor,` and `the mayor, Ana Bell,`. */
export const apposition: Sieve = {
  id: 'entities/apposition',
  example: 'Ana Bell, the mayor, came.',
  applies: ({ description, number, mention }) =>
    description?.sense?.type === mention.type &&
    number === 'singular' &&
    mention.type !== 'event' &&
    (mention.type === 'person' || description.opening !== 'bare'),
  over(context, story) {
    return reference => {
      const antecedent = beside(reference, context)
      if (!antecedent) return undefined
      const gender = story.of(antecedent)?.gender
      return gender && reference.gender && gender !== reference.gender ? undefined : { antecedent }
    }
  },
}
