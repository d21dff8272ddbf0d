import type { MentionView, ParagraphView, QuotationView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { addTo, counted, grouped } from '../text/groups.ts'
import { greatest } from '../text/lists.ts'
import { indexAt, slice } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import type { SentenceRange } from './passages.ts'

const LENGTH = { min: 8, max: 60 }
// The weight of a sentence's place beside what it names: news comes first, background later.
const POSITION = 0.6
const DATE = 0.3

interface Candidate {
  readonly sentence: number
  readonly entities: ReadonlySet<string>
  readonly bonus: number
}

/** True when most of the passage is quoted: that is good reading, but no summary. */
function mostlyQuoted({ start, end }: Span, quotations: readonly QuotationView[]): boolean {
  let quoted = 0
  for (const { quotation } of quotations)
    if (quotation.form === 'direct')
      for (const piece of quotation.content)
        quoted += Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start))
  return quoted > (end - start) / 2
}

function candidates(
  { article, sentences, timexes }: Annotated,
  paragraphs: readonly ParagraphView[],
  quotations: readonly QuotationView[],
  mentions: readonly MentionView[],
  passages: readonly SentenceRange[],
): Candidate[] {
  const first = (sentence: number) => passages[sentence]?.[0] ?? sentence
  const named = grouped(mentions, ({ sentence }) => first(sentence))
  const dated = new Set(timexes.map(({ span }) => first(indexAt(sentences, span.start))))
  const spoken = new Map<number, QuotationView[]>()
  for (const view of quotations)
    for (const start of new Set(view.sentences.map(first))) addTo(spoken, start, view)
  return passages.flatMap(([start, last], i) => {
    if (start !== i || paragraphs[sentences[i]!.paragraph]?.role !== 'body') return []
    const span = { start: sentences[i]!.start, end: sentences[last]!.end }
    const words = wordCount(slice(article.text, span))
    if (words < LENGTH.min || words > LENGTH.max || mostlyQuoted(span, spoken.get(i) ?? [])) return []
    const bonus = POSITION * (1 - i / sentences.length) + (dated.has(i) ? DATE : 0)
    return [{ sentence: i, entities: new Set(named.get(i)?.map(({ entity }) => entity)), bonus }]
  })
}

/**
 * An extract of the article: its first passage, then those that name most of what the article is about and
 * the passages chosen before them do not. One for each 150 words or so, at least two, at most four.
 * @returns indexes of the passages' first sentences, in text order
 */
export function gistOf(
  doc: Annotated,
  paragraphs: readonly ParagraphView[],
  quotations: readonly QuotationView[],
  mentions: readonly MentionView[],
  passages: readonly SentenceRange[],
): number[] {
  const open = candidates(doc, paragraphs, quotations, mentions, passages)
  const wanted = Math.max(2, Math.min(4, Math.round(doc.tokens.length / 150)))
  const weight = counted(mentions.map(({ entity }) => entity))
  const most = greatest([...weight.values()], 1)
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
