import type { QuotationView } from '../model/briefing.ts'
import type { Sentence } from '../model/layers.ts'

/** Indexes of a first and a last sentence. */
export type SentenceRange = readonly [first: number, last: number]

/**
 * For each sentence the sentences it has to be shown with, so that no quotation is cut in the middle:
 * those of its paragraph over which a direct quotation runs.
 */
export function passagesOf(
  sentences: readonly Sentence[],
  quotations: readonly QuotationView[],
): SentenceRange[] {
  const ends = sentences.map((_, i) => i)
  for (const {
    quotation,
    sentences: [first, last],
  } of quotations) {
    if (quotation.form !== 'direct') continue
    for (let i = first; i < last; i++)
      if (sentences[i]!.paragraph === sentences[i + 1]!.paragraph) ends[i] = i + 1
  }
  const ranges: SentenceRange[] = []
  for (let first = 0; first < sentences.length; ) {
    let last = first
    while (ends[last]! > last) last++
    for (let i = first; i <= last; i++) ranges.push([first, last])
    first = last + 1
  }
  return ranges
}
