import { blocks, spansOf } from './columns.ts'
import type { CorpusSentence } from './corpus.ts'

const TYPES = { per: 'person', org: 'organization', geo: 'place', gpe: 'place', eve: 'event' } as const

/**
 * Reads the Groningen Meaning Bank extract. `gpe` holds nationalities and some countries: a word counts as
 * a place only when it is labelled `geo` more often than `gpe`. One sentence a document.
 */
export function readGmb(source: string): CorpusSentence[] {
  const sentences = blocks(source).map(block => {
    const rows = block.map(line => line.split('\t'))
    return { words: rows.map(row => row[0]!), labels: rows.map(row => row[2]!) }
  })
  const places = new Map<string, number>()
  for (const { words, labels } of sentences) {
    for (const [i, word] of words.entries()) {
      if (labels[i]!.endsWith('-geo')) places.set(word, (places.get(word) ?? 0) + 1)
      if (labels[i]!.endsWith('-gpe')) places.set(word, (places.get(word) ?? 0) - 1)
    }
  }
  return sentences.map(({ words, labels }) => {
    const plain = labels.map((label, i) =>
      label.endsWith('-gpe') && (places.get(words[i]!) ?? 0) <= 0 ? 'O' : label,
    )
    return { words, names: spansOf(plain, TYPES) }
  })
}
