import type { TimelineEvent } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/** An event before its participants are known and repetitions are joined. */
export interface Found extends Omit<TimelineEvent, 'id' | 'participants' | 'place'> {
  /** The verb's lemma; empty when the clause has none. */
  readonly word: string
  /** Where its subject stands, when not in its words. */
  readonly subject?: Span
  /** The verb's position in the sentence. */
  readonly verb: number | undefined
}
