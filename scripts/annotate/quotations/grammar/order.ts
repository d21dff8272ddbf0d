import type { Item } from '../items.ts'
import type { Cue } from './cues.ts'
import type { Range } from './range.ts'
import { quotedAs } from './source.ts'
import { subjectAfter, subjectBefore, withApposition } from './subject.ts'
import { isA, isComma, isDash, isTagged, isWord } from './tests.ts'

/** What stands before a cue, and whose it is. */
export interface Parts {
  readonly source: Range
  /** The last item of what is said. */
  readonly contentTo: number
}

/** Finds the parts around a cue, for one order of verb and subject. */
export type Order = (items: readonly Item[], cue: Cue) => Parts | undefined

/** Ends what is said before it: a comma, or a passage that closes with one. */
const closes = (item: Item | undefined): boolean =>
  isComma(item) || isDash(item) || isWord(item, '?', '!') || item?.ends === true

/** A passage that opens the sentence, long enough to need no comma before its speaker. */
export const isWhole = (items: readonly Item[], at: number): boolean => at === 0 && (items[0]?.words ?? 0) > 7

/** “…,” Bell said. */
export const subjectFirst: Order = (items, cue) => {
  if (isTagged(items[cue.from - 1], 'WP', 'WDT')) return undefined
  const source = cue.form === 'gerund' ? quotedAs(items, cue.from) : subjectBefore(items, cue.from)
  if (!source) return undefined
  return closes(items[source.from - 1]) || isWhole(items, source.from - 1)
    ? { source, contentTo: source.from - 1 }
    : undefined
}

/** “…,” said Bell. */
export const cueFirst: Order = (items, cue) => {
  let first = cue.from
  while (isA(items[first - 1], 'ADV', 'AUX')) first--
  if (!closes(items[first - 1])) return undefined
  const source = subjectAfter(items, cue.to)
  return source && { source: withApposition(items, source), contentTo: first - 1 }
}
