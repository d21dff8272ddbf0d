import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { continuation } from '../grammar/continuation.ts'
import { type Cue, cuesIn } from '../grammar/cues.ts'
import { afterAdverbials, afterParenthesis } from '../grammar/fillers.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { spanOf } from '../grammar/range.ts'
import { sourceOf } from '../grammar/source.ts'
import { isComma, isTagged, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** What is said begins here, if it can begin at `at` at all. */
function beginsAt(items: readonly Item[], at: number, cue: Cue, { language }: Context): number | undefined {
  const { takes } = cue.verb
  const item = items[at]
  if (!item) return undefined
  const mark = isWord(item, ':', ',') ? at + 1 : at
  if (items[mark]?.passage && (mark > at || items[mark]!.words > 3)) return mark
  if (mark > at) return undefined
  if (language.complementizers.has(item.lower) && !isTagged(item, 'WDT', 'DT')) {
    return takes.has('clause') || takes.has('that') ? at : undefined
  }
  if (language.questionWords.has(item.lower)) return takes.has('question') ? at : undefined
  return takes.has('clause') && clauseBegins(items, at) ? at : undefined
}

/** Where what is said begins, after a hearer and adverbials: `told the council on Monday [that …]`. */
function contentStart(context: Context, items: readonly Item[], cue: Cue): number | undefined {
  const first = cue.to + 1
  const hearer =
    cue.verb.takes.has('hearer') && cue.form !== 'passive' ? phraseFrom(items, first, true) : undefined
  const after = hearer ? hearer.to + 1 : first
  const far = afterAdverbials(items, after, context.language)
  const tries = [after, far, afterParenthesis(items, after), afterParenthesis(items, far)]
  if (!hearer && cue.verb.takes.has('hearer')) tries.splice(0, 0)
  for (const at of new Set(tries)) {
    const start = beginsAt(items, at, cue, context)
    if (start !== undefined) return start
  }
  return undefined
}

function find(context: Context, cue: Cue): Found[] {
  const { items } = context.frames[context.at]!
  const from = contentStart(context, items, cue)
  if (from === undefined) return []
  const source = sourceOf(items, cue)
  if (cue.form === 'finite' && !source) return []
  const alone = items[from]!.passage && (items[from]!.ends || !items[from + 1] || isComma(items[from + 1]))
  const to = alone ? from : clauseEnd(items, from, context.language)
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
  example: 'Ana Bell said the bridge would open in May.',
  match: context =>
    cuesIn(context.frames[context.at]!.items, context.language).flatMap(cue => find(context, cue)),
}
