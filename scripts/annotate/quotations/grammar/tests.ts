import type { WordUse } from '../../../model/lexicon/quotations.ts'
import type { Upos } from '../../../model/syntax.ts'
import type { Item } from '../items.ts'

export const isA = (item: Item | undefined, ...kinds: Upos[]): boolean =>
  item !== undefined && kinds.includes(item.word.upos)

/** True where the item's Penn Treebank tag is one of these. */
export const isTagged = (item: Item | undefined, ...tags: string[]): boolean =>
  item !== undefined && tags.includes(item.word.xpos)

export const isWord = (item: Item | undefined, ...words: string[]): boolean =>
  item !== undefined && words.includes(item.lower)

/** True where the item may have this use. */
export const isUsed = (item: Item | undefined, use: WordUse): boolean => item?.uses.has(use) === true

export const isComma = (item: Item | undefined): boolean => isWord(item, ',')

/** A dash between words, not a hyphen inside one. */
export const isDash = (item: Item | undefined): boolean => isWord(item, '—', '–', '--')

/** Sets a part of a clause off. */
export const isBreak = (item: Item | undefined): boolean => isComma(item) || isDash(item)

/** A hyphen inside a word: "well-known". */
export const isHyphen = (item: Item | undefined): boolean => isWord(item, '-')

/** Ends or breaks off a clause, whatever the words around it. */
export const isStop = (item: Item | undefined): boolean =>
  item === undefined || isWord(item, '.', '!', '?', ';', ':', '…', '...')

/** Between marks, but no utterance: a nickname, a title, a word as a word. */
export const isLabel = (item: Item | undefined): boolean =>
  item?.passage?.closed === true && item.words <= 7 && !item.ends

/** Between marks, and by its words a title or a name. */
export const isNamed = (item: Item | undefined): boolean =>
  item?.passage?.kind === 'title' || item?.passage?.kind === 'name'

// Tags of both kinds count: "United" is a verb in some corpora, and a proper noun by its other tag.
const NOMINAL = new Set(['PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM'])
const NOMINAL_TAGS = new Set(['NN', 'NNS', 'NNP'])
const HEAD = new Set(['PROPN', 'PRON', 'NUM'])
const HEAD_TAGS = new Set(['DT', 'JJS', 'JJR', 'NN', 'NNS'])
const RELATIVE_TAGS = new Set(['WDT', 'WP'])
/** Tags of verbs that a clause can rest on. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const CAPITAL_HEAD = new Set(['VERB', 'ADJ'])

/** Bears reference, or belongs to a phrase that does. */
export function isNominal(item: Item | undefined): boolean {
  if (!item || item.passage) return isLabel(item)
  const { upos, xpos } = item.word
  return NOMINAL_TAGS.has(xpos) || (NOMINAL.has(upos) && !RELATIVE_TAGS.has(xpos))
}

/** May be the head of a noun phrase; a capital makes a name of what the tagger takes for another word. */
export function isHead(item: Item | undefined): boolean {
  if (!item || item.passage) return isLabel(item)
  const { upos, xpos } = item.word
  return (
    HEAD_TAGS.has(xpos) ||
    (HEAD.has(upos) && !RELATIVE_TAGS.has(xpos)) ||
    (item.capital && CAPITAL_HEAD.has(upos))
  )
}

/** A verb that a clause can rest on: neither infinitive nor participle. */
export const isFiniteVerb = (item: Item | undefined): boolean =>
  item !== undefined && FINITE.has(item.word.xpos)

/** Opens a clause about the noun phrase before it. */
export const isRelative = (item: Item | undefined): boolean => isTagged(item, 'WP', 'WDT', 'WP$')

/** Tells a time, and is no part of a name: "Theresa May". */
export const isTime = (items: readonly Item[], at: number): boolean =>
  isUsed(items[at], 'time') &&
  !(items[at]!.capital && isTagged(items[at - 1], 'NNP') && !items[at]!.lower.endsWith('day'))

/** Between subject and verb: auxiliaries, adverbs, negation. */
export const isVerbal = (item: Item | undefined): boolean =>
  isA(item, 'AUX', 'ADV', 'PART') && !isTagged(item, 'POS', 'TO')
