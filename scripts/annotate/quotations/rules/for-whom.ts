import { clauseBegins } from '../grammar/clause.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { nextAfter, type Range } from '../grammar/range.ts'
import { findOf } from '../grammar/reported.ts'
import { withApposition } from '../grammar/subject.ts'
import { isA, isComma, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Whose view may follow: a pronoun for people, people in general, or somebody with a title. */
function holder({ items, lexicon }: Context, at: number): Range | undefined {
  const phrase = phraseFrom(items, at, false) ?? { from: at, to: at }
  const people = items
    .slice(at, phrase.to + 1)
    .some(({ lower }) => lexicon.people.has(lower) || lower.endsWith('.'))
  if (!people && !(isTagged(items[at], 'PRP') && !isUsed(items[at], 'expletive'))) return undefined
  return isTagged(items[phrase.to + 1], 'WP') ? untilComma(items, phrase) : withApposition(items, phrase)
}

/** With the relative clause that the next comma ends: "[many who lived there]". */
function untilComma(items: readonly Item[], phrase: Range): Range | undefined {
  const comma = nextAfter(items, phrase.to, isComma)
  return comma ? { from: phrase.from, to: comma - 1 } : undefined
}

/** "… is a matter of honour", never "it is the third time": what is counted is a fact, not a view. */
function isView({ items, lexicon }: Context, from: number): boolean {
  const verb = nextAfter(items, from, isFiniteVerb)
  if (!verb || !isTagged(items[verb], 'VBZ', 'VBP') || isUsed(items[from], 'expletive')) return false
  const counts = items.slice(verb, verb + 5).some(item => isA(item, 'NUM') || isTagged(item, 'JJS'))
  return lexicon.viewVerbs.has(items[verb]!.word.lemma) && !counts
}

function find(context: Context): Found[] {
  const { items } = context
  const at = items.findIndex(item => !isA(item, 'CCONJ', 'ADV') && !isComma(item))
  const source = isUsed(items[at], 'viewpoint') ? holder(context, at + 1) : undefined
  if (!source || !isComma(items[source.to + 1])) return []
  const from = source.to + 2
  if (!clauseBegins(items, from, false) || !isView(context, from)) return []
  return findOf(items, { from, to: items.length - 1 }, { from: at, to: at }, source)
}

/** What something is in somebody's eyes: for many drivers, the bridge is … */
export const forWhom: QuotationRule = {
  id: 'quotations/for-whom',
  example: {
    text: 'For many drivers, the bridge is a matter of pride.',
    finds: 'many drivers | For | the bridge is a matter of pride',
  },
  match: find,
}
