import type { TimelineEvent } from '../../model/layers.ts'

/** An event before its participants are known and repetitions are joined. */
export interface Found extends Omit<TimelineEvent, 'id' | 'participants'> {
  /** The verb's lemma; empty when the clause has none. */
  readonly word: string
}
