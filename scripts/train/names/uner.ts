import { blocks, CONLL_TYPES, spansOf } from './columns.ts'
import type { CorpusSentence } from './corpus.ts'

/** Spaces after words, read off the sentence's own text. */
function spacesIn(text: string, words: readonly string[]): boolean[] {
  let at = 0
  return words.map(word => {
    const found = text.indexOf(word, at)
    if (found >= 0) at = found + word.length
    return /\s/.test(text[at] ?? ' ')
  })
}

/** Reads Universal NER's IOB2 files: documents with their sentences. */
export function readUner(source: string): { id: string; sentences: CorpusSentence[] }[] {
  const documents: { id: string; sentences: CorpusSentence[] }[] = []
  for (const block of blocks(source)) {
    const comment = (key: string) => block.find(line => line.startsWith(`# ${key}`))?.replace(/^[^=]*= ?/, '')
    const id = comment('newdoc id')
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [] })
    const rows = block.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
    const words = rows.map(row => row[1]!)
    const labels = rows.map(row => row[2]!)
    documents.at(-1)!.sentences.push({
      words,
      spaces: spacesIn(comment('text') ?? words.join(' '), words),
      names: spansOf(labels, CONLL_TYPES),
    })
  }
  return documents
}
