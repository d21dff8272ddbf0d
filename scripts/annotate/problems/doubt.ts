import type { With } from '../../model/document.ts'
import type { Problem } from '../../model/layers.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { marked, type Rule } from '../../model/stage.ts'

export type Needs = 'paragraphs' | 'passages' | 'quotations' | 'entities' | 'attributions' | 'timexes'

/** A text with the layers that doubts are about. */
export interface Checked {
  readonly doc: With<Needs>
  readonly lexicon: Lexicon
}

/** One kind of doubt. What is found carries the rule's name. */
export type ProblemRule = Rule<Checked, Problem>

/**
 * Makes a rule; `find` leaves the naming to it.
 * @param example with the doubtful words in braces
 * @param undated the example has no day of publication
 */
export const doubt = (
  name: string,
  example: string,
  find: (checked: Checked) => readonly Omit<Problem, 'rule'>[],
  undated?: true,
): ProblemRule => {
  const id = `problems/${name}` as const
  return {
    id,
    example: { ...marked(example), ...(undated && { undated }) },
    match: checked => find(checked).map(problem => ({ ...problem, rule: id })),
  }
}
