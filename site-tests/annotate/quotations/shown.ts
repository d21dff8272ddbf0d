import { clauseBegins, clauseEnd } from '../../../scripts/annotate/quotations/grammar/clause.ts'
import { cuesIn } from '../../../scripts/annotate/quotations/grammar/cues.ts'
import { phraseEndingAt, phraseFrom } from '../../../scripts/annotate/quotations/grammar/noun-phrase.ts'
import { type Range, spanOf } from '../../../scripts/annotate/quotations/grammar/range.ts'
import { sourceOf } from '../../../scripts/annotate/quotations/grammar/source.ts'
import { contentStart } from '../../../scripts/annotate/quotations/grammar/start.ts'
import { subjectAfter, subjectBefore } from '../../../scripts/annotate/quotations/grammar/subject.ts'
import { isA } from '../../../scripts/annotate/quotations/grammar/tests.ts'
import { reportOf } from '../../../scripts/annotate/quotations/report.ts'
import type { Context, Found } from '../../../scripts/annotate/quotations/rule.ts'
import { rules } from '../../../scripts/annotate/quotations/rules/index.ts'
import type { Span } from '../../../scripts/model/span.ts'
import { grammarOf } from '../../../scripts/text/syntax.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { annotated } from '../../annotated.ts'

/** What one part of the grammar sees in a sentence, one string for each thing it sees. */
type Shown = (context: Context) => string[]

const words = ({ text }: Context, { start, end }: Span): string =>
  text.slice(start, end).replaceAll('\n', ' ')
const range = (context: Context, found: Range | undefined): string =>
  found ? words(context, spanOf(context.items, found)) : '-'

const verbs = ({ items }: Context): number[] =>
  items.flatMap((item, at) => (isA(item, 'VERB', 'AUX') ? [at] : []))

const found = (context: Context, { content, cue, source }: Found): string =>
  [source ? words(context, source) : '-', cue ? words(context, cue) : '-']
    .concat(content.map(span => words(context, span)).join(' + '))
    .join(' | ')

const SHOWN: Readonly<Record<string, Shown>> = {
  /** `said: Ana Bell, the mayor,`: the subject to the left of each verb; behind a stroke that to its right. */
  subjects: context =>
    verbs(context).map(at => {
      const [left, right] = [subjectBefore(context.items, at), subjectAfter(context.items, at)]
      return `${words(context, context.items[at]!)}: ${range(context, left)} | ${range(context, right)}`
    }),
  /** `said (finite): Ana Bell`: each reporting verb with its form and who speaks. */
  cues: context =>
    context.cues.map(cue => {
      const form = cue.reduced ? `${cue.form}, reduced` : cue.form
      return `${range(context, cue)} (${form}): ${range(context, sourceOf(context.items, cue, context.lexicon))}`
    }),
  /** `said → that it was safe`: where what is said begins and where its clause ends. */
  contents: context =>
    context.cues.map(cue => {
      const from = contentStart(context, cue)
      const to = from === undefined ? undefined : clauseEnd(context.items, from, context.lexicon)
      return `${range(context, cue)} → ${range(context, from === undefined ? undefined : { from, to: to! })}`
    }),
  /** The words at which a clause could begin; in brackets those where it could if one is likely. */
  clauses: context =>
    context.items.flatMap((item, at) =>
      clauseBegins(context.items, at, false)
        ? [words(context, item)]
        : clauseBegins(context.items, at, true)
          ? [`(${words(context, item)})`]
          : [],
    ),
  /** The noun phrases from left to right; in brackets how far one goes to the left of its end. */
  phrases: context => {
    const shown: string[] = []
    for (let at = 0; at < context.items.length; at++) {
      const long = phraseFrom(context.items, at, false)
      if (!long) continue
      const [short, back] = [phraseFrom(context.items, at, true), phraseEndingAt(context.items, long.to)]
      shown.push([long, short, back].map(one => range(context, one)).join(' | '))
      at = long.to
    }
    return shown
  },
}

/**
 * What a part of the grammar sees in each line of a text, or what one rule finds there by itself, whatever the others
 * find: `show: subjects`, `show: quotations/fragment`.
 */
export function shown(input: string, show: string): string {
  const lexicon = loadEnglish().quotations
  return input
    .split('\n')
    .map(line => {
      const doc = annotated(line.replaceAll(' ¶ ', '\n\n'))
      const { text, frames } = reportOf(doc, lexicon)
      const grammar = grammarOf(doc.words)
      const rule = rules.find(({ id }) => id === show)
      return frames
        .flatMap(({ items }, at) => {
          const context = { text, frames, at, items, cues: cuesIn(items, lexicon), lexicon, grammar }
          return rule ? rule.match(context).map(one => found(context, one)) : SHOWN[show]!(context)
        })
        .join('; ')
    })
    .map(line => line || '-')
    .join('\n')
}
