import { clauseBegins } from '../grammar/clause.ts'
import { contentOf, withoutOpener } from '../grammar/content.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { subjectAfter, withApposition } from '../grammar/subject.ts'
import { isA, isComma, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** How far after the phrase the clause may begin, when the source is long. */
const REACH = 25

/** Where the clause before `at` begins, if a colon stands before it. */
const afterColon = (items: readonly Item[], at: number): number =>
  items.findLastIndex((item, i) => i < at && isWord(item, ':')) + 1

/** Nothing of the clause has been said yet: the sentence's start, or "that", "and" before the phrase. */
function opens({ items, language }: Context, at: number): boolean {
  const before = isComma(items[at - 1]) ? at - 2 : at - 1
  return before < 0 || language.complementizers.has(items[before]!.lower) || isA(items[before], 'CCONJ')
}

/** Where the clause after the source begins: behind its comma, or, without one, right away. */
function clauseAfter(items: readonly Item[], source: Range): number | undefined {
  const next = source.to + 1
  if (isComma(items[next])) return next + 1
  if (clauseBegins(items, next, false)) return next
  const limit = Math.min(items.length, next + REACH)
  for (let i = next; i < limit; i++) {
    if (isComma(items[i]) && clauseBegins(items, i + 1, true)) return i + 1
  }
  return undefined
}

function find(context: Context, at: number, words: readonly string[]): Found[] {
  const { items } = context
  if (!words.every((word, i) => isWord(items[at + i], word))) return []
  const cue = { from: at, to: at + words.length - 1 }
  const phrase = subjectAfter(items, cue.to)
  if (!phrase) return []
  const source = withApposition(items, phrase)
  const before = opens(context, at)
    ? undefined
    : withoutOpener(items, { from: afterColon(items, at), to: at - 1 })
  const after = before ? undefined : clauseAfter(items, source)
  // An utterance is said whole: what follows it is the narration's.
  const to = after !== undefined && items[after]?.ends ? after : items.length - 1
  const content = contentOf(items, before ?? (after === undefined ? after : { from: after, to }))
  return content ? [{ content: [content], cue: spanOf(items, cue), source: spanOf(items, source) }] : []
}

/** A phrase that names the source of a whole clause: according to Bell, … */
export const accordingTo: QuotationRule = {
  id: 'quotations/according-to',
  example: 'According to Ana Bell, the bridge will open in May.',
  match(context) {
    const { items, language } = context
    const found: Found[] = []
    for (const words of language.sourcePhrases) {
      for (let at = 0; at < items.length; at++) {
        if (items[at]!.lower === words[0]) found.push(...find(context, at, words))
      }
    }
    return found
  },
}
