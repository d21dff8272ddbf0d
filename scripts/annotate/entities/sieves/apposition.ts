import type { Context } from '../context.ts'
import { plain } from '../plain.ts'
import type { Reference } from '../reference.ts'
import type { Sieve } from '../sieve.ts'

const isPerson = ({ mention, name, number }: Reference): boolean =>
  mention.type === 'person' && name.length > 0 && number === 'singular'

/** The name that a description stands beside, with nothing or a comma between. */
function beside(
  reference: Reference,
  { references, form, sentence, language }: Context,
): Reference | undefined {
  const near = (item: Reference | undefined): item is Reference =>
    item !== undefined && isPerson(item) && item.sentence === reference.sentence
  const comma = (token: number): boolean => form(token) === ','
  for (const step of [-1, 1]) {
    for (let i = reference.index + step; Math.abs(i - reference.index) <= 4; i += step) {
      const name = references[i]
      if (!near(name)) continue
      const [left, right] = step < 0 ? [name, reference] : [reference, name]
      const gap = right.first - left.last
      const touching = left.last >= right.first || gap === 1
      const within = left.first <= right.first && left.last >= right.last
      if (within && name.last === reference.last) return name
      if (within) continue
      if (touching && step > 0) return name
      if (gap === 2 && comma(left.last + 1) && closed(right, left)) return name
    }
  }
  return undefined

  /** Not an item of a list: `Ana Bell, a teacher and Tom Reed`. */
  function closed(right: Reference, left: Reference): boolean {
    const next = right.last + 1
    if (sentence(next) !== sentence(left.first)) return true
    return !language.conjunctions.has(plain(form(next)))
  }
}

/** A description beside a name is of its bearer: `Ana Bell, the mayor,` and `the mayor, Ana Bell,`. */
export const apposition: Sieve = {
  id: 'entities/apposition',
  example: 'Ana Bell, the mayor, came.',
  applies: ({ description, number }) => description?.sense?.type === 'person' && number === 'singular',
  over(context, story) {
    return reference => {
      const antecedent = beside(reference, context)
      if (!antecedent) return undefined
      const gender = story.of(antecedent)?.gender
      return gender && reference.gender && gender !== reference.gender ? undefined : { antecedent }
    }
  },
}
