/** A text made uniform (NFC, LF line ends, no byte order mark), with the way back to the original. */
export interface Normalized {
  readonly text: string
  /** Offset in the original (UTF-16 code units) of an offset in `text`. */
  toOriginal(offset: number): number
}

// A base character with its combining marks, Hangul jamo or line end: what NFC may change is inside one.
const CHANGEABLE = /\r\n?|[^\r\p{M}][\p{M}\u1160-\u11ff]+|[^\0-\x7f]/gu

/** Source of the forms: Unicode Standard Annex 15. Every original offset maps to the start of its cluster. */
export function normalize(original: string): Normalized {
  const from: number[] = [0]
  const to: number[] = [0]
  let text = ''
  let copied = original.startsWith('\ufeff') ? 1 : 0
  to[0] = copied
  const mark = (position: number) => {
    from.push(text.length)
    to.push(position)
  }
  for (const match of original.matchAll(CHANGEABLE)) {
    if (match.index < copied) continue
    const changed = match[0].startsWith('\r') ? '\n' : match[0].normalize('NFC')
    if (changed === match[0]) continue
    text += original.slice(copied, match.index)
    mark(match.index)
    text += changed
    copied = match.index + match[0].length
    mark(copied)
  }
  text += original.slice(copied)
  return {
    text,
    toOriginal(offset) {
      let low = 0
      let high = from.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (from[middle]! <= offset) low = middle
        else high = middle - 1
      }
      const ceiling = low + 1 < to.length ? to[low + 1]! : original.length
      return Math.min(to[low]! + offset - from[low]!, ceiling)
    },
  }
}
