/** Number of insertions, deletions, replacements and swaps of neighbours between two words (Damerau 1964). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      row.push(swapped ? Math.min(least, before[j - 2]! + 1) : least)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

const LONGEST = 40

/** The known word that a mistyped one most likely meant; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined
  const plain = word.toLowerCase()
  const [best] = known
    .map(candidate => ({ candidate, apart: distance(plain, candidate.toLowerCase()) }))
    .filter(({ candidate, apart }) => apart <= Math.max(1, candidate.length / 3))
    .sort((a, b) => a.apart - b.apart)
  return best?.candidate
}
