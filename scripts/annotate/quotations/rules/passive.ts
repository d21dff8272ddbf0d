import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { type Cue, cueAt } from '../grammar/cues.ts'
import { nextAfter, spanOf } from '../grammar/range.ts'
import { findOf } from '../grammar/reported.ts'
import { sourceOf } from '../grammar/source.ts'
import { contentStart, surelyFrom } from '../grammar/start.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isA, isComma, isFiniteVerb, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** What is said stands around the verb: "[the ferry] is said [to be safe]". */
function around({ items, lexicon }: Context, cue: Cue): Found[] {
  const first = cue.to + 1
  const next = items[first + 1] && cueAt(items, first + 1, lexicon)
  // "is expected to say that …" reports what will be said.
  const raised =
    isUsed(items[cue.from], 'raising') && isTagged(items[first], 'TO') && !next?.verb.takes.has('clause')
  const subject = raised ? subjectBefore(items, cue.from) : undefined
  if (!subject || isUsed(items[subject.from], 'expletive')) return []
  // "is expected to open [and was praised]": a finite verb goes on with the narration.
  const joined = nextAfter(items, first, (item, i) => isA(item, 'CCONJ') && isFiniteVerb(items[i + 1]))
  const end = Math.min(clauseEnd(items, first, lexicon), (joined ?? items.length) - 1)
  const rest = contentOf(items, { from: first, to: end })
  return rest ? [{ content: [contentOf(items, subject)!, rest], cue: spanOf(items, cue) }] : []
}

/** "When asked whether the bridge was safe, [the mayor laughed]": the main clause is the narration's. */
function endOf({ items, lexicon }: Context, cue: Cue, from: number): number {
  const end = clauseEnd(items, from, lexicon)
  if (cue.form === 'passive') return end
  const comma = nextAfter(items, from, (item, i) => isComma(item) && clauseBegins(items, i + 1, false))
  return Math.min(end, (comma ?? items.length) - 1)
}

/** What is said follows the verb: "it was announced [that …]". */
function after(context: Context, cue: Cue): Found[] {
  const { items } = context
  // "was told [he could go]": a verb that has its hearer with it takes a clause without "that".
  const from = isUsed(items[cue.from], 'addressing') ? contentStart(context, cue) : surelyFrom(context, cue)
  return from === undefined ? [] : findOf(items, { from, to: endOf(context, cue, from) }, cue, undefined)
}

/** Without an auxiliary, at the head of its clause: "[Asked] whether …", "When [asked] whether …". */
const isParticipleClause = (items: readonly Item[], cue: Cue): boolean => {
  const before = isA(items[cue.from - 1], 'ADV') ? cue.from - 2 : cue.from - 1
  return (
    isTagged(items[cue.from], 'VBN', 'VBD') &&
    cue.verb.takes.has('hearer') &&
    (before < 0 ||
      isComma(items[before]) ||
      isTagged(items[before + 1], 'WRB') ||
      isTagged(items[before], 'WRB'))
  )
}

/** What was said, and nobody is named who said it. */
export const passive: QuotationRule = {
  id: 'quotations/passive',
  example: {
    text: 'It was announced on Monday that the bridge would open in May.',
    finds: '- | announced | that the bridge would open in May',
  },
  match: context =>
    context.cues.flatMap(cue => {
      const { items, lexicon } = context
      const isPassive = cue.form === 'passive' && isTagged(items[cue.from], 'VBN')
      if (!isPassive && !isParticipleClause(items, cue)) return []
      if (isPassive && sourceOf(items, cue, lexicon)) return []
      // "was quoted as saying": the participle tells the rest.
      if (isUsed(items[cue.to + 1], 'comparison')) return []
      const found = around(context, cue)
      return found.length > 0 ? found : after(context, cue)
    }),
}
