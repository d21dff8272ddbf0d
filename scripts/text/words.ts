/** Number of words: runs between white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter(run => /[\p{L}\p{N}]/u.test(run)).length

/** The first `max` words, as they are, with an ellipsis when more follow. */
export function firstWords(text: string, max: number): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= max) return words.join(' ')
  return `${words
    .slice(0, max)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** The words of a list, parted by white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean)
