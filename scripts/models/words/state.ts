/** What a parser does next (arc-hybrid: Kuhlmann, Gómez-Rodríguez & Satta 2011). */
export const SHIFT = 0
/** The top of the stack becomes a child of the word next in line. */
export const LEFT = 1
/** The top of the stack becomes a child of the word below it. */
export const RIGHT = 2
export const MOVES = 3

/** Stands for a word that is not there. */
export const NONE = -1

/** A sentence half parsed. The root stands behind the last word, at index `length`. */
export class ParserState {
  readonly length: number
  readonly heads: Int32Array
  readonly stack: Int32Array
  /** Words on the stack. */
  depth = 0
  /** Index of the word next in line; `length` is the root. */
  next = 0
  /** Outermost and second outermost children on either side. */
  readonly leftmost: Int32Array
  readonly left2: Int32Array
  readonly rightmost: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array

  constructor(length: number) {
    this.length = length
    this.heads = new Int32Array(length).fill(NONE)
    this.stack = new Int32Array(length + 1)
    this.leftmost = new Int32Array(length + 1).fill(NONE)
    this.left2 = new Int32Array(length + 1).fill(NONE)
    this.rightmost = new Int32Array(length + 1).fill(NONE)
    this.right2 = new Int32Array(length + 1).fill(NONE)
    this.leftCount = new Uint8Array(length + 1)
    this.rightCount = new Uint8Array(length + 1)
  }

  /** The word `down` places below the top of the stack. */
  top(down: number): number {
    return down < this.depth ? this.stack[this.depth - 1 - down]! : NONE
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0
  }

  may(move: number): boolean {
    if (move === SHIFT) return this.next < this.length
    if (move === RIGHT) return this.depth > 1
    // One word only is the root's child: what is left over at the end goes to the word below it.
    return this.depth > 0 && (this.next < this.length || this.depth === 1)
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const child = this.stack[--this.depth]!
    if (move === LEFT) {
      const head = this.next
      this.heads[child] = head
      this.left2[head] = this.leftmost[head]!
      this.leftmost[head] = child
      this.leftCount[head]!++
    } else {
      const head = this.stack[this.depth - 1]!
      this.heads[child] = head
      this.right2[head] = this.rightmost[head]!
      this.rightmost[head] = child
      this.rightCount[head]!++
    }
  }
}
