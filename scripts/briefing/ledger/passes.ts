import type { LedgerEntry } from '../../model/ledger.ts'
import { likeness } from './likeness.ts'
import {
  byName,
  byPath,
  exactly,
  inFileBy,
  inPlace,
  inPlaceBy,
  type KeyOf,
  type Matchable,
  nearBy,
  placeBy,
  wordsAnd,
  wordsBetween,
} from './match-keys.ts'
import { type Pair, pairInOrder, pairUnique } from './pairing.ts'

/** What is still to be paired, each by its index. */
interface Open {
  readonly entries: ReadonlyMap<number, Matchable>
  readonly published: ReadonlyMap<number, Matchable>
}

export type Pass = (open: Open) => readonly Pair[]

/** Below this, other words stand in the place: the old ones are gone. */
const LEAST_LIKENESS = 0.6
/** The same where only the nearest neighbours are still there. */
const LEAST_LIKENESS_NEAR = 0.8

type State = LedgerEntry['state']

const inState = ({ entries }: Open, state: State | undefined): number[] =>
  [...entries].filter(([, { of }]) => !state || ('state' in of && of.state === state)).map(([i]) => i)

const unique =
  (keyOf: KeyOf, state?: State): Pass =>
  open =>
    pairUnique(
      inState(open, state),
      open.published.keys(),
      i => keyOf(open.entries.get(i)!),
      i => keyOf(open.published.get(i)!),
    )

const inOrder =
  (keyOf: KeyOf, state: State): Pass =>
  open =>
    pairInOrder(
      inState(open, state),
      open.published.keys(),
      i => keyOf(open.entries.get(i)!),
      i => keyOf(open.published.get(i)!),
    )

/** Other words than before in a place. */
const changed =
  (placed: KeyOf, accepts: (before: string, now: string) => boolean): Pass =>
  open =>
    unique(
      placed,
      'live',
    )(open).filter(([entry, match]) =>
      accepts(open.entries.get(entry)!.words, open.published.get(match)!.words),
    )

/** Words that changed a little. */
const edited = (placed: KeyOf, least: number): Pass =>
  changed(placed, (before, now) => likeness(before, now) >= least)

/** The same words, cut at another point: one begins, or ends, as the other does. */
const cutElsewhere = (side: 'before' | 'after'): Pass =>
  changed(placeBy(side), (before, now) =>
    side === 'before'
      ? before.startsWith(now) || now.startsWith(before)
      : before.endsWith(now) || now.endsWith(before),
  )

/**
 * The ways in which something published before is found again, surest first. Other words than before are
 * accepted only in the very same place, when they are much alike or the same cut elsewhere; the same words
 * elsewhere only with their neighbour.
 */
export const PASSES: readonly Pass[] = [
  unique(byName, 'live'),
  unique(byPath),
  unique(exactly, 'live'),
  unique(inPlace, 'live'),
  inOrder(exactly, 'live'),
  unique(inPlaceBy('before'), 'live'),
  unique(inPlaceBy('after'), 'live'),
  inOrder(inPlace, 'live'),
  unique(wordsBetween, 'live'),
  unique(wordsAnd('before'), 'live'),
  unique(wordsAnd('after'), 'live'),
  unique(inFileBy('before'), 'live'),
  unique(inFileBy('after'), 'live'),
  edited(placeBy('before'), LEAST_LIKENESS),
  edited(placeBy('after'), LEAST_LIKENESS),
  cutElsewhere('before'),
  cutElsewhere('after'),
  edited(nearBy('before'), LEAST_LIKENESS_NEAR),
  edited(nearBy('after'), LEAST_LIKENESS_NEAR),
  inOrder(inPlace, 'gone'),
]
