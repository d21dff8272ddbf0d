import { append } from '../../../text/lists.ts'
import { childIn } from '../../../text/syntax.ts'
import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { ownerBefore, phraseFrom } from '../grammar/noun-phrase.ts'
import { branch } from '../grammar/parsed.ts'
import { nextAfter, type Range } from '../grammar/range.ts'
import { findOf } from '../grammar/reported.ts'
import { isA, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Whose claim it is: "[Bell]'s claim", "[her] claim", "a claim by [Bell]". */
export function owner(items: readonly Item[], noun: number, _that: number): Range | undefined {
  if (isUsed(items[noun + 1], 'origin')) return phraseFrom(items, noun + 2, false)
  return ownerBefore(items, noun)
}

/** Where the clause ends: before the verb whose subject the noun is, where the sentence's grammar tells. */
function endOf({ items, grammar, lexicon }: Context, noun: number, that: number): number {
  const clause = childIn(grammar, items[noun]!.token, ['acl'])
  const said = clause < 0 ? undefined : branch(grammar, items, clause)
  const isSubject = said && isFiniteVerb(items[said.to + 1])
  return isSubject
    ? said.to
    : Math.min(clauseEnd(items, that, lexicon), (secondVerb(items, noun, that) ?? items.length) - 1)
}

/** Where the verb stands whose subject the noun is, told by the words alone: "Bell's claim that it is safe [was] …". */
function secondVerb(items: readonly Item[], _noun: number, that: number): number | undefined {
  const verb = nextAfter(items, that, isFiniteVerb)
  // The tagger may take the verb for a participle: "that it was safe [surprised] the council".
  const opens = (item: Item, i: number): boolean =>
    isTagged(items[i - 1], 'JJ', 'VBN', 'RB') && (isFiniteVerb(item) || isTagged(item, 'VBN'))
  return verb && nextAfter(items, verb, opens)
}

/** The clause of the noun at `at`, if it has one and somebody whose words it is. */
function find(context: Context, at: number): Found[] {
  const { lexicon, items } = context
  const after = isUsed(items[at + 1], 'origin') ? phraseFrom(items, at + 2, false) : undefined
  const that = after ? after.to + 1 : at + 1
  if (
    !lexicon.complementizers.has(items[that]?.lower ?? '') ||
    isTagged(items[that], 'WDT') ||
    !clauseBegins(items, that + 1, true)
  )
    return []
  const source = owner(items, at, that)
  const content = { from: that, to: endOf(context, at, that) }
  return source || isHearsay(items, at) ? findOf(items, content, { from: at, to: at }, source) : []
}

/** What is told and nobody says by whom: "[Reports] that it had closed were false", "despite [claims] that". */
const isHearsay = (items: readonly Item[], at: number): boolean =>
  isUsed(items[at], 'hearsay') && (at === 0 || isA(items[at - 1], 'ADP', 'ADJ', 'SCONJ'))

/** A noun of saying with its clause: Bell's claim that …; a warning by Bell that … */
export const noun: QuotationRule = {
  id: 'quotations/noun',
  example: {
    text: 'Ana Bell’s claim that the bridge was safe surprised the council.',
    finds: 'Ana Bell | claim | that the bridge was safe',
  },
  match(context) {
    const { items, lexicon } = context
    const found: Found[] = []
    for (let at = 0; at < items.length; at++) {
      if (lexicon.nouns.has(items[at]!.lower)) append(found, find(context, at))
    }
    return found
  },
}
