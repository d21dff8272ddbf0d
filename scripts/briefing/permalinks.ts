import type { Span } from '../model/span.ts'
import { counted } from '../text/groups.ts'
import { wordsId } from '../text/slugs.ts'

const REACH = 300

/** What stands before and after some words in their paragraph: it tells the same words apart in two places. */
export function surroundings(
  text: string,
  paragraph: Span | undefined,
  words: Span,
  reach: number = REACH,
): string {
  const { start, end } = paragraph ?? words
  const before = text.slice(Math.max(start, words.start - reach), words.start)
  return `${before}\n${text.slice(words.end, Math.min(end, words.end + reach))}`
}

/** Words that need a permalink, and the words around them. */
interface Passage {
  readonly words: string
  readonly surroundings: string
}

/**
 * Permalink ids of an article's passages, in the order given. Equal words are told apart by the paragraph
 * they stand in, all of them, so that none depends on which comes first; only the same words twice in equal
 * paragraphs are counted.
 */
export function permalinks(article: string, passages: readonly Passage[]): string[] {
  const times = counted(passages.map(({ words }) => wordsId(article, words)))
  const seen = new Map<string, number>()
  return passages.map(({ words, surroundings }) => {
    const plain = wordsId(article, words)
    const id = times.get(plain) === 1 ? plain : wordsId(article, words, [surroundings])
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return before === 0 ? id : wordsId(article, words, [surroundings, String(before + 1)])
  })
}

/** Ids of which each is used once: where one comes again it gets a number, `p-1a2b3c4d-2`. */
export function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map(id => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times > 1 ? `${id}-${times}` : id
  })
}
