import { type Grammar, subtree, type TokenRange } from '../../../text/syntax.ts'
import type { Item } from '../items.ts'
import type { Range } from './range.ts'
import { FINITE, isA, isFiniteVerb } from './tests.ts'

/** The item that holds a token; -1 when it lies outside the sentence. */
const itemOf = (items: readonly Item[], token: number): number =>
  items.findIndex(item => item.token <= token && token < item.token + item.words)

/** The items of a run of tokens; undefined when it leaves the sentence. */
function itemsIn(items: readonly Item[], { first, end }: TokenRange): Range | undefined {
  const from = itemOf(items, first)
  const to = itemOf(items, end - 1)
  return from < 0 || to < 0 ? undefined : { from, to }
}

/** The items of a word with everything below it. */
export const branch = (
  grammar: Grammar,
  items: readonly Item[],
  token: number,
  leave?: ReadonlySet<string>,
): Range | undefined => itemsIn(items, subtree(grammar, token, leave))

/** True for a passage with a verb that a clause can rest on. */
export const holdsVerb = ({ words }: Grammar, item: Item): boolean =>
  words.slice(item.token, item.token + item.words).some(({ xpos }) => FINITE.has(xpos))

/** Goes "was" on with the clause that has begun with "was": "said it was closed but [was] safe". */
function isParallel(items: readonly Item[], from: number, verb: number): boolean {
  const first = items.slice(from).find(isFiniteVerb)
  return first?.word.lemma === 'be' && items[verb]!.word.lemma === 'be'
}

/**
 * Where a second verb of the same subject begins that the grammar joins to the verb itself, not to what it
 * governs: "said the bridge is safe [and has left]".
 */
export function joinedAfter(
  grammar: Grammar,
  items: readonly Item[],
  verb: number,
  from: number,
): number | undefined {
  for (const child of grammar.children(verb)) {
    const range = branch(grammar, items, child)
    if (!range || range.from <= from + 2 || !isA(items[range.from], 'CCONJ')) continue
    const next = isA(items[range.from + 1], 'ADV') ? range.from + 2 : range.from + 1
    if (isFiniteVerb(items[next]) && !isParallel(items, from, next)) return range.from
  }
  return undefined
}
