import { clauseEnd, hasFiniteVerb } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { type Cue, cuesIn } from '../grammar/cues.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { subjectAfter, subjectBefore, withApposition } from '../grammar/subject.ts'
import { isComma } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** The subject of a cue and where the content before it ends. */
function sourceOf(items: readonly Item[], cue: Cue): { source: Range; contentTo: number } | undefined {
  const closes = (i: number) => isComma(items[i]) || items[i]?.passage !== undefined
  const before = subjectBefore(items, cue.from)
  if (before && before.from > 0 && closes(before.from - 1))
    return { source: before, contentTo: before.from - 1 }
  const after = subjectAfter(items, cue.to)
  if (after && closes(cue.from - 1)) return { source: withApposition(items, after), contentTo: cue.from - 1 }
  return undefined
}

function find(context: Context, cue: Cue): Found[] {
  const { items } = context.frames[context.at]!
  const parts = cue.form === 'finite' ? sourceOf(items, cue) : undefined
  if (!parts) return []
  const { source, contentTo } = parts
  const last = items[contentTo]!.passage ? items[contentTo]! : items[contentTo - 1]!
  const range = last?.passage && contentTo <= 1 ? { from: 0, to: contentTo } : { from: 0, to: contentTo }
  const quoted = items[range.to]?.passage ?? items[range.to - 1]?.passage
  if (!quoted && (!cue.verb.takes.has('clause') || !hasFiniteVerb(items, range.from, range.to))) return []
  const end = Math.max(cue.to, source.to)
  if (
    !quoted &&
    clauseEnd(items, end + 1, context.language) > end + 1 &&
    items[end + 1] &&
    !/^[.,]$/.test(items[end + 1]!.lower) &&
    hasFiniteVerb(items, end + 1, items.length - 1)
  )
    return []
  const content = contentOf(items, range)
  if (!content) return []
  const more: (typeof content)[] = []
  for (let i = end + 1; i < items.length; i++) {
    const passage = items[i]!.passage
    if (passage && (isComma(items[i - 1]) || i === items.length - 1) && quoted)
      more.push({ start: passage.start, end: passage.end })
  }
  return [{ content: [content, ...more], cue: spanOf(items, cue), source: spanOf(items, source) }]
}

/** What is said, then who says it, in either order: “…,” Bell said; “…,” said Bell. */
export const cueAfter: QuotationRule = {
  id: 'quotations/cue-after',
  example: '“The bridge will open in May,” Ana Bell said.',
  match: context =>
    cuesIn(context.frames[context.at]!.items, context.language)
      .flatMap(cue => find(context, cue))
      .slice(0, 1),
}
