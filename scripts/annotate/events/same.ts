import type { With } from '../../model/document.ts'
import type { EntityId, Place } from '../../model/layers.ts'
import type { Found } from './found.ts'
import type { Needs } from './sentences.ts'

/** An event with who takes part and where, before repetitions are joined. */
export interface Told extends Omit<Found, 'verb' | 'subject'> {
  readonly participants: readonly EntityId[]
  readonly place?: Place
}

/**
 * Joins an event to an earlier one that is plainly the same: same verb, same value of its date, same tense, and
 * at least one participant in common, with neither claimed where the other is reported. The later words become
 * further evidence of the earlier event.
 */
export function mergeSame(events: readonly Told[], { timexes }: With<Needs>): Told[] {
  const valueOfTimex = new Map(timexes.map(({ id, value }) => [id, value]))
  const byKey = new Map<string, number[]>()
  const found: Told[] = []
  for (const event of events) {
    const value = event.when && valueOfTimex.get(event.when)
    const key = [event.word, value, event.tense, event.claimedIn ? 'claimed' : 'reported'].join('|')
    const earlier = (byKey.get(key) ?? []).find(i =>
      found[i]!.participants.some(id => event.participants.includes(id)),
    )
    if (value && event.word && earlier !== undefined) {
      const first = found[earlier]!
      found[earlier] = { ...first, also: [...(first.also ?? []), event.span] }
      continue
    }
    byKey.set(key, [...(byKey.get(key) ?? []), found.length])
    found.push(event)
  }
  return found
}
