import type { Fact, SourceKind, Stance, Wording } from '../../../model/layers.ts'
import type { Evidence } from '../../../model/span.ts'
import type { Rule } from '../../../model/stage.ts'
import type { Case, Verdict } from '../context.ts'

/** A quotation in its place, with who said it. */
export interface Spoken extends Case {
  readonly verdict: Verdict
}

/** The same, with what sort of report it is. */
export interface Sorted extends Spoken {
  readonly sourceKind: SourceKind
  readonly stance: Stance
}

/** A rule that tells one fact of an attribution. */
export type FactRule<V, I extends Spoken = Spoken> = Rule<I, Omit<Fact<V>, 'rule'>>

export type WordingRule<I extends Spoken = Spoken> = Rule<I, Omit<Wording, 'rule'>>

/** What the first rule that concludes tells, with its name. */
export function firstOf<I, T>(rules: readonly Rule<I, T>[], spoken: I): (T & Evidence) | undefined {
  for (const rule of rules) {
    const [found] = rule.match(spoken)
    if (found) return { ...found, rule: rule.id }
  }
  return undefined
}
