import type { StateCore, Token } from 'markdown-it'

/** Parts the words of a partly quoted passage: those in quotation marks, and those the article tells. */

const DOUBLE = /["“”„«»]/gu
const OPENS = /["“„«]/
// A single mark is one only where no letter stands on both of its sides.
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\S)|(?<=\S)['’](?![\p{L}\p{N}])/gu

/** A quotation being parted, from the token that opens it to the one that closes it. */
interface Frame {
  readonly close: Token
  readonly marks: RegExp
  /** Open elements inside it. */
  depth: number
  said: boolean
  /** True while a part is open. */
  open: boolean
}

/** The words of a text token again, some of them. */
const piece = (token: Token, content: string): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content }) as Token

/** Writes the tokens of a run again, with elements around the parts of each quotation. */
class Parts {
  readonly out: Token[] = []
  readonly #frames: Frame[] = []
  readonly #state: StateCore

  constructor(state: StateCore) {
    this.#state = state
  }

  begin(close: Token, hasDouble: boolean): void {
    const marks = hasDouble ? DOUBLE : SINGLE
    this.#frames.push({ close, marks, depth: 0, said: false, open: false })
  }

  #openPart(frame: Frame): void {
    if (frame.open) return
    const start = new this.#state.Token('part_open', 'span', 1)
    start.attrSet('class', frame.said ? 'said' : 'told')
    this.out.push(start)
    frame.open = true
  }

  #closePart(frame: Frame): void {
    if (!frame.open) return
    // No line under the space at its end.
    const last = this.out.at(-1)!
    const words = last.content.trimEnd()
    const space = last.type === 'text' && !frame.said ? last.content.slice(words.length) : ''
    if (space) last.content = words
    this.out.push(new this.#state.Token('part_close', 'span', -1))
    if (space) this.out.push(piece(last, space))
    frame.open = false
  }

  #words(frame: Frame, token: Token, content: string): void {
    if (content === '') return
    const bare = frame.open || frame.said ? content : content.trimStart()
    if (bare.length < content.length)
      this.out.push(piece(token, content.slice(0, content.length - bare.length)))
    if (bare === '') return
    this.#openPart(frame)
    this.out.push(piece(token, bare))
  }

  #text(frame: Frame, token: Token): void {
    const { content } = token
    let from = 0
    for (const { 0: mark, index } of content.matchAll(frame.marks)) {
      if (!frame.said && frame.marks === DOUBLE && !OPENS.test(mark)) continue
      const to = frame.said ? index + mark.length : index
      this.#words(frame, token, content.slice(from, to))
      this.#closePart(frame)
      frame.said = !frame.said
      from = to
    }
    this.#words(frame, token, content.slice(from))
  }

  add(token: Token): void {
    const frame = this.#frames.at(-1)
    if (frame?.close === token) {
      this.#closePart(frame)
      this.#frames.pop()
      this.add(token)
    } else if (frame && token.type === 'text' && frame.depth === 0) this.#text(frame, token)
    else {
      if (frame) {
        this.#openPart(frame)
        frame.depth += token.nesting
      }
      this.out.push(token)
    }
  }
}

/**
 * A run in which each mixed quotation is parted into what stands in quote marks and what is told.
 * @param closers the token that closes each, by the one that opens it
 */
export function parted(state: StateCore, run: readonly Token[], closers: ReadonlyMap<Token, Token>): Token[] {
  const parts = new Parts(state)
  for (const [at, token] of run.entries()) {
    parts.add(token)
    const close = closers.get(token)
    if (close) parts.begin(close, hasDouble(run, at, close))
  }
  return parts.out
}

function hasDouble(run: readonly Token[], from: number, close: Token): boolean {
  for (let at = from; run[at] !== close; at++)
    if (run[at]!.type === 'text' && run[at]!.content.search(DOUBLE) >= 0) return true
  return false
}
