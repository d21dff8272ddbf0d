import type { Upos } from '../../../model/syntax.ts'
import type { Item } from '../items.ts'

export const isA = (item: Item | undefined, ...kinds: Upos[]): boolean =>
  item !== undefined && !item.passage && kinds.includes(item.word.upos)

export const isWord = (item: Item | undefined, ...words: string[]): boolean =>
  item !== undefined && words.includes(item.lower)

/** Between marks, but no utterance: a nickname, a title, a word as a word. */
export const isLabel = (item: Item | undefined): boolean =>
  item?.passage !== undefined && item.passage.closed && item.words <= 5 && !item.ends

/** Bears reference, or belongs to a phrase that does. */
export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (isLabel(item) || isA(item, 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM'))

export const isHead = (item: Item | undefined): boolean =>
  isA(item, 'NOUN', 'PROPN', 'PRON', 'NUM') || isLabel(item)

/** A verb that a clause can rest on: neither infinitive nor participle. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  isA(item, 'AUX') || (isA(item, 'VERB') && /^(?:VBD|VBZ|VBP|MD|X)$/.test(item!.word.xpos))

export const isComma = (item: Item | undefined): boolean => isWord(item, ',')

/** Between subject and verb: auxiliaries, adverbs, negation. */
export const isVerbal = (item: Item | undefined): boolean =>
  isA(item, 'AUX', 'ADV', 'PART') && !isWord(item, "'s", 'to')
