import { append } from '../../../text/lists.ts'
import { clauseBeside } from '../grammar/beside.ts'
import { nextAfter, type Range, spanOf } from '../grammar/range.ts'
import { subjectAfter, withApposition } from '../grammar/subject.ts'
import { isA, isComma, isNominal, isUsed, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** With the phrases behind it, up to the comma: "[a report in the Harbour News]", not "[police] on Monday". */
function untilComma(items: readonly Item[], source: Range): Range {
  const comma = nextAfter(items, source.to, isComma)
  const rest = items.slice(source.to + 1, comma)
  const plain = rest.every(item => (isNominal(item) || isA(item, 'ADP')) && !isUsed(item, 'time'))
  return comma && isA(rest[0], 'ADP') && plain ? { from: source.from, to: comma - 1 } : source
}

function find(context: Context, at: number, words: readonly string[]): Found[] {
  const { items } = context
  if (!words.every((word, i) => isWord(items[at + i], word))) return []
  // “…,” he said, [according to] the paper: he says it.
  const told = isComma(items[at - 1]) && context.cues.some(one => one.to === at - 2)
  if (told) return []
  const cue = { from: at, to: at + words.length - 1 }
  const phrase = subjectAfter(items, cue.to)
  if (!phrase) return []
  const source = at === 0 ? untilComma(items, withApposition(items, phrase)) : withApposition(items, phrase)
  const content = clauseBeside(context, { from: at, to: source.to })
  return content ? [{ content, cue: spanOf(items, cue), source: spanOf(items, source) }] : []
}

/** A phrase that names the source of a whole clause: according to Bell, … */
export const accordingTo: QuotationRule = {
  id: 'quotations/according-to',
  example: {
    text: 'According to Ana Bell, the bridge will open in May.',
    finds: 'Ana Bell | According to | the bridge will open in May',
  },
  match(context) {
    const { items, lexicon } = context
    const found: Found[] = []
    for (const words of lexicon.sourcePhrases) {
      for (let at = 0; at < items.length; at++) {
        if (items[at]!.lower === words[0]) append(found, find(context, at, words))
      }
    }
    return found
  },
}
