import { subjectOf } from '../../../text/syntax.ts'
import type { Item } from '../items.ts'
import type { Context, Found } from '../rule.ts'
import { branch } from './parsed.ts'
import { type Range, spanOf } from './range.ts'
import { isA, isUsed } from './tests.ts'

/** A phrase after a preposition, or the object of a verb inside the subject, is never the subject itself. */
const isPart = (items: readonly Item[], from: number): boolean => isA(items[from - 1], 'ADP', 'VERB', 'PART')

/** The subject that the sentence's grammar gives a verb. */
function parsedSubject({ items, grammar }: Context, cue: number): Range | undefined {
  const subject = subjectOf(grammar, items[cue]!.token)
  return subject < 0 ? undefined : branch(grammar, items, subject)
}

/**
 * A find whose source is only the end of its verb's subject, with all of it: "[The association that represents
 * agents] says", not "[agents] says".
 */
export function withWholeSource(context: Context, found: Found): Found {
  const { items, lexicon } = context
  const { cue, source } = found
  if (!cue || !source || source.end > cue.start) return found
  const from = items.findIndex(({ start }) => start === source.start)
  // "heard [Bell] admit": what is heard has another subject.
  if (isUsed(items[from - 1], 'hearing')) return found
  const verb = items.findIndex(({ start }) => start === cue.start)
  // The subject of "is, in her view, a farce" is no part of whose view it is.
  const whole = isA(items[verb], 'NOUN') ? undefined : parsedSubject(context, verb)
  const last = items.findLastIndex(({ end }) => end === source.end)
  // "the rift, which began after [Colombia] admitted": a subject of its own behind a conjunction.
  const inner =
    whole &&
    whole.to === last &&
    whole.from > from &&
    !isA(items[whole.from], 'ADP') &&
    items[whole.from - 1]!.word.deprel === 'mark' &&
    lexicon.conjunctions.has(items[whole.from - 1]!.lower)
  if (inner) return { ...found, source: spanOf(items, whole) }
  if (!whole || whole.from >= from || !isPart(items, from)) return found
  const to = whole.to + 1 >= from ? Math.max(whole.to, last) : whole.to
  return { ...found, source: spanOf(items, { from: whole.from, to }) }
}
