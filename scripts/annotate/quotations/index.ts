import type { Quotation } from '../../model/layers.ts'
import type { Spans } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { overlaps } from '../../text/spans.ts'
import { formOf } from './form.ts'
import { type Needs, reportOf } from './report.ts'
import { rules } from './rules/index.ts'
import { type Candidate, select } from './select.ts'

export const quotations: Stage<Needs, 'quotations'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'words'],
  adds: 'quotations',
  annotate(doc, language): Quotation[] {
    const { text, frames, passages } = reportOf(doc)
    const kept: Candidate[] = []
    frames.forEach((frame, at) => {
      const context = { text, frames, at, language: language.quotations }
      const found = rules.flatMap(rule => rule.match(context).map(one => ({ ...one, rule: rule.id })))
      const near = kept.filter(one => one.content.at(-1)!.end > frame.items[0]!.start)
      kept.push(...select(near, found))
    })
    return kept
      .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
      .map(({ content, cue, source, rule }, i) => ({
        id: `q${i}` as const,
        form: formOf(
          text,
          content,
          passages.flatMap(p =>
            content
              .filter(c => overlaps(c, p))
              .map(c => ({ start: Math.max(c.start, p.start), end: Math.min(c.end, p.end) })),
          ),
        ),
        content: content as unknown as Spans,
        ...(cue && { cue }),
        ...(source && { source }),
        rule,
      }))
  },
}
