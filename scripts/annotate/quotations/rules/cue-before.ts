import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { type Cue, cuesIn } from '../grammar/cues.ts'
import { spanOf } from '../grammar/range.ts'
import { phraseEndingAt, subjectAfter, subjectBefore } from '../grammar/subject.ts'
import { isA, isComma, isFiniteVerb, isNominal, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Where what is said begins, after a hearer and adverbials: `told the council on Monday [that …]`. */
function contentStart({ language }: Context, items: readonly Item[], cue: Cue): number | undefined {
  const { takes } = cue.verb
  const first = cue.to + 1
  for (let i = first; i < Math.min(items.length, first + 24); i++) {
    const item = items[i]!
    if (item.passage && (isWord(items[i - 1], ':', ',') || i === first)) return i
    if (isWord(item, ':') && items[i + 1]?.passage) return i + 1
    if (language.complementizers.has(item.lower) && (takes.has('clause') || takes.has('that')))
      return clauseBegins(items, i + 1) || items[i + 1]?.passage ? i : undefined
    if (i === first && language.questionWords.has(item.lower) && takes.has('question')) return i
    if (i === first && takes.has('clause') && !takes.has('hearer') && clauseBegins(items, i)) return i
    if (
      takes.has('hearer') &&
      i > first &&
      isNominal(items[i - 1]) &&
      (language.questionWords.has(item.lower) || isA(item, 'PRON', 'DET')) &&
      clauseBegins(items, i)
    )
      return i
    if (isFiniteVerb(item) || isWord(item, ';')) return undefined
  }
  return undefined
}

function sourceOf(items: readonly Item[], cue: Cue) {
  if (cue.form === 'finite') return subjectBefore(items, cue.from)
  if (cue.form === 'gerund') {
    const first = items.findIndex(isFiniteVerb)
    return first > 0 && first < cue.from ? phraseEndingAt(items, first - 1) : subjectAfter(items, -1)
  }
  return undefined
}

function find(context: Context, cue: Cue): Found[] {
  const { items } = context.frames[context.at]!
  const source = sourceOf(items, cue)
  if (cue.form === 'finite' && !source) return []
  const from = contentStart(context, items, cue)
  if (from === undefined) return []
  const quoted = items[from]!.passage
  const alone =
    quoted &&
    (!items[from + 1] ||
      isComma(items[from + 1]) ||
      /[.!?,]$/.test(context.text.slice(quoted.start, quoted.end)))
  const to = alone ? from : clauseEnd(items, from, context.language)
  const content = contentOf(items, { from, to })
  return content
    ? [{ content: [content], cue: spanOf(items, cue), ...(source && { source: spanOf(items, source) }) }]
    : []
}

/** Who says it, then what is said, in quote marks or not: Bell said: “…”; Bell said that … */
export const cueBefore: QuotationRule = {
  id: 'quotations/cue-before',
  example: 'Ana Bell said the bridge would open in May.',
  match: context =>
    cuesIn(context.frames[context.at]!.items, context.language).flatMap(cue => find(context, cue)),
}
