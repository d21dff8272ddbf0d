import type { LedgerEntry, Published } from '../../model/ledger.ts'
import { foldedName, likeness, plain } from './likeness.ts'
import { type Pair, pairInOrder, pairUnique } from './pairing.ts'

/** What is still to be paired. */
export interface Open {
  readonly entries: readonly LedgerEntry[]
  readonly published: readonly Published[]
  readonly openEntries: ReadonlySet<number>
  readonly openPublished: ReadonlySet<number>
}

type Thing = LedgerEntry | Published
export type Pass = (open: Open) => readonly Pair[]

/** Below this, other words stand in the place: the old ones are gone. */
const LEAST_LIKENESS = 0.6
/** The same where only the nearest neighbours are still there. */
const LEAST_LIKENESS_NEAR = 0.8
const NEAR = 24
/** Shorter words are said by anybody anywhere: they are no evidence that a passage moved. */
const LEAST_WORDS_TO_MOVE = 4

const hasWords = ({ kind }: Thing) => kind === 'quotation' || kind === 'event'
const key = (...parts: readonly (string | null)[]) => JSON.stringify(parts)

const inPlace = (thing: Thing) =>
  hasWords(thing) ? key(thing.kind, thing.article, plain(thing.words)) : undefined
const exactly = (thing: Thing) =>
  hasWords(thing)
    ? key(thing.kind, thing.article, plain(thing.words), plain(thing.before), plain(thing.after))
    : undefined
const inPlaceBy = (side: 'before' | 'after') => (thing: Thing) =>
  hasWords(thing) ? key(thing.kind, thing.article, plain(thing.words), plain(thing[side])) : undefined
const wordsAnd = (side: 'before' | 'after') => (thing: Thing) =>
  hasWords(thing) && thing.words.split(/\s+/).length >= LEAST_WORDS_TO_MOVE && thing[side] !== ''
    ? key(thing.kind, plain(thing.words), plain(thing[side]))
    : undefined
const placeBy = (side: 'before' | 'after') => (thing: Thing) =>
  hasWords(thing) && thing[side] !== '' ? key(thing.kind, thing.article, plain(thing[side])) : undefined
/** The same with the nearest neighbours only, for where the others were edited as well. */
const nearBy = (side: 'before' | 'after') => (thing: Thing) => {
  const words = plain(thing[side])
  const near = side === 'before' ? words.slice(-NEAR) : words.slice(0, NEAR)
  return hasWords(thing) && near.length === NEAR ? key(thing.kind, thing.article, near) : undefined
}
const byPath = (thing: Thing) => (hasWords(thing) ? undefined : key(thing.kind, thing.path))
// The name and type, so that a place keeps its address when a person of the same name comes to claim it.
const byName = (thing: Thing) =>
  thing.kind === 'entity'
    ? key(thing.kind, thing.article, thing.type ?? null, foldedName(thing.words))
    : undefined

type KeyOf = (thing: Thing) => string | undefined

const unique =
  (keyOf: KeyOf, state?: LedgerEntry['state']): Pass =>
  ({ entries, published, openEntries, openPublished }) =>
    pairUnique(
      [...openEntries].filter(i => !state || entries[i]!.state === state),
      openPublished,
      i => keyOf(entries[i]!),
      i => keyOf(published[i]!),
    )

const inOrder =
  (keyOf: KeyOf, state: LedgerEntry['state']): Pass =>
  ({ entries, published, openEntries, openPublished }) =>
    pairInOrder(
      [...openEntries].filter(i => entries[i]!.state === state),
      openPublished,
      i => keyOf(entries[i]!),
      i => keyOf(published[i]!),
    )

/** Words that changed a little between the same neighbours. */
const edited =
  (placed: KeyOf, least: number): Pass =>
  open =>
    unique(
      placed,
      'live',
    )(open).filter(
      ([entry, match]) => likeness(open.entries[entry]!.words, open.published[match]!.words) >= least,
    )

/** The same words in the same place, cut at another point: one begins, or ends, as the other does. */
const cutElsewhere =
  (side: 'before' | 'after'): Pass =>
  open =>
    unique(
      placeBy(side),
      'live',
    )(open).filter(([entry, match]) => {
      const words = [open.entries[entry]!, open.published[match]!].map(thing => plain(thing.words))
      const [short, long] = words.sort((a, b) => a.length - b.length) as [string, string]
      return side === 'before' ? long.startsWith(short) : long.endsWith(short)
    })

/**
 * The ways in which something published before is found again, surest first. Other words than before
 * are accepted only in the very same place, when they are much alike or the same cut elsewhere; the same words elsewhere only with their neighbour.
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
  unique(wordsAnd('before'), 'live'),
  unique(wordsAnd('after'), 'live'),
  edited(placeBy('before'), LEAST_LIKENESS),
  edited(placeBy('after'), LEAST_LIKENESS),
  cutElsewhere('before'),
  cutElsewhere('after'),
  edited(nearBy('before'), LEAST_LIKENESS_NEAR),
  edited(nearBy('after'), LEAST_LIKENESS_NEAR),
  inOrder(inPlace, 'gone'),
]

/** The same for articles whose file was renamed: what stood in the old one is looked for in the new one. */
export const passesAfterMoves = (moved: ReadonlyMap<string, string>): readonly Pass[] => {
  const there =
    (keyOf: KeyOf): KeyOf =>
    thing =>
      keyOf({ ...thing, article: moved.get(thing.article ?? '') ?? thing.article })
  return moved.size === 0
    ? []
    : [unique(there(exactly), 'live'), unique(there(inPlace), 'live'), inOrder(there(exactly), 'live')]
}
