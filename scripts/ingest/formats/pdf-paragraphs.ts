import { greatest } from '../../text/lists.ts'
import type { PdfLine } from './pdf-lines.ts'

export interface PdfParagraph {
  readonly text: string
  /** Size of the letters, in points. */
  readonly size: number
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/
const HYPHEN = /\p{L}[-\u2010\u00ad]$/u

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** The size of most letters. */
export const commonSize = (lines: readonly PdfLine[]): number => {
  const counts = new Map<number, number>()
  for (const { text, size } of lines)
    counts.set(Math.round(size * 2) / 2, (counts.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** True where a line opens a paragraph: more space above, another size, set in, or the line above ends early. */
function opens(
  line: PdfLine,
  above: PdfLine,
  column: { left: number; right: number; leading: number },
): boolean {
  const gap = above.y - line.y
  if (gap > column.leading * 1.35 || gap < 0) return true
  if (Math.abs(line.size - above.size) > above.size * 0.12) return true
  if (line.left > column.left + line.size * 0.7 && above.left <= column.left + line.size * 0.4) return true
  return above.right < column.right - (column.right - column.left) * 0.2 && SENTENCE_END.test(above.text)
}

/** The letters that a text ends with. */
const lastWord = (text: string): string =>
  text.slice(text.split('').findLastIndex(sign => !/\p{L}/u.test(sign)) + 1)

/** Puts a line behind another; a word that is parted at the line's end is put together. */
function joined(before: string, after: string, isKnown: (word: string) => boolean): string {
  const start = HYPHEN.test(before) ? lastWord(before.slice(0, -1)) : ''
  const [end] = /^\p{Ll}[\p{L}’']*/u.exec(after) ?? []
  if (!start || !end) return `${before} ${after}`
  const bare = before.slice(0, -1)
  // A word that the text has with its hyphen, and never without, keeps it.
  return isKnown(`${start}-${end}`) && !isKnown(start + end) ? `${bare}-${after}` : bare + after
}

/** The words of a text, and words with a hyphen inside. */
export function knownWords(lines: readonly PdfLine[]): (word: string) => boolean {
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
  return word => known.has(word.toLowerCase())
}

/** The paragraphs of one column. */
export function paragraphsIn(lines: readonly PdfLine[], isKnown: (word: string) => boolean): PdfParagraph[] {
  const gaps = lines.slice(1).map((line, i) => lines[i]!.y - line.y)
  const column = {
    left: middle(lines.map(({ left }) => left)),
    right: greatest(lines.map(({ right }) => right)),
    leading: middle(gaps.filter(gap => gap > 0)) || 12,
  }
  const found: PdfParagraph[] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const last = found.at(-1)
    if (!above || !last || opens(line, above, column)) found.push({ text: line.text, size: line.size })
    else found[found.length - 1] = { ...last, text: joined(last.text, line.text, isKnown) }
  })
  return found
}

/** Paragraphs of all columns and pages; one that runs on over a column's end is one. */
export function runOn(
  columns: readonly (readonly PdfParagraph[])[],
  isKnown: (word: string) => boolean,
): PdfParagraph[] {
  const found: PdfParagraph[] = []
  for (const column of columns) {
    column.forEach((paragraph, i) => {
      const last = found.at(-1)
      const goesOn =
        i === 0 &&
        last &&
        Math.abs(last.size - paragraph.size) < 1 &&
        !SENTENCE_END.test(last.text) &&
        /^[\p{Ll}“"(\d]/u.test(paragraph.text)
      if (goesOn) found[found.length - 1] = { ...last, text: joined(last.text, paragraph.text, isKnown) }
      else found.push(paragraph)
    })
  }
  return found
}
