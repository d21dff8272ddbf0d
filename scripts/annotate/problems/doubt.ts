import type { With } from '../../model/document.ts'
import type { Problem } from '../../model/layers.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { Rule } from '../../model/stage.ts'

export type Needs = 'paragraphs' | 'quotations' | 'entities' | 'attributions' | 'timexes'

/** A text with the layers that doubts are about. */
export interface Checked {
  readonly doc: With<Needs>
  readonly lexicon: Lexicon
}

/** One kind of doubt. What is found carries the rule's name. */
export type ProblemRule = Rule<Checked, Problem>

/** Makes a rule; `find` leaves the naming to it. */
export const doubt = (
  id: string,
  example: string,
  find: (checked: Checked) => readonly Omit<Problem, 'rule'>[],
): ProblemRule => ({
  id,
  example,
  match: checked => find(checked).map(problem => ({ ...problem, rule: `problems/${id}` })),
})
