import type { Context } from './context.ts'
import type { Reference } from './reference.ts'
import type { Participant, Story } from './story.ts'

/** What one sieve says about one reference. */
export type Verdict =
  | { readonly antecedent: Reference }
  /** These cannot be told apart: later sieves are not asked. */
  | { readonly doubt: readonly Participant[] }
  | undefined

/** One way of telling whom words mean. Sieves run over the whole document in turn, surest first. */
export interface Sieve {
  /** `entities/…`: the evidence on every link it makes. */
  readonly id: string
  /** A text with names in it; a test expects that the sieve links something there. */
  readonly example: string
  /** Which references are asked. */
  applies(reference: Reference): boolean
  /** Prepares what all references of a document share, then tells of each whom it means. */
  over(context: Context, story: Story): (reference: Reference) => Verdict
}
