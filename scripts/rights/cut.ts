import type { Paragraph } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { contains, indexAt } from '../text/spans.ts'
import { LEFT_OUT } from '../text/words.ts'

/** Some stretches of a text put together, with a sign for what is left out between them. */
export interface Cut {
  readonly text: string
  /** For each stretch where it begins in `text` (`start`), its end there, and where it began before (`from`). */
  readonly stretches: readonly (Span & { readonly from: number })[]
  /** The signs that stand as paragraphs of their own. */
  readonly signs: readonly Span[]
  /** Where a span stands in `text`; undefined when some of it is left out. */
  moved(span: Span): Span | undefined
  /** The parts of a span that are not left out, where they stand in `text`. */
  parts(span: Span): Span[]
}

/**
 * Leaves everything out of a text but some stretches.
 * @param kept disjoint spans in text order
 * @param paragraphs of the text: what is left out inside one leaves its sign there, else the sign is a paragraph
 */
export function cut(text: string, kept: readonly Span[], paragraphs: readonly Paragraph[]): Cut {
  const stretches: (Span & { from: number })[] = []
  const signs: Span[] = []
  let out = ''
  const sign = () => {
    signs.push({ start: out.length, end: out.length + LEFT_OUT.length })
    out += LEFT_OUT
  }
  const isBlank = (start: number, end?: number) => text.slice(start, end).trim() === ''
  kept.forEach(({ start, end }, i) => {
    const before = kept[i - 1]
    if (!before) {
      if (!isBlank(0, start)) {
        sign()
        out += '\n'
      }
    } else if (indexAt(paragraphs, before.end - 1) === indexAt(paragraphs, start)) out += ` ${LEFT_OUT} `
    else {
      out += '\n'
      sign()
      out += '\n'
    }
    stretches.push({ start: out.length, end: out.length + end - start, from: start })
    out += text.slice(start, end)
  })
  if (kept.length > 0 && !isBlank(kept.at(-1)!.end)) {
    out += '\n'
    sign()
  }
  const before = kept.map(({ start, end }) => ({ start, end }))
  const at = (span: Span, i: number): Span => {
    const shift = stretches[i]!.start - stretches[i]!.from
    return { start: span.start + shift, end: span.end + shift }
  }
  return {
    text: out,
    stretches,
    signs,
    moved(span) {
      const i = indexAt(before, span.start)
      return i < before.length && contains(before[i]!, span) ? at(span, i) : undefined
    },
    parts(span) {
      const found: Span[] = []
      for (let i = indexAt(before, span.start); i < before.length && before[i]!.start < span.end; i++) {
        const { start, end } = before[i]!
        found.push(at({ start: Math.max(start, span.start), end: Math.min(end, span.end) }, i))
      }
      return found
    },
  }
}
