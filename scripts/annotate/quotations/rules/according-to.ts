import { append } from '../../../text/lists.ts'
import { clauseBeside } from '../grammar/beside.ts'
import { spanOf } from '../grammar/range.ts'
import { subjectAfter, withApposition } from '../grammar/subject.ts'
import { isWord } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

function find(context: Context, at: number, words: readonly string[]): Found[] {
  const { items } = context
  if (!words.every((word, i) => isWord(items[at + i], word))) return []
  const cue = { from: at, to: at + words.length - 1 }
  const phrase = subjectAfter(items, cue.to)
  if (!phrase) return []
  const source = withApposition(items, phrase)
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
