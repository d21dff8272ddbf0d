import type { Span } from '../../../model/span.ts'
import { hasMainVerb } from '../grammar/clause.ts'
import { bare, contentOf, withoutOpener } from '../grammar/content.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Cue } from '../grammar/cues.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { subjectAfter, subjectBefore, withApposition } from '../grammar/subject.ts'
import { isA, isComma, isDash, isNominal, isTagged, isUsed, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

interface Parts {
  readonly source: Range
  /** The last item of what is said. */
  readonly contentTo: number
}

type Order = (items: readonly Item[], cue: Cue) => Parts | undefined

/** Ends what is said before it: a comma, or a passage that closes with one. */
const closes = (item: Item | undefined): boolean =>
  isComma(item) || isDash(item) || isWord(item, '?', '!') || item?.ends === true

/** A passage that opens the sentence, long enough to need no comma before its speaker. */
const isWhole = (items: readonly Item[], at: number): boolean => at === 0 && (items[0]?.words ?? 0) > 7

/** “… would say”: no cue that stands aside. */
const isModal = (items: readonly Item[], source: Range, cue: Cue): boolean =>
  items.slice(source.to + 1, cue.from).some(item => isTagged(item, 'MD'))

/** “…,” Bell said. */
const subjectFirst: Order = (items, cue) => {
  if (isTagged(items[cue.from - 1], 'WP', 'WDT')) return undefined
  const source = subjectBefore(items, cue.from)
  if (!source) return undefined
  return closes(items[source.from - 1]) || isWhole(items, source.from - 1)
    ? { source, contentTo: source.from - 1 }
    : undefined
}

/** “…,” said Bell. */
const cueFirst: Order = (items, cue) => {
  let first = cue.from
  while (isA(items[first - 1], 'ADV', 'AUX')) first--
  if (!closes(items[first - 1])) return undefined
  const source = subjectAfter(items, cue.to)
  return source && { source: withApposition(items, source), contentTo: first - 1 }
}

/** Passages that go on with an interrupted quotation: “A,” she said, [“B.”] */
const resumed = (items: readonly Item[], from: number): Span[] =>
  items.flatMap(({ passage, ends }, i) => {
    const joined = isComma(items[i - 1]) || isWord(items[i - 1], ':') || isDash(items[i - 1])
    return i >= from && passage && ends && joined ? [{ start: passage.start, end: passage.end }] : []
  })

/** The rest of a reported clause that the cue interrupts: "The bridge, Bell said, [will open]". */
function secondHalf(items: readonly Item[], from: number): Range | undefined {
  if (!isComma(items[from]) || isTagged(items[from + 1], 'VBG') || isA(items[from + 1], 'CCONJ'))
    return undefined
  return isA(items[from + 1], 'VERB', 'AUX') || hasMainVerb(items, from + 1, items.length - 1)
    ? bare(items, { from: from + 1, to: items.length - 1 })
    : undefined
}

/** Long enough for a clause and opened by its subject: a verb that the tagger missed is likelier than none. */
const isClauseLike = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from >= 4 && isNominal(items[from])

function unquoted(
  { language }: Context,
  items: readonly Item[],
  cue: Cue,
  parts: Parts,
  order: Order,
): Span[] {
  const first = withoutOpener(items, { from: 0, to: parts.contentTo })
  if (isModal(items, parts.source, cue)) return []
  if (!first || !(cue.verb.takes.has('clause') || cue.verb.takes.has('that'))) return []
  const end = afterAdverbials(items, Math.max(cue.to, parts.source.to) + 1, language)
  const stops = !items[end] || /^[.,!?]$/.test(items[end]!.lower)
  // "Asked whether …, Bell said: “…”": the cue has its words after it.
  if (isWord(items[end], ':') || items[end]?.passage) return []
  if (order === cueFirst && !stops) return []
  const second = secondHalf(items, end)
  const head =
    hasMainVerb(items, first.from, first.to) ||
    (stops && cue.verb.takes.has('bare') && isClauseLike(items, first))
  if (second && (!head || first.to - first.from < 12)) {
    return [contentOf(items, first)!, contentOf(items, second)!]
  }
  return head && (stops || !hasMainVerb(items, end, items.length - 1)) ? [contentOf(items, first)!] : []
}

/** A passage that is said as a whole, not a fragment in a clause of the narration's. */
const isUtterance = (items: readonly Item[], at: number): boolean =>
  isWhole(items, at) ||
  (items[at]?.ends === true && (at === 0 || items[at]!.words > 12 || hasMainVerb(items, 0, at)))

/** Where what is said opens: at the passage itself when another cue introduces it: "… and added, [“…,”] Bell said". */
function opening(items: readonly Item[], contentTo: number, cues: readonly Cue[]): number {
  const passage = items[contentTo]?.passage ? contentTo : contentTo - 1
  const before = isComma(items[passage - 1]) || isWord(items[passage - 1], ':') ? passage - 2 : passage - 1
  return cues.some(cue => cue.to === before) ? passage : 0
}

function find(context: Context, cue: Cue, order: Order): Found[] {
  const { items } = context
  // "a fact later confirmed by the ministry" reports nothing before it.
  const told = cue.form === 'finite' && !(cue.reduced && isUsed(items[cue.to + 1], 'agent'))
  const parts = told ? order(items, cue) : undefined
  if (!parts) return []
  const { source, contentTo } = parts
  const quoted = isUtterance(items, contentTo) || isUtterance(items, contentTo - 1)
  const content = quoted
    ? [
        contentOf(items, { from: opening(items, contentTo, context.cues), to: contentTo })!,
        ...resumed(items, Math.max(cue.to, source.to) + 1),
        ...continuation(context.frames, context.at),
      ]
    : unquoted(context, items, cue, parts, order)
  return content.length > 0 ? [{ content, cue: spanOf(items, cue), source: spanOf(items, source) }] : []
}

const inOrder =
  (order: Order): QuotationRule['match'] =>
  context =>
    context.cues.flatMap(cue => find(context, cue, order)).slice(0, 1)

/** What is said, then who says it; the rest may follow. */
export const cueAfter: QuotationRule = {
  id: 'quotations/cue-after',
  example: '“The bridge will open in May,” Ana Bell said. “We are glad.”',
  match: inOrder(subjectFirst),
}

/** What is said, then the verb before its subject. */
export const cueInverted: QuotationRule = {
  id: 'quotations/cue-inverted',
  example: '“The bridge will open in May,” said Ana Bell, the mayor.',
  match: inOrder(cueFirst),
}
