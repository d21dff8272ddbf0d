import type { Evident } from '../../model/stage.ts'
import type { Context } from './context.ts'
import type { Reference } from './reference.ts'
import type { Participant, Story } from './story.ts'

/** What one sieve says about one reference. */
export type Verdict =
  | { readonly antecedent: Reference }
  /** These cannot be told apart: later sieves are not asked. */
  | { readonly doubt: readonly Participant[] }
  /** It means these together. */
  | { readonly members: readonly Reference[] }
  | undefined

/** One way of telling whom words mean. Sieves run over the whole document in turn, surest first. */
export interface Sieve extends Evident {
  /** Which references are asked. */
  applies(reference: Reference): boolean
  /** Prepares what all references of a document share, then tells of each whom it means. */
  over(context: Context, story: Story): (reference: Reference) => Verdict
}
