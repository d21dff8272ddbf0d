import type { Upos } from '../../../model/syntax.ts'
import type { Item } from '../items.ts'

export const isA = (item: Item | undefined, ...kinds: Upos[]): boolean =>
  item !== undefined && !item.passage && kinds.includes(item.word.upos)

export const isWord = (item: Item | undefined, ...words: string[]): boolean =>
  item !== undefined && words.includes(item.lower)

/** Bears reference, or belongs to a phrase that does. */
export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.passage !== undefined || isA(item, 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM'))

export const isHead = (item: Item | undefined): boolean =>
  isA(item, 'NOUN', 'PROPN', 'PRON', 'NUM') || item?.passage !== undefined

/** A verb that a clause can rest on: neither infinitive nor participle. */
export const isFinite = (item: Item | undefined): boolean =>
  isA(item, 'AUX') || (isA(item, 'VERB') && /^(?:VBD|VBZ|VBP|MD|X)$/.test(item!.word.xpos))

export const isComma = (item: Item | undefined): boolean => isWord(item, ',')

/** Between subject and verb: auxiliaries, adverbs, negation. */
export const isVerbal = (item: Item | undefined): boolean =>
  isA(item, 'AUX', 'ADV', 'PART') && !isWord(item, "'s", 'to')
