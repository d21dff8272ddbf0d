import type { Annotated } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { hull } from '../text/spans.ts'

/** One output line of the interchange format, but for its id; every offset counts UTF-16 units in the text as given. */
export interface InterchangeDocument {
  readonly text: string
  readonly quotes: readonly object[]
  readonly entities: readonly object[]
  readonly dates: readonly object[]
  readonly people: readonly string[]
}

/**
 * The interchange view of an annotated article.
 * @param original the text exactly as given
 * @param toOriginal maps an offset of the frozen text to one of `original`
 */
export function toInterchange(
  original: string,
  doc: Annotated,
  toOriginal: (offset: number) => number,
): InterchangeDocument {
  const span = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: toOriginal(end) })
  const entities = new Map(doc.entities.map(entity => [entity.id, entity]))
  const attributions = new Map(doc.attributions.map(attribution => [attribution.quotation, attribution]))
  const clusters = new Map(
    doc.entities.flatMap(entity => entity.mentions.map(mention => [mention, entity.id] as const)),
  )
  return {
    text: original,
    quotes: doc.quotations.map(({ id: quotation, form, content, cue, source }) => {
      const { speaker, sourceKind, role, reason, stance, weight } = attributions.get(quotation) ?? {}
      const segments = content.map(span)
      return {
        ...span(hull(content)),
        ...(segments.length > 1 && { segments }),
        kind: form,
        ...(source && { speaker: span(source) }),
        ...(speaker && { speakerName: entities.get(speaker)!.name }),
        ...(cue && { cue: span(cue) }),
        ...(sourceKind && { sourceKind: sourceKind.value }),
        ...(role && { role: span(role.span) }),
        ...(reason && { reason: span(reason.span) }),
        ...(stance && { stance: stance.value }),
        ...(weight && { weight: weight.value }),
      }
    }),
    entities: doc.mentions.map(mention => ({
      ...span(mention.span),
      type: mention.type,
      cluster: clusters.get(mention.id) ?? null,
      mention: mention.form,
    })),
    dates: doc.timexes.map(timex => ({
      ...span(timex.span),
      value: timex.timex3 ?? timex.value,
      type: timex.type,
    })),
    people: doc.entities
      .filter(entity => entity.type === 'person' && entity.named)
      .map(entity => entity.name),
  }
}
