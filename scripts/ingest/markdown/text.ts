import { lastUpTo } from '../../text/search.ts'

/** A stretch of the source; `text` where readers read something else there. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text?: string
}

const isBlank = (words: string): boolean => !/\S/.test(words)

/** True for blanks that part two blocks: an empty line is among them. */
const isEmptyLine = (words: string): boolean => isBlank(words) && words.split('\n').length > 2

/** Puts the text together from pieces of the source, in order, and remembers where each came from. */
export class ReadText {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  length = 0
  /** Offset in the source behind the last piece. */
  end = 0

  constructor(source: string) {
    this.#source = source
  }

  add({ start, end, text = this.#source.slice(start, end) }: Piece): void {
    if (text !== '') {
      this.#parts.push(text)
      this.#from.push(this.length)
      this.#to.push(start)
      this.length += text.length
    }
    this.end = end
  }

  /** Adds the blanks before the next piece; other signs there are markup. */
  skipTo(start: number): void {
    const words = this.#source.slice(this.end, start)
    this.add({ start: this.end, end: start, ...(!isBlank(words) && { text: '' }) })
  }

  /** The same before the next block, which always stands behind an empty line. */
  startBlock(start: number): void {
    const parts = this.length > 0 && !isEmptyLine(this.#source.slice(this.end, start))
    if (parts) this.add({ start: this.end, end: start, text: '\n\n' })
    else this.skipTo(start)
  }

  toString(): string {
    return this.#parts.join('')
  }

  toSource = (offset: number): number => {
    const at = Math.max(0, lastUpTo(this.#from, offset))
    return Math.min((this.#to[at] ?? 0) + offset - (this.#from[at] ?? 0), this.#source.length)
  }
}
