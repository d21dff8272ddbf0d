import type { QuotationLexicon } from '../../model/lexicon/quotations.ts'
import { isTail } from './grammar/tail.ts'
import type { Item } from './items.ts'

/** A sentence of the narration: its quoted passages, however long, are single items. */
export interface Frame {
  readonly items: readonly Item[]
  /** Index into the report's paragraphs. */
  readonly paragraph: number
}

/**
 * No sentence of prose is longer; what is (a list of remarks, a table) is cut here, so that every rule stays linear.
 */
const LONGEST = 320
const FULL_STOP = /[.!?…]["'’”»)\]\s]*$/
const LOWER = /^\p{Ll}/u

/** True where a passage ends with a full stop, where a speaker's verb would want a comma. */
const endsFlat = (text: string, { passage, end }: Item): boolean =>
  /\.["'”’»)\]\s]*$/.test(text.slice(Math.max(passage!.start, passage!.end - 8), end))

/** True where the narration's sentence that began at `start` ends after item `i`. */
function parts(
  text: string,
  items: readonly Item[],
  start: number,
  i: number,
  lexicon: QuotationLexicon,
): boolean {
  const item = items[i]!
  const next = items[i + 1]!
  const goesOn = LOWER.test(text.slice(next.start, next.start + 2)) || /^[,;:—–.-]/.test(next.lower)
  if (item.passage) {
    const stops = FULL_STOP.test(text.slice(Math.max(item.passage.start, item.passage.end - 8), item.end))
    return stops && !goesOn && !(i === start && isTail(items, i + 1, lexicon, endsFlat(text, item)))
  }
  if (item.lower === '.' && next.passage && !goesOn) return true
  // A comma or a colon never ends a sentence, whatever the splitter made of the marks after it.
  if (/^[,:;]$/.test(item.lower) && next.passage) return false
  return item.sentence !== next.sentence && !(goesOn && !/^[.!?]$/.test(item.lower))
}

/** Cuts a paragraph's items into sentences of the narration. */
export function framesOf(
  text: string,
  items: readonly Item[],
  paragraph: number,
  lexicon: QuotationLexicon,
): Frame[] {
  const frames: Frame[] = []
  let start = 0
  for (let i = 0; i < items.length; i++) {
    const goesOn = i + 1 < items.length && !parts(text, items, start, i, lexicon)
    const length = i + 1 - start
    if (goesOn && length < LONGEST) continue
    frames.push({ items: items.slice(start, i + 1), paragraph })
    start = i + 1
  }
  return frames
}

/** The passage of a sentence that is nothing else. */
export function passageAlone(frame: Frame | undefined): Item | undefined {
  const [first, ...rest] = frame?.items ?? []
  return first?.passage && rest.every(item => /^[.,!?…;]$/.test(item.lower)) ? first : undefined
}
