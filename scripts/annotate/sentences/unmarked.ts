import type { SentenceLexicon } from '../../model/lexicon/sentences.ts'

const BETWEEN_SENTENCES = /[\p{L}\p{N}"”).]\s$/u

/** Offsets in a paragraph at which a sentence begins though no mark ends the one before, in text order. */
export function unmarkedStarts(text: string, lexicon: SentenceLexicon): number[] {
  const starts: number[] = []
  const { source } = lexicon.dateline
  const heads = new RegExp(`^${source}\\s+(?=\\p{Lu})`, 'u').exec(text.slice(0, 80))
  if (heads) starts.push(heads[0].length)
  for (const { index } of text.matchAll(lexicon.unmarkedStart))
    if (BETWEEN_SENTENCES.test(text.slice(Math.max(0, index - 2), index))) starts.push(index)
  const tail = Math.max(0, text.length - 80)
  const closes = new RegExp(`[\\p{L}\\p{N}]\\s+(${source})$`, 'u').exec(text.slice(tail))
  if (closes) starts.push(text.length - closes[1]!.length)
  return starts
}
