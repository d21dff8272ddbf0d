import type { Span } from '../../model/span.ts'
import { within } from '../../text/spans.ts'
import type { Name, Unit } from './found.ts'

/**
 * Parts names at the words of saying: `Reed told Bell` is two of them.
 * @param cues the cue of each quotation, in any order
 */
export function apartFromCues(names: readonly Name[], units: readonly Unit[], cues: readonly Span[]): Name[] {
  const said = new Set(cues.flatMap(cue => within(units, cue).map(({ start }) => start)))
  return names.flatMap(name => {
    const pieces: Name[] = []
    let first = name.first
    for (let i = name.first; i <= name.end; i++) {
      if (i < name.end && (units[i]!.capital || !said.has(units[i]!.start))) continue
      if (i > first) pieces.push({ ...name, first, end: i })
      first = i + 1
    }
    return pieces
  })
}
