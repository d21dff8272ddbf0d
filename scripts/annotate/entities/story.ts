import type { EntityType, Role } from '../../model/layers.ts'
import type { Gender } from '../../model/lexicon/entities.ts'
import type { RuleId } from '../../model/span.ts'
import { append } from '../../text/lists.ts'
import type { Reference } from './reference.ts'

/** One step of evidence: `mention` means the same as `antecedent`. */
interface Step {
  readonly from: Reference
  readonly to: Reference
  readonly rule: RuleId
}

/** A role as facts: who the words say somebody is. */
export interface RoleFact extends Role {
  readonly head: string
  readonly class: string | undefined
  readonly modifiers: readonly string[]
}

/** One participant while the story is still being put together. */
export interface Participant {
  /** In the order in which they were joined. */
  references: Reference[]
  steps: Step[]
  roles: RoleFact[]
  type: EntityType
  gender: Gender | undefined
  /** The longest name so far, as its words; empty when only described. */
  name: readonly string[]
  /** References that the members of a group were taken from. */
  members: Reference[]
  rule: RuleId
}

const inOrder = (a: Reference, b: Reference): number => a.index - b.index

/** Who is who so far. References without a participant are still unresolved. */
export class Story {
  readonly #of: (Participant | undefined)[] = []
  /** References whose meaning a sieve has told. */
  readonly told = new Set<Reference>()
  /** What could not be told apart: reference → those it may mean. */
  readonly doubts = new Map<Reference, readonly Participant[]>()

  of(reference: Reference): Participant | undefined {
    return this.#of[reference.index]
  }

  /** Makes a participant of a reference that has none. */
  begin(reference: Reference, rule: RuleId): Participant {
    const made: Participant = {
      references: [reference],
      steps: [],
      roles: [],
      type: reference.mention.type,
      gender: reference.gender,
      name: reference.name,
      members: [],
      rule,
    }
    this.#of[reference.index] = made
    return made
  }

  /** Says that two references mean the same. The antecedent must have a participant. */
  join(from: Reference, to: Reference, rule: RuleId): void {
    const kept = this.of(to)!
    this.told.add(from)
    const other = this.of(from) ?? this.begin(from, rule)
    if (kept === other) return
    for (const reference of other.references) this.#of[reference.index] = kept
    append(kept.references, other.references)
    append(kept.steps, other.steps)
    kept.steps.push({ from, to, rule })
    append(kept.roles, other.roles)
    kept.gender ??= other.gender
    if (other.name.length > kept.name.length) kept.name = other.name
    append(kept.members, other.members)
  }

  /** Says that a reference, which has a participant, means several together. */
  gather(reference: Reference, members: readonly Reference[], rule: RuleId): void {
    const group = this.of(reference)!
    append(group.members, members)
    group.rule = rule
  }

  /** Every participant once, in order of first mention, each with its references in text order. */
  participants(): Participant[] {
    const all = [...new Set(this.#of.filter(item => item !== undefined))]
    for (const { references } of all) references.sort(inOrder)
    return all.sort((a, b) => inOrder(a.references[0]!, b.references[0]!))
  }
}
