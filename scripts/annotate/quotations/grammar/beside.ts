import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Context } from '../rule.ts'
import { clauseBegins, hasMainVerb } from './clause.ts'
import { contentOf, withoutOpener } from './content.ts'
import { nextAfter, type Range } from './range.ts'
import { isA, isComma, isDash, isFiniteVerb, isWord } from './tests.ts'

/** Where the clause before `at` begins, if a colon stands before it. */
const afterColon = (items: readonly Item[], at: number): number =>
  items.slice(0, at).findLastIndex(item => isWord(item, ':')) + 1

/** Nothing of the clause has been said yet: the sentence's start, or "that", "and" before the phrase. */
function opens({ items, lexicon }: Context, at: number): boolean {
  const before = isComma(items[at - 1]) ? at - 2 : at - 1
  return before < 0 || lexicon.complementizers.has(items[before]!.lower) || isA(items[before], 'CCONJ')
}

/** Where the clause after the phrase begins: behind its comma or colon, or, without one, right away. */
function clauseAfter(items: readonly Item[], phrase: Range): number | undefined {
  const next = phrase.to + 1
  if (isComma(items[next]) || isDash(items[next]) || isWord(items[next], ':')) return next + 1
  if (clauseBegins(items, next, false)) return next
  return nextAfter(items, next, (item, i) => isComma(item) && clauseBegins(items, i + 1, true))
}

/** A clause before the phrase, with the rest of it where the phrase parts subject and verb: "The firm, according to Bell, [lost] …". */
function halves(items: readonly Item[], before: Range, phrase: Range): Span[] {
  const comma = phrase.to + 1
  const first = contentOf(items, before)!
  const parts = isComma(items[before.to + 1]) && !hasMainVerb(items, before.from, before.to)
  const verb = isA(items[comma + 1], 'ADV') ? comma + 2 : comma + 1
  const rest = parts && isFiniteVerb(items[verb]) && contentOf(items, { from: comma, to: items.length - 1 })
  return rest ? [first, rest] : [first]
}

/** The clause that a phrase like "according to Bell" tells the source of: before it or after it. */
export function clauseBeside(context: Context, phrase: Range): Span[] | undefined {
  const { items } = context
  // "…, in his words, “a farce”": the words come after.
  const quoted =
    (isComma(items[phrase.to + 1]) || isDash(items[phrase.to + 1])) &&
    items[phrase.to + 2]?.passage !== undefined
  const before =
    quoted || opens(context, phrase.from)
      ? undefined
      : withoutOpener(items, { from: afterColon(items, phrase.from), to: phrase.from - 1 })
  if (before) return halves(items, before, phrase)
  const after = clauseAfter(items, phrase)
  if (after === undefined) return undefined
  // An utterance is said whole: what follows it is the narration's.
  const content = contentOf(items, {
    from: after,
    to: quoted ? after : items.length - 1,
  })
  return content && [content]
}
