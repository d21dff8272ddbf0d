import { smallest } from '../../../text/lists.ts'
import { clauseBegins, clauseEnd, opensClause } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Cue } from '../grammar/cues.ts'
import { branch, joinedAfter } from '../grammar/parsed.ts'
import { nextAfter, spanOf } from '../grammar/range.ts'
import { sourceOf } from '../grammar/source.ts'
import { contentStart } from '../grammar/start.ts'
import { isA, isComma, isFiniteVerb, isHead, isRelative, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Where the report ends when it stands in a clause before the main one: "While Bell says [it is safe], others …". */
function mainClauseAfter(items: readonly Item[], cue: Cue, from: number): number | undefined {
  const subordinate = cue.from === 0 || isA(items[0], 'SCONJ')
  if (!subordinate || items.slice(0, cue.from).some(isComma)) return undefined
  return nextAfter(items, from, (item, i) => isComma(item) && clauseBegins(items, i + 1, false))
}

/** Where the relative clause that holds the cue is closed: "the rift, which began when Bell said it was over[, is] …". */
function relativeEnd(items: readonly Item[], cue: Cue, from: number): number | undefined {
  const relative = items.slice(0, cue.from).some(isRelative)
  const comma = relative ? nextAfter(items, from, isComma) : undefined
  return comma && isFiniteVerb(items[comma + 1]) ? comma : undefined
}

/** What is said of something lacks its subject and ends at a comma: "what he said [was a cold], and spent …". */
const gapEnd = (items: readonly Item[], from: number): number | undefined =>
  isFiniteVerb(items[from])
    ? nextAfter(items, from, (item, i) => isComma(item) && isA(items[i + 1], 'CCONJ'))
    : undefined

/** Where a clause ends that tells of a noun before the main verb: "a sign saying that it fell [was] removed". */
function describingEnd({ items, grammar }: Context, { from }: Cue): number | undefined {
  const { token, word } = items[from]!
  const subject = !items.slice(0, from).some(isFiniteVerb) && word.deprel.startsWith('acl')
  const end = subject ? branch(grammar, items, token)?.to : undefined
  return end !== undefined && end > from && isFiniteVerb(items[end + 1]) ? end + 1 : undefined
}

/**
 * The sentence's own verb behind a clause that its subject holds: "a sign saying that it fell [was] removed", "his refusal to
 * say who it was [angered] them". Each word that opens a clause has a verb for itself.
 */
function mainVerbAfter(items: readonly Item[], { from: cue, form }: Cue, from: number): number | undefined {
  const before = items.slice(0, cue)
  const subject = (form === 'gerund' || form === 'infinitive') && before.some(isHead)
  if (!subject || before.some(item => isFiniteVerb(item) || isComma(item))) return undefined
  let open = 1
  return nextAfter(items, from, (item, i) => {
    if (opensClause(item)) open++
    return isFiniteVerb(item) && !isA(items[i - 1], 'CCONJ') && open-- === 0
  })
}

/** "did not explain [why], but went on": a question word alone. */
const wordEnd = (items: readonly Item[], from: number): number | undefined =>
  isTagged(items[from], 'WRB', 'WP') && isComma(items[from + 1]) ? from + 1 : undefined

/** Where the report ends: before another one, or before a verb that the grammar joins to the cue itself. */
function endOf(context: Context, cue: Cue, from: number): number {
  const { items, grammar, lexicon } = context
  const next = [
    describingEnd(context, cue),
    mainVerbAfter(items, cue, from),
    joinedAfter(grammar, items, items[cue.from]!.token, from),
    relativeEnd(items, cue, from),
    gapEnd(items, from),
    wordEnd(items, from),
  ]
  return smallest([clauseEnd(items, from, lexicon), ...next.map(at => (at ?? items.length) - 1)])
}

function find(context: Context, cue: Cue): Found[] {
  const { items } = context
  // "measures [announced] by the town": what follows is no report.
  const byOther = cue.reduced && isUsed(items[cue.to + 1], 'agent')
  if (byOther) return []
  const from = contentStart(context, cue)
  if (from === undefined) return []
  const source = sourceOf(items, cue, context.lexicon)
  if (cue.form !== 'gerund' && !source) return []
  const next = items[from + 1]
  // "chanted “We will stay” as they left": a clause of time is the narration's.
  const aside = next?.word.deprel === 'mark'
  const closed = aside || (items[from]!.ends && !isHead(next))
  const to =
    items[from]!.passage && closed ? from : (mainClauseAfter(items, cue, from) ?? endOf(context, cue, from))
  const content = contentOf(items, { from, to })
  if (!content) return []
  const rest = items[to]!.passage && to === items.length - 1 ? continuation(context.frames, context.at) : []
  return [
    {
      content: [content, ...rest],
      cue: spanOf(items, cue),
      ...(source && { source: spanOf(items, source) }),
    },
  ]
}

/** Who says it, then what is said, in quote marks or not: Bell said: “…”; Bell said that … */
export const cueBefore: QuotationRule = {
  id: 'quotations/cue-before',
  example: {
    text: 'Ana Bell said the bridge would open in May.',
    finds: 'Ana Bell | said | the bridge would open in May',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
