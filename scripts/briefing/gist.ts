import type { MentionView, ParagraphView, QuotationView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import { indexAt, overlaps, slice } from '../text/spans.ts'
import { whole } from './quotations.ts'
import { wordCount } from './words.ts'

const LENGTH = { min: 8, max: 60 }
// How much a sentence's place counts against what it names: the news comes first, background later.
const POSITION = 0.6
const DATE = 0.3

interface Candidate {
  readonly sentence: number
  readonly entities: ReadonlySet<string>
  readonly bonus: number
}

/** Most of the sentence is somebody's own words: good reading, but not a summary. */
function mostlyQuoted(start: number, end: number, quotations: readonly QuotationView[]): boolean {
  let quoted = 0
  for (const { quotation } of quotations)
    if (quotation.form === 'direct' && overlaps(whole(quotation), { start, end }))
      for (const piece of quotation.content)
        quoted += Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start))
  return quoted > (end - start) / 2
}

function candidates(
  doc: Annotated,
  paragraphs: readonly ParagraphView[],
  quotations: readonly QuotationView[],
  mentions: readonly MentionView[],
): Candidate[] {
  const { article, sentences, timexes } = doc
  const named = new Map<number, Set<string>>()
  for (const { sentence, entity } of mentions)
    named.set(sentence, (named.get(sentence) ?? new Set()).add(entity))
  const dated = new Set(timexes.map(({ span }) => indexAt(sentences, span.start)))
  const spoken = new Map<number, QuotationView[]>()
  for (const view of quotations)
    for (let i = view.sentences[0]; i <= view.sentences[1]; i++)
      spoken.set(i, [...(spoken.get(i) ?? []), view])
  return sentences.flatMap((sentence, i) => {
    if (paragraphs[sentence.paragraph]?.role !== 'body') return []
    const words = wordCount(slice(article.text, sentence))
    if (words < LENGTH.min || words > LENGTH.max) return []
    if (mostlyQuoted(sentence.start, sentence.end, spoken.get(i) ?? [])) return []
    const position = POSITION * (1 - i / sentences.length)
    return [{ sentence: i, entities: named.get(i) ?? new Set(), bonus: position + (dated.has(i) ? DATE : 0) }]
  })
}

/**
 * An extract of the article: its first sentence, then those that name most of what the article is about and
 * the sentences chosen before them do not. One sentence for each 150 words, at least two, at most four.
 * @returns indexes into the sentences, in text order
 */
export function gistOf(
  doc: Annotated,
  paragraphs: readonly ParagraphView[],
  quotations: readonly QuotationView[],
  mentions: readonly MentionView[],
): number[] {
  const open = candidates(doc, paragraphs, quotations, mentions)
  const wanted = Math.max(2, Math.min(4, Math.round(doc.tokens.length / 150)))
  const weight = new Map<string, number>()
  for (const { entity } of mentions) weight.set(entity, (weight.get(entity) ?? 0) + 1)
  const most = Math.max(1, ...weight.values())
  const told = new Set<string>()
  const worth = ({ entities, bonus }: Candidate): number => {
    let sum = bonus
    for (const entity of entities) if (!told.has(entity)) sum += (weight.get(entity) ?? 0) / most
    return sum
  }
  const chosen: Candidate[] = []
  while (chosen.length < wanted && open.length > 0) {
    let best = 0
    if (chosen.length > 0)
      for (let i = 1; i < open.length; i++) if (worth(open[i]!) > worth(open[best]!)) best = i
    const [next] = open.splice(best, 1)
    chosen.push(next!)
    for (const entity of next!.entities) told.add(entity)
  }
  return chosen.map(({ sentence }) => sentence).sort((a, b) => a - b)
}
