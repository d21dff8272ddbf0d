import { clauseBegins, clauseEnd } from '../grammar/clause.ts'
import { contentOf } from '../grammar/content.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Cue } from '../grammar/cues.ts'
import { afterAdverbials, afterParenthesis } from '../grammar/fillers.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { spanOf } from '../grammar/range.ts'
import { sourceOf } from '../grammar/source.ts'
import { isA, isComma, isFiniteVerb, isHead, isLabel, isTagged, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** What is said begins at `at` or, after a colon or a comma, behind it, with a sure sign: a mark or "that". */
function beginsSurely(
  items: readonly Item[],
  at: number,
  cue: Cue,
  { language }: Context,
): number | undefined {
  const { takes } = cue.verb
  const item = items[at]
  if (!item) return undefined
  const mark = isWord(item, ':', ',') ? at + 1 : at
  // A short fragment right after the verb is a title or an object, unless the verb governs clauses.
  const fragment = mark === at && isLabel(items[mark]) && !takes.has('clause')
  if (items[mark]?.passage && !fragment) return mark
  if (mark > at) return undefined
  if (language.complementizers.has(item.lower)) {
    // Taggers take "that" after a noun for a relative pronoun: a subject after it shows better what it is.
    const opens = isTagged(item, 'WDT', 'DT') ? clauseBegins(items, at + 1, false) : true
    return opens && (takes.has('clause') || takes.has('that')) ? at : undefined
  }
  // After a noun, "who" opens a clause about it: "told [the workers who had come] that …".
  const relative = isTagged(item, 'WP', 'WDT') && isA(items[at - 1], 'NOUN', 'PROPN')
  return language.questionWords.has(item.lower) && takes.has('question') && !relative ? at : undefined
}

/** A clause without a sign begins at `at`; in a relative clause its subject may be missing: "a plan he said [would fail]". */
function beginsBare(items: readonly Item[], at: number, cue: Cue, { language }: Context): number | undefined {
  // A pronoun in the nominative with its verb opens a clause after any verb that governs clauses.
  if (cue.verb.takes.has('that') && isTagged(items[at], 'PRP') && isFiniteVerb(items[at + 1])) return at
  if (!items[at] || !cue.verb.takes.has('clause')) return undefined
  if (isFiniteVerb(items[at])) {
    const before = items.slice(Math.max(0, cue.from - 5), cue.from)
    return before.some(item => isTagged(item, 'WDT', 'WP') || language.complementizers.has(item.lower))
      ? at
      : undefined
  }
  return clauseBegins(items, at, cue.verb.takes.has('bare')) ? at : undefined
}

/** Where what is said begins, after a hearer and adverbials: `told the council on Monday [that …]`. */
function contentStart(context: Context, items: readonly Item[], cue: Cue): number | undefined {
  const first = cue.to + 1
  const told = cue.verb.takes.has('hearer') && cue.form !== 'passive'
  const hearer = told ? phraseFrom(items, first, true) : undefined
  const after = hearer ? hearer.to + 1 : first
  const far = afterAdverbials(items, after, context.language)
  const places = [...new Set([after, far, afterParenthesis(items, after), afterParenthesis(items, far)])]
  for (const at of places) {
    const start = beginsSurely(items, at, cue, context)
    if (start !== undefined) return start
  }
  if (told && !hearer) return undefined
  for (const at of [far, ...places]) {
    const start = beginsBare(items, at, cue, context)
    if (start !== undefined) return start
  }
  return undefined
}

/** Where the report ends when it stands in a clause before the main one: "While Bell says [it is safe], others …". */
function mainClauseAfter(items: readonly Item[], cue: Cue, from: number): number | undefined {
  const subordinate = isTagged(items[0], 'IN') && isA(items[0], 'SCONJ')
  if (!subordinate || items.slice(0, cue.from).some(isComma)) return undefined
  const comma = items.findIndex(
    (item, i) => i > from + 2 && isComma(item) && clauseBegins(items, i + 1, false),
  )
  return comma < 0 ? undefined : comma - 1
}

function find(context: Context, cue: Cue): Found[] {
  const { items } = context
  const from = contentStart(context, items, cue)
  if (from === undefined) return []
  const source = sourceOf(items, cue, context.language)
  if ((cue.form === 'finite' || cue.form === 'passive') && !source) return []
  const next = items[from + 1]
  const alone = items[from]!.passage && (!next || isComma(next) || (items[from]!.ends && !isHead(next)))
  const to = alone ? from : (mainClauseAfter(items, cue, from) ?? clauseEnd(items, from, context.language))
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
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
