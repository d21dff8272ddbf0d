import { subjectOf } from '../../../text/syntax.ts'
import type { Item } from '../items.ts'
import type { Context, Found } from '../rule.ts'
import { branch } from './parsed.ts'
import { type Range, spanOf } from './range.ts'
import { isA } from './tests.ts'

/** What hangs on a subject and does not name it. */
const BESIDE: ReadonlySet<string> = new Set(['punct', 'mark', 'cc'])

/** A phrase after a preposition, or the object of a verb inside the subject, is never the subject itself. */
const isPart = (items: readonly Item[], from: number): boolean => isA(items[from - 1], 'ADP', 'VERB', 'PART')

/** The subject that the sentence's grammar gives a verb, when it ends before the verb. */
function parsedSubject({ items, grammar }: Context, cue: number): Range | undefined {
  const subject = subjectOf(grammar, items[cue]!.token)
  const range = subject < 0 ? undefined : branch(grammar, items, subject, BESIDE)
  return range && range.to < cue ? range : undefined
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
  const verb = items.findIndex(({ start }) => start === cue.start)
  if (from < 0 || verb < 0) return found
  const whole = parsedSubject(context, verb)
  const last = items.findLastIndex(({ end }) => end === source.end)
  // "the rift, which began after [Colombia] admitted": a subject of its own behind a conjunction.
  const inner =
    whole &&
    whole.to === last &&
    whole.from > from + 1 &&
    items[whole.from - 1]!.word.deprel === 'mark' &&
    lexicon.conjunctions.has(items[whole.from - 1]!.lower)
  if (inner) return { ...found, source: spanOf(items, whole) }
  if (from < 1 || !isPart(items, from)) return found
  if (!whole || whole.from >= from || items.slice(whole.from, whole.to + 1).some(item => item.ends))
    return found
  const to = whole.to + 1 >= from ? Math.max(whole.to, last) : whole.to
  return { ...found, source: spanOf(items, { from: whole.from, to }) }
}
