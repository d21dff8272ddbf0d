import { continuation } from '../grammar/continuation.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isFiniteVerb, isTagged, isUsed, isWord } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { QuotationRule } from '../rule.ts'

/** Fewer words after a colon are a list or a label more often than an utterance. */
const SHORTEST = 5

/** The subject of the sentence's last verb, if it may well speak: a name or a pronoun for a person. */
function speaker(items: readonly Item[], colon: number): Range | undefined {
  const verb = items.findLastIndex((item, i) => i < colon && isFiniteVerb(item))
  const subject = verb < 0 ? undefined : subjectBefore(items, verb)
  const head = subject && items[subject.to]!
  const maySpeak = isTagged(head, 'NNP', 'NNPS') || (isTagged(head, 'PRP') && !isUsed(head, 'expletive'))
  return maySpeak ? subject : undefined
}

/** A whole clause, a colon and what was said: Bell was blunt: “…” */
export const colon: QuotationRule = {
  id: 'quotations/colon',
  example: {
    text: 'Ana Bell was blunt: “The bridge will not open in May.”',
    finds: 'Ana Bell | - | The bridge will not open in May.',
  },
  match({ frames, at, items, lexicon }) {
    const colon = items.findLastIndex(item => isWord(item, ':'))
    const said = items[colon + 1]
    if (colon < 1 || !said?.passage || !said.ends || said.words < SHORTEST || items.length > colon + 3)
      return []
    // "… cited examples, including: “…”" gives words of somebody else's.
    const listed = lexicon.participlePrepositions.has(items[colon - 1]!.lower)
    const source = listed ? undefined : speaker(items, colon)
    return [
      {
        content: [{ start: said.passage.start, end: said.passage.end }, ...continuation(frames, at)],
        ...(source && { source: spanOf(items, source) }),
      },
    ]
  },
}
