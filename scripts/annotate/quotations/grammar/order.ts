import type { Item } from '../items.ts'
import type { Cue } from './cues.ts'
import type { Range } from './range.ts'
import { quotedAs } from './source.ts'
import { wholeSubject } from './stretch.ts'
import { subjectAfter, subjectBefore, withApposition, withRelative } from './subject.ts'
import { isA, isComma, isDash, isRelative, isTime, isUsed, isVerbal } from './tests.ts'

/** What stands before a cue, and whose it is. */
export interface Parts {
  readonly source: Range
  /** The last item of what is said. */
  readonly contentTo: number
}

/** Finds the parts around a cue, for one order of verb and subject. */
export type Order = (items: readonly Item[], cue: Cue) => Parts | undefined

/** Ends what is said before it: a comma, or a passage that closes with one. */
const closes = (item: Item | undefined): boolean => isComma(item) || isDash(item) || item?.ends === true

/** A passage that opens the sentence, long enough to need no comma before its speaker. */
export const isWhole = (items: readonly Item[], at: number): boolean => at === 0 && (items[0]?.words ?? 0) > 7

/** The subject that begins right behind a passage and ends before the verb's auxiliaries and adverbs. */
function behindPassage(items: readonly Item[], verb: number): Range | undefined {
  let to = verb - 1
  while (isVerbal(items[to])) to--
  const source = wholeSubject(items, verb, to)
  const passage = source && items[source.from - 1]
  // “They do not like” the new tax, [Bell] said: the words behind the passage belong to what is said.
  const goesOn = passage?.ends === false && !isComma(items[to])
  return passage?.passage && !goesOn ? source : undefined
}

/** “…,” Bell said. */
export const subjectFirst: Order = (items, cue) => {
  if (isRelative(items[cue.from - 1])) return undefined
  const stands = (source: Range | undefined): Parts | undefined =>
    source && (closes(items[source.from - 1]) || isWhole(items, source.from - 1))
      ? { source, contentTo: source.from - 1 }
      : undefined
  if (cue.form === 'gerund') return stands(quotedAs(items, cue.from))
  const parts = stands(subjectBefore(items, cue.from))
  // “…,” [newly elected mayor Bell] said: all that stands behind the passage.
  const opened = parts && items[parts.contentTo]?.passage
  return opened ? parts : (stands(behindPassage(items, cue.from)) ?? parts)
}

/** When it was said, behind a verb whose subject stands before it: "Bell, who left, said [Monday] …". May and June are names, too. */
const isDay = (items: readonly Item[], at: number): boolean =>
  isTime(items, at) && (!items[at]!.capital || items[at]!.lower.endsWith('day'))

/** “…,” said Bell. Whom somebody told something is never who says it. */
export const cueFirst: Order = (items, cue) => {
  if (isUsed(items[cue.from], 'addressing')) return undefined
  let first = cue.from
  while (isA(items[first - 1], 'ADV', 'AUX')) first--
  const told = items[first - 1]
  if (!closes(told) || (!told!.passage && isDay(items, cue.to + 1))) return undefined
  const source = subjectAfter(items, cue.to)
  return source && { source: withApposition(items, withRelative(items, source)), contentTo: first - 1 }
}
