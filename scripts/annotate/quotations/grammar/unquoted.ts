import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Context } from '../rule.ts'
import { hasMainVerb } from './clause.ts'
import { bare, contentOf, withoutOpener } from './content.ts'
import { type Cue, cueAt } from './cues.ts'
import { afterAdverbials } from './fillers.ts'
import { cueFirst, type Order, type Parts } from './order.ts'
import { holdsVerb } from './parsed.ts'
import type { Range } from './range.ts'
import { isA, isComma, isDash, isNominal, isTagged, isWord } from './tests.ts'

/** “… would say”: no cue that stands aside. */
const isModal = (items: readonly Item[], source: Range, cue: Cue): boolean =>
  items.slice(source.to, cue.from).some(item => isTagged(item, 'MD'))

/** The rest of a reported clause that the cue interrupts: "The bridge, Bell said, [will open]". */
function secondHalf(items: readonly Item[], from: number): Range | undefined {
  if (!isComma(items[from]) || isTagged(items[from + 1], 'VBG') || isA(items[from + 1], 'CCONJ'))
    return undefined
  const rest = { from: from + 1, to: items.length - 1 }
  return isA(items[rest.from], 'VERB') || hasMainVerb(items, rest.from, rest.to)
    ? bare(items, rest)
    : undefined
}

/** Long enough for a clause and opened by its subject: a verb that the tagger missed is likelier than none. */
const isClauseLike = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from >= 4 && isNominal(items[from])

/** Capitals at the head of a paragraph, up to a dash. */
const isDateline = (text: string, items: readonly Item[], to: number): boolean =>
  isDash(items[to]) && /^\p{Lu}{2,}$/u.test(text.slice(items[0]!.start, items[0]!.end))

/** "The bridge will close, Bell said, “because it is old”": a passage with a small letter goes on with the clause. */
function halves(text: string, items: readonly Item[], first: Range, { passage }: Item): Span[] {
  const { start, end } = passage!
  const goesOn = /^\p{Ll}/u.test(text.slice(start, start + 2)) && hasMainVerb(items, first.from, first.to)
  if (goesOn && !isTagged(items[first.to], 'VBG')) return [contentOf(items, first)!, { start, end }]
  // "Owing to the storm, said Bell, [“the bridge closed”]"
  const aside = isA(items[first.from], 'ADP', 'SCONJ') || isTagged(items[first.from], 'VBG')
  return aside && !hasMainVerb(items, first.from, first.to) ? [{ start, end }] : []
}

/** True where a passage in small letters holds the verb of the clause: "the guards “have to pay attention,” [he said]". */
const hasQuotedVerb = ({ text, items, grammar }: Context, { from, to }: Range): boolean =>
  items
    .slice(from, to + 1)
    .some(item => item.passage && /^\P{Lu}/u.test(text.slice(item.passage.start)) && holdsVerb(grammar, item))

/** A clause without quote marks before its cue, with the half that may follow it. */
export function unquoted(context: Context, cue: Cue, parts: Parts, order: Order): Span[] {
  const { text, items, lexicon } = context
  const first = withoutOpener(items, { from: 0, to: parts.contentTo })
  if (isModal(items, parts.source, cue)) return []
  // "He said, she said" reports nothing.
  if (!first || (cueAt(items, first.to, lexicon) && first.to - first.from < 2)) return []
  if (!(cue.verb.takes.has('clause') || cue.verb.takes.has('that'))) return []
  const end = afterAdverbials(items, Math.max(cue.to, parts.source.to) + 1, lexicon)
  const stops = /^[.,!?]$/.test(items[end]?.lower ?? '')
  // "Asked whether …, Bell said: “…”": the cue has its words after it.
  const after = items[end]
  if (isWord(after, ':') || after?.passage || lexicon.complementizers.has(after?.lower ?? '')) return []
  if (isComma(after) && items[end + 1]?.passage) return halves(text, items, first, items[end + 1]!)
  // "Asked about it, Bell said …": a participle has no subject of its own. "LONDON, May 3 — Bell said …" is a dateline.
  if (isTagged(items[first.from], 'VBD', 'VBN') || isDateline(text, items, parts.contentTo)) return []
  if (order === cueFirst && !stops) return []
  const second = secondHalf(items, end)
  const head =
    hasMainVerb(items, first.from, first.to) ||
    hasQuotedVerb(context, first) ||
    items[first.from]!.passage?.kind === 'speech' ||
    (cue.verb.takes.has('bare') && isClauseLike(items, first))
  if (second && (!head || first.to - first.from < 12)) {
    return [contentOf(items, first)!, contentOf(items, second)!]
  }
  return head && (stops || !hasMainVerb(items, end, items.length)) ? [contentOf(items, first)!] : []
}
