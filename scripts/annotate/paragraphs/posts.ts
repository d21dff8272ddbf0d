import type { Turn } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { trimmed } from '../../text/spans.ts'
import { spoken } from './spoken.ts'

/** The line under an embedded post: `— Ana Bell (@anabell) May 3, 2019`. */
const SIGNATURE =
  /(?:^|\s)(?:—|–|--|-)\s*(?<name>[^\n()]{1,80}?)\s*\(@\w{1,30}\)(?:[\s,·]+[\p{L}\d][\p{L}\d\s,.:·]{0,40})?$/u
/** A post is short; a longer stretch before a signature is the article's. */
const LONGEST = 1_000

/** The name of an account without the pictures at its end. */
function nameIn(text: string, span: Span): Span {
  const name = text.slice(span.start, span.end).replace(/[^\p{L}\p{N}.)]+$/u, '')
  return { start: span.start, end: span.start + name.length }
}

/** True where a paragraph ends with the signature of a post. */
export const isSignature = (text: string, { start, end }: Span): boolean =>
  SIGNATURE.test(text.slice(Math.max(start, end - 200), end))

/**
 * Embedded posts: the words, then who posted them, in the same paragraph or alone in the next.
 * @returns for the block that the words stand in, the post
 */
export function postsIn(text: string, blocks: readonly Span[]): ReadonlyMap<number, Turn> {
  const found = new Map<number, Turn>()
  blocks.forEach((block, at) => {
    const from = Math.max(block.start, block.end - 200)
    const match = SIGNATURE.exec(text.slice(from, block.end))
    if (!match) return
    const start = from + match.index
    const name = match.groups!.name!
    const named = start + match[0].indexOf(name)
    const label = nameIn(text, { start: named, end: named + name.length })
    const alone = trimmed(text, { start: block.start, end: start })
    const isAlone = alone.end <= alone.start
    const place = isAlone ? at - 1 : at
    const body = isAlone ? blocks[place] : alone
    const words =
      body && body.end - body.start <= LONGEST && !found.has(place) ? spoken(text, body) : undefined
    if (words && label.end > label.start) found.set(place, { kind: 'post', label, words })
  })
  return found
}
