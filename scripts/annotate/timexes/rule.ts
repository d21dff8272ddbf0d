import { marked, type Rule } from '../../model/stage.ts'
import type { Draft, Position } from './meaning.ts'
import { type Captures, compile, type Found } from './pattern.ts'

/** What a rule reads from the words it matched, with `to` where it needs fewer; undefined when they are no time expression. */
export type Build = (
  captures: Captures,
  found: Found,
  position: Position,
) => (Omit<Draft, 'from' | 'to' | 'rule'> & { readonly to?: number }) | undefined

export interface TimexRule extends Rule<Position, Draft> {
  /** The classes of the words that it can begin with. */
  readonly opens: ReadonlySet<string>
  /** Of these, the classes of words that can be all it matches. */
  readonly alone: ReadonlySet<string>
}

/**
 * One way of writing a time: a pattern of classes (see pattern.ts) and what its parts say.
 * @param example with what is found, and its value, in braces: `They met {last week = 2015-W47}.`
 */
export function rule(name: string, example: string, pattern: string, build: Build): TimexRule {
  const id = `timexes/${name}` as const
  const { opens, alone, match } = compile(pattern)
  return {
    id,
    example: marked(example),
    opens,
    alone,
    match(position) {
      const found = match(position.terms, position.at)
      const draft = found && build(found.captures, found, position)
      return draft ? [{ rule: id, from: found.from, to: found.to, ...draft }] : []
    },
  }
}
