import type { Word } from '../model/syntax.ts'
import { append } from './lists.ts'

/** A run of tokens by index, end exclusive. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The words of a document with their children in the syntax trees. Built once for a document, read often. */
export interface Grammar {
  readonly words: readonly Word[]
  /** Indexes of each word's children, in text order. */
  children(index: number): readonly number[]
}

/** Indexes the words' children. @param words heads are indexes into this list, -1 for roots; linear */
export function grammarOf(words: readonly Word[]): Grammar {
  const children: number[][] = words.map(() => [])
  for (const [i, { head }] of words.entries()) if (head >= 0) children[head]!.push(i)
  return { words, children: index => children[index]! }
}

/** A relation without its subtype: `nsubj` for `nsubj:pass`. */
export const relation = (deprel: string): string => deprel.split(':', 1)[0]!

/**
 * The words below and at a word, as one run from the first to the last of them.
 * @param leave relations, without subtype, whose subtrees hang on the word itself and are left out
 */
export function subtree(grammar: Grammar, index: number, leave: ReadonlySet<string> = new Set()): TokenRange {
  let first = index
  let last = index
  const open = grammar.children(index).filter(child => !leave.has(relation(grammar.words[child]!.deprel)))
  while (open.length > 0) {
    const next = open.pop()!
    if (next < first) first = next
    if (next > last) last = next
    append(open, grammar.children(next))
  }
  return { first, end: last + 1 }
}

/** The first child in one of the relations (with subtype or without, as given); -1 when there is none. */
export function childIn(grammar: Grammar, index: number, relations: readonly string[]): number {
  const { words } = grammar
  const found = grammar
    .children(index)
    .find(child =>
      relations.some(name => words[child]!.deprel === name || relation(words[child]!.deprel) === name),
    )
  return found ?? -1
}

/**
 * The subject of a verb: its own, or that of the verb it is joined to (`she came and [left]`) or completes
 * (`she wants to [leave]`); -1 when there is none.
 */
export function subjectOf(grammar: Grammar, verb: number): number {
  const { words } = grammar
  for (let at = verb, steps = 0; at >= 0 && steps < 8; at = words[at]!.head, steps++) {
    const subject = childIn(grammar, at, ['nsubj', 'csubj'])
    if (subject >= 0) return subject
    if (!['conj', 'xcomp'].includes(relation(words[at]!.deprel))) return -1
  }
  return -1
}

const BEYOND_PHRASE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'appos',
  'case',
  'cc',
  'conj',
  'cop',
  'mark',
  'nsubj',
  'parataxis',
  'punct',
])

/**
 * The noun phrase around its head: determiners, adjectives, possessors and `of`-phrases, but no relative clause,
 * apposition, coordinated phrase, preposition before it or punctuation at its edges.
 */
export const nounPhrase = (grammar: Grammar, head: number): TokenRange =>
  subtree(grammar, head, BEYOND_PHRASE)
