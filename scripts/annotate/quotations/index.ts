import type { Polarity, Quotation } from '../../model/layers.ts'
import type { Span, Spans } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { append } from '../../text/lists.ts'
import { byPosition, within } from '../../text/spans.ts'
import { grammarOf } from '../../text/syntax.ts'
import { formOf } from './form.ts'
import type { Frame } from './frames.ts'
import { cuesIn } from './grammar/cues.ts'
import { isTold } from './grammar/heard.ts'
import { withJoined } from './grammar/joined.ts'
import { withWholeSource } from './grammar/whole-source.ts'
import { withoutEmpty } from './inner.ts'
import { nested } from './nesting.ts'
import { polarityOf } from './polarity.ts'
import { type Needs, reportOf } from './report.ts'
import type { Context, QuotationRule } from './rule.ts'
import { unclaimed } from './rules/floating.ts'
import { innerRules, rules } from './rules/index.ts'
import { type Candidate, select } from './select.ts'
import { post, turn, turnsOf } from './turns.ts'

/** The parts of the content that lie between quote marks. */
const quotedIn = (passages: readonly Span[], content: readonly Span[]): Span[] =>
  content.flatMap(span =>
    within(passages, span).map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    })),
  )

/** Where the passages begin that the content holds, whole or in part. */
const startsWithin = (passages: readonly Span[], content: readonly Span[]): number[] =>
  content.flatMap(span => within(passages, span).map(({ start }) => start))

interface Settled extends Candidate {
  readonly polarity?: Polarity | undefined
}

type Given = Pick<Context, 'text' | 'lexicon' | 'grammar'>

/** What the rules find in each sentence, overlaps settled: first come, first served. */
function foundIn(frames: readonly Frame[], list: readonly QuotationRule[], given: Given): Settled[] {
  const kept: Settled[] = []
  let near: Candidate[] = []
  frames.forEach(({ items }, at) => {
    const context = { ...given, frames, at, items, cues: cuesIn(items, given.lexicon) }
    const found = list.flatMap(rule =>
      rule
        .match(context)
        .filter(one => isTold(items, one))
        .map(one => ({ ...withJoined(context, withWholeSource(context, one)), rule: rule.id })),
    )
    near = near.filter(one => one.content.at(-1)!.end > items[0]!.start)
    const chosen = withoutEmpty(select(near, found), context)
    append(near, chosen)
    for (const one of chosen) kept.push({ ...one, polarity: polarityOf(items, one) })
  })
  return kept
}

export const quotations: Stage<Needs, 'quotations'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'words', 'passages'],
  adds: 'quotations',
  annotate(doc, { quotations: lexicon }): Quotation[] {
    const { text, frames, passages, innerFrames } = reportOf(doc, lexicon)
    const given = { text, lexicon, grammar: grammarOf(doc.words) }
    const found = foundIn(frames, rules, given)
    const claimed = new Set(found.flatMap(({ content }) => startsWithin(passages, content)))
    const left: Settled[] = unclaimed(text, frames, ({ start }) => claimed.has(start))
    const inside = foundIn(innerFrames, innerRules, given)
    const ordered = [...found, ...left, ...inside, ...turnsOf(doc.paragraphs)]
      .sort((a, b) => byPosition(a.content[0]!, b.content[0]!))
      .map(({ content, cue, source, polarity, rule }, i) => ({
        id: `q${i}` as const,
        form:
          rule === turn.id || rule === post.id
            ? 'direct'
            : formOf(text, content, quotedIn(passages, content)),
        content: content as unknown as Spans,
        ...(cue && { cue }),
        ...(source && { source }),
        ...(polarity && { polarity }),
        rule,
      }))
    return nested(ordered)
  },
}
