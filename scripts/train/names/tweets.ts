import { blocks, spansOf, type TypeNames } from './columns.ts'
import type { CorpusSentence } from './corpus.ts'

/** Stands before the name of an account. */
const HANDLE = '@'

/**
 * Reads tweets in columns, word and IOB label, a tweet a block. Accounts that are addressed are left out with their `@`:
 * their labels call them names, which no article would.
 */
export function readTweets(source: string, types: TypeNames): CorpusSentence[] {
  return blocks(source).flatMap(block => {
    const rows = block
      .map(line => line.split('\t'))
      .filter((row, i, all) => row[0] !== HANDLE && all[i - 1]?.[0] !== HANDLE)
    if (rows.length === 0) return []
    const labels = rows.map(row => row.at(-1)!)
    return [{ words: rows.map(row => row[0]!), names: spansOf(labels, types) }]
  })
}
