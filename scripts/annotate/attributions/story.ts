import type { With } from '../../model/document.ts'
import type { Entity, MentionId } from '../../model/layers.ts'
import type { AttributionLexicon } from '../../model/lexicon/attributions.ts'
import { indexAt } from '../../text/spans.ts'
import type { Needs, Story } from './context.ts'
import { withheldIn } from './withheld.ts'

/** Indexes a document for the rules. Linear in its length. */
export function storyOf(doc: With<Needs>, lexicon: AttributionLexicon): Story {
  const starts = doc.mentions.map(({ span }) => ({ start: span.start, end: span.start + 1 }))
  const possible = new Map<MentionId, Entity[]>()
  for (const entity of doc.entities)
    for (const mention of entity.possible) possible.set(mention, [...(possible.get(mention) ?? []), entity])
  return {
    doc,
    lexicon,
    quotationById: new Map(doc.quotations.map(quotation => [quotation.id, quotation])),
    mentionById: new Map(doc.mentions.map(mention => [mention.id, mention])),
    entityOf: new Map(
      doc.entities.flatMap(entity => entity.mentions.map(mention => [mention, entity] as const)),
    ),
    mentionsIn(span) {
      const from = indexAt(starts, span.start)
      let to = from
      while (to < starts.length && starts[to]!.start < span.end) to++
      return doc.mentions.slice(from, to)
    },
    withheld: withheldIn(doc, lexicon),
    possible: mention => possible.get(mention) ?? [],
    paragraphAt: offset => indexAt(doc.paragraphs, offset),
  }
}
