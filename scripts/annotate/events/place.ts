import type { Place } from '../../model/layers.ts'
import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import type { Evident } from '../../model/stage.ts'
import type { Word } from '../../model/syntax.ts'
import { indexAt } from '../../text/spans.ts'
import { type Participant, referredIn, type Told } from './sentences.ts'

// `in [the southern port of] Basra`: nouns between the place's name and the verb.
const NOUNS_BETWEEN = 3

// Words from the verb within which its place is named.
const FROM_VERB = 40

/** Relations through which a name belongs to the noun above it: `the port of Basra`, `Basra province`. */
const WITHIN_NOUN = /^(?:nmod|compound|flat|appos)$/

/** A sentence's words; heads are positions in the sentence, −1 outside it. */
interface Tree {
  readonly told: Told
  readonly words: readonly Word[]
  readonly lexicon: EventLexicon
}

const relation = ({ words, told }: Tree, at: number): string => words[told.first + at]!.deprel
const headOf = ({ words, told }: Tree, at: number): number => {
  const { head } = words[told.first + at]!
  return head < told.first || head >= told.first + told.tokens.length ? -1 : head - told.first
}

// Words on either side among which those that hang on a noun are looked for.
const REACH = 12

/** The words near by that depend on one, by relation. */
function dependents(tree: Tree, at: number, wanted: string): number[] {
  const found: number[] = []
  const end = Math.min(tree.told.tokens.length, at + REACH + 1)
  for (let i = Math.max(0, at - REACH); i < end; i++)
    if (relation(tree, i) === wanted && headOf(tree, i) === at) found.push(i)
  return found
}

/** The word of a name that the others hang on. */
function topOf(tree: Tree, span: Span): number {
  const { tokens } = tree.told
  const first = indexAt(tokens, span.start)
  let at = first
  for (let i = first; tokens[i] && tokens[i]!.start < span.end; i++) {
    const head = headOf(tree, i)
    if (head < first || head < 0 || tokens[head]!.start >= span.end) at = i
  }
  return at
}

/** Whether the noun at a place tells where a verb happens: `in`, `at`, `near` and a relation to the verb itself. */
function tellsWhere(tree: Tree, at: number, verb: number): boolean {
  const { told, lexicon } = tree
  if (relation(tree, at) !== 'obl' || headOf(tree, at) !== verb) return false
  // `not in Basra` tells where not; `in Basra and Oslo` tells of two places.
  if (dependents(tree, at, 'conj').length > 0) return false
  if (dependents(tree, at, 'advmod').some(i => lexicon.negations.has(told.forms[i]!.lower))) return false
  return dependents(tree, at, 'case').some(i => lexicon.placing.has(told.forms[i]!.lower))
}

/** Whether a noun belongs to the one above it as a place does: `of`, `in`, or no preposition; not `states like Ohio`. */
const belongs = (tree: Tree, at: number): boolean =>
  WITHIN_NOUN.test(relation(tree, at)) &&
  dependents(tree, at, 'case').every(i => {
    const { lower } = tree.told.forms[i]!
    return tree.lexicon.placing.has(lower) || tree.lexicon.belonging.has(lower)
  })

/** Climbs from a place's name to the noun that the verb has. */
function isWhere(tree: Tree, span: Span, verb: number): boolean {
  let at = topOf(tree, span)
  for (let step = 0; step <= NOUNS_BETWEEN && at >= 0; step++) {
    if (tellsWhere(tree, at, verb)) return true
    if (!belongs(tree, at)) return false
    at = headOf(tree, at)
  }
  return false
}

/** The name, with the preposition where that says that it is not the place itself: `near Warsaw`. */
function withNear(tree: Tree, { start, end }: Span): Span {
  const { told, lexicon } = tree
  const near = dependents(tree, topOf(tree, { start, end }), 'case').find(i =>
    lexicon.nearing.has(told.forms[i]!.lower),
  )
  return { start: Math.min(start, near === undefined ? start : told.tokens[near]!.start), end }
}

export const placeRule: Evident = {
  id: 'events/place-of-verb',
  example: { text: 'Ana Bell opened a bridge in Oslo on Monday.', finds: 'Oslo' },
}

/** Where an event happens: the first name of a place that the grammar ties to its verb. */
export function placeOf(
  span: Span,
  verb: number | undefined,
  told: Told,
  words: readonly Word[],
  participants: readonly Participant[],
  lexicon: EventLexicon,
): Place | undefined {
  if (verb === undefined) return undefined
  const tree = { told, words, lexicon }
  const { tokens } = told
  const near = {
    start: Math.max(span.start, tokens[Math.max(0, verb - FROM_VERB)]!.start),
    end: Math.min(span.end, tokens[Math.min(tokens.length - 1, verb + FROM_VERB)]!.end),
  }
  const found = referredIn(participants, near).find(each => each.place && isWhere(tree, each, verb))
  return found && { span: withNear(tree, found), rule: placeRule.id }
}
