import { hasFiniteVerb } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { continuation } from '../grammar/continuation.ts'
import { type Cue, cuesIn } from '../grammar/cues.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { subjectAfter, subjectBefore, withApposition } from '../grammar/subject.ts'
import { isA, isComma, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

interface Parts {
  readonly source: Range
  /** The last item of what is said. */
  readonly contentTo: number
}

/** Ends what is said before it: a comma, or a passage that closes with one. */
const closes = (item: Item | undefined): boolean =>
  isComma(item) || isWord(item, '—', '–', '?', '!') || item?.ends === true

/** “…,” Bell said. */
export function subjectFirst(items: readonly Item[], cue: Cue): Parts | undefined {
  const source = subjectBefore(items, cue.from)
  return source && closes(items[source.from - 1]) ? { source, contentTo: source.from - 1 } : undefined
}

/** “…,” said Bell. */
export function cueFirst(items: readonly Item[], cue: Cue): Parts | undefined {
  let first = cue.from
  while (isA(items[first - 1], 'ADV', 'AUX')) first--
  if (!closes(items[first - 1])) return undefined
  const source = subjectAfter(items, cue.to)
  return source && { source: withApposition(items, source), contentTo: first - 1 }
}

/** Passages that go on with an interrupted quotation: “A,” she said, [“B.”] */
function resumed(items: readonly Item[], from: number): Item[] {
  return items.filter(
    (item, i) =>
      i >= from &&
      item.passage &&
      item.ends &&
      (isComma(items[i - 1]) || isWord(items[i - 1], ':', '—', '–') || i === from),
  )
}

export function find(context: Context, cue: Cue, order: typeof subjectFirst): Found[] {
  const { items } = context.frames[context.at]!
  const parts = cue.form === 'finite' ? order(items, cue) : undefined
  if (!parts) return []
  const { source, contentTo } = parts
  const quoted = items[contentTo]?.passage ?? items[contentTo - 1]?.passage
  if (!quoted && (!cue.verb.takes.has('clause') || !hasFiniteVerb(items, 0, contentTo))) return []
  const end = Math.max(cue.to, source.to) + 1
  const goesOn = items[end] && !/^[.,]$/.test(items[end]!.lower) && !items[end]!.passage
  if (!quoted && goesOn && hasFiniteVerb(items, end, items.length - 1)) return []
  const content = contentOf(items, { from: 0, to: contentTo })
  if (!content) return []
  const more = quoted
    ? resumed(items, end).map(({ passage }) => ({ start: passage!.start, end: passage!.end }))
    : []
  const rest = quoted ? continuation(context.frames, context.at) : []
  return [{ content: [content, ...more, ...rest], cue: spanOf(items, cue), source: spanOf(items, source) }]
}

const inOrder =
  (order: typeof subjectFirst): QuotationRule['match'] =>
  context =>
    cuesIn(context.frames[context.at]!.items, context.language)
      .flatMap(cue => find(context, cue, order))
      .slice(0, 1)

/** What is said, then who says it. */
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
