import type { Problem } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { byPosition } from '../../text/spans.ts'
import { dateRules } from './dates.ts'
import type { Needs, ProblemRule } from './doubt.ts'
import { markRules } from './marks.ts'
import { quotationRules } from './quotations.ts'

/** Every kind of doubt that the program raises. */
export const rules: readonly ProblemRule[] = [...quotationRules, ...markRules, ...dateRules]

/** What an editor should look at, in text order. */
export const problems: Stage<Needs, 'problems'> = {
  needs: ['paragraphs', 'passages', 'quotations', 'entities', 'attributions', 'timexes'],
  adds: 'problems',
  annotate(doc, lexicon): Problem[] {
    return rules.flatMap(rule => rule.match({ doc, lexicon })).sort((a, b) => byPosition(a.span, b.span))
  },
}
