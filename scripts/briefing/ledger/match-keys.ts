import type { LedgerEntry, Published } from '../../model/ledger.ts'
import { foldedName, plain } from './likeness.ts'

/** Something published, now or before, with its words as they are compared: typography does not count. */
export interface Matchable {
  readonly of: LedgerEntry | Published
  /** Slug of the article it stands in, as it is called now. */
  readonly article: string | null
  readonly words: string
  readonly before: string
  readonly after: string
}

export const matchableOf = (of: LedgerEntry | Published, article: string | null): Matchable => ({
  of,
  article,
  words: plain(of.words),
  before: plain(of.before),
  after: plain(of.after),
})

/** A key that two things share when they are taken for the same one; undefined where it does not apply. */
export type KeyOf = (thing: Matchable) => string | undefined
type Side = 'before' | 'after'

/** Shorter words are said by anybody anywhere: they are no evidence that a passage moved. */
const LEAST_WORDS_TO_MOVE = 4
/** UTF-16 code units of the nearest neighbours. */
const NEAR = 24

const key = (...parts: readonly (string | null)[]) => JSON.stringify(parts)
const ofWords = ({ of: { kind } }: Matchable) => kind === 'quotation' || kind === 'event'

/** The words, anywhere in their article. */
export const inPlace: KeyOf = thing =>
  ofWords(thing) ? key(thing.of.kind, thing.article, thing.words) : undefined

export const exactly: KeyOf = thing =>
  ofWords(thing) ? key(thing.of.kind, thing.article, thing.words, thing.before, thing.after) : undefined

export const inPlaceBy =
  (side: Side): KeyOf =>
  thing =>
    ofWords(thing) ? key(thing.of.kind, thing.article, thing.words, thing[side]) : undefined

/** The words with their neighbour, in whatever article. */
export const wordsAnd =
  (side: Side): KeyOf =>
  thing =>
    ofWords(thing) && thing.words.split(' ').length >= LEAST_WORDS_TO_MOVE && thing[side] !== ''
      ? key(thing.of.kind, thing.words, thing[side])
      : undefined

/** The words, however few, with both their neighbours, in whatever article: a passage that was split off or moved. */
export const wordsBetween: KeyOf = thing =>
  ofWords(thing) && thing.before.length >= NEAR && thing.after.length >= NEAR
    ? key(thing.of.kind, thing.words, thing.before, thing.after)
    : undefined

/** The words with their neighbour in the file of that name, where most of what stood in it was split off. */
export const inFileBy =
  (side: Side): KeyOf =>
  thing =>
    ofWords(thing) && thing[side].length >= NEAR
      ? key(thing.of.kind, thing.of.article, thing.words, thing[side])
      : undefined

/** The place, whatever the words. */
export const placeBy =
  (side: Side): KeyOf =>
  thing =>
    ofWords(thing) && thing[side] !== '' ? key(thing.of.kind, thing.article, thing[side]) : undefined

/** The place by its nearest neighbours only, for where the others were edited as well. */
export const nearBy =
  (side: Side): KeyOf =>
  thing => {
    const near = side === 'before' ? thing.before.slice(-NEAR) : thing.after.slice(0, NEAR)
    return ofWords(thing) && near.length === NEAR ? key(thing.of.kind, thing.article, near) : undefined
  }

/** An address with a name in it: whoever one article alone names belongs to that article, whatever its file is called. */
export const byPath: KeyOf = thing =>
  ofWords(thing)
    ? undefined
    : key(thing.of.kind, thing.of.path, thing.of.kind === 'entity' ? thing.article : null)

/** The name and type, so that a place keeps its address when a person of the same name comes to claim it. */
export const byName: KeyOf = ({ article, of: { kind, type, words } }) =>
  kind === 'entity' ? key(kind, article, type ?? null, foldedName(words)) : undefined
