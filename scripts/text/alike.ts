/** Words that a sentence is about: three letters or more, without regard to case and marks. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  )

/** So much of the shorter text stands in the other as well. */
const MOST = 0.8

/** True for two texts that tell a reader the same: nearly all words of the shorter one are in the other. */
export function alike(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size)
  if (!short || !long || short.size === 0) return false
  return [...short].filter(word => long.has(word)).length >= MOST * short.size
}
