import type { Context } from '../context.ts'
import { plain } from '../plain.ts'
import type { Reference } from '../reference.ts'
import { isIntroduction } from '../roles.ts'
import type { Sieve } from '../sieve.ts'

/** How many mentions a description and the name it stands beside may lie apart. */
const REACH = 4

const isNameOf = ({ mention, name }: Reference, described: Reference): boolean =>
  mention.type === described.mention.type && name.length > 0

/** Words that a description may go on for after its noun: `the mayor of Oslo, Ana Bell`. */
const TAIL = 6

/** Where the phrase ends that the description opens: after `of Oslo`, too. */
function phraseEnd({ last }: Reference, before: number, { form, lexicon }: Context): number {
  if (!lexicon.complements.has(form(last + 1))) return last
  let end = last + 1
  const goesOn = (word: string): boolean => /^\p{Lu}/u.test(word) || lexicon.definite.has(word)
  while (end + 1 < before && goesOn(form(end + 1))) end++
  return end
}

/** True where a preposition leads the name: `in addition to the Harbour Board`. */
function isLed({ first }: Reference, { form, lexicon }: Context): boolean {
  return lexicon.complements.has(plain(form(first - 1)))
}

/**
 * True where a name with its titles completes a description: `a spokesman for Mayor Tom Reed`,
 * `the brother of Ana Bell`.
 */
function completes({ first }: Reference, { form, lexicon }: Context): boolean {
  let before = first - 1
  while (lexicon.titles.has(plain(form(before)).replace(/\.$/, ''))) before--
  if (lexicon.definite.has(plain(form(before)))) before--
  return lexicon.complements.has(plain(form(before)))
}

/**
 * True where somebody else is described between the two: `a spokesman for the mayor, Tom Reed`. Then the name
 * may be either's.
 */
const isParted = (left: Reference, right: Reference, { references }: Context): boolean =>
  references
    .slice(left.index + 1, right.index)
    .some(({ first, description }) => first > left.last && description?.sense?.type === 'person')

/** True where `name` stands beside `described`, with nothing or a comma between. */
function touches(name: Reference, described: Reference, context: Context): boolean {
  const { form } = context
  // `the [Bank of Harlow]`
  if (name.first >= described.first && name.last <= described.last)
    return name.last === described.last && !completes(name, context)
  if (name.first > described.last) {
    const end = phraseEnd(described, name.first, context)
    if (name.first === end + 1) return !completes(name, context)
    // `his son, filmmaker [Tom Reed]`
    const led = context.lexicon.nouns.get(plain(form(name.first - 1)))?.type === 'person'
    return form(end + 1) === ',' && name.first === end + (led ? 3 : 2)
  }
  const end = phraseEnd(described, described.last + TAIL, context)
  // `Besides Ana Bell, a teacher was hurt`: who is the subject is somebody else.
  const leads =
    isIntroduction(name, context) || (isLed(name, context) && described.relation.startsWith('nsubj'))
  if (leads && form(end + 1) !== ',') return false
  // `put up for sale by Tom Reed, the driver announced`: a subject right before its verb is somebody else.
  const definite = context.lexicon.definite.has(plain(form(described.first)))
  if (definite && described.relation.startsWith('nsubj') && /^\p{L}/u.test(form(end + 1))) return false
  const gap = described.first - name.last
  // `Ana Bell, 36, a teacher`
  const aged = gap === 4 && /^\d+$/.test(form(name.last + 2)) && form(name.last + 3) === ','
  return (gap === 2 || aged) && form(name.last + 1) === ','
}

/** The nearest mention of those before and then of those after, within reach, that `fits`. */
function near(
  reference: Reference,
  { references }: Context,
  fits: (name: Reference) => boolean,
): Reference | undefined {
  for (const step of [-1, 1]) {
    for (let i = reference.index + step; Math.abs(i - reference.index) <= REACH; i += step) {
      const name = references[i]
      if (!name || name.sentence !== reference.sentence) break
      if (isNameOf(name, reference) && fits(name)) return name
    }
  }
  return undefined
}

const isAppositionTo = (right: Reference, left: Reference): boolean =>
  right.relation === 'appos' && left.first <= right.governor && right.governor <= left.last

/** Marks that part an apposition from what it is beside. */
const PARTED = /^[,(–—]$/

/** True where the two are in apposition by the parse: `Ana Bell, 36, a teacher`. */
function apposed(name: Reference, described: Reference, context: Context): boolean {
  const [left, right] = name.first < described.first ? [name, described] : [described, name]
  if (isParted(left, right, context)) return false
  return isAppositionTo(right, left) && PARTED.test(context.form(right.first - 1))
}

/** A description beside a name is of its bearer: `Ana Bell, the mayor,` and `the mayor, Ana Bell,`. */
export const apposition: Sieve = {
  id: 'entities/apposition',
  example: { text: 'Ana Bell, the mayor, came.', finds: 'the mayor = Ana Bell' },
  applies: ({ description, number, mention }) =>
    description?.sense?.type === mention.type &&
    number === 'singular' &&
    mention.type !== 'event' &&
    (mention.type === 'person' || description.opening !== 'bare'),
  over(context, story) {
    return reference => {
      const antecedent =
        near(reference, context, name => touches(name, reference, context)) ??
        near(reference, context, name => apposed(name, reference, context))
      if (!antecedent) return undefined
      const gender = story.of(antecedent)?.gender
      return gender && reference.gender && gender !== reference.gender ? undefined : { antecedent }
    }
  },
}
