import { hashWord, mix } from './hash.ts'
import type { Lexicon } from './lexicon.ts'

type Clusters = readonly [number, number, number, number, number]

/** What a word shows by itself. Everything is a number, so that features are made without strings. */
export interface Form {
  /** Hash of the lower-case word. */
  readonly lower: number
  /** Hash of the word as written. */
  readonly exact: number
  /** Hash of the collapsed shape: `Xx`, `X`, `x`, `d`, `X.X.`. */
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Cluster paths: three levels of one tree, coarse to fine, and two of another; zeros when the word is unknown. */
  readonly clusters: Clusters
  /** Lists the word alone is on. */
  readonly lists: number
  readonly capital: boolean
  readonly allCapitals: boolean
  /** Holds a capital anywhere: `iPhone`, `al-Assad`. */
  readonly named: boolean
  readonly numeric: boolean
  readonly hyphen: boolean
  /** Holds a letter, so that it can be part of a name's run. */
  readonly word: boolean
}

/** Kinds of characters in a row, each once: `Xxx-Xxx` → `Xx-Xx`; long words end in `+`. */
function shapeOf(form: string): string {
  let shape = ''
  for (const char of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char
    if (!shape.endsWith(kind)) shape += kind
    else if (kind === 'X' && !shape.endsWith('XX')) shape += kind
  }
  return shape
}

/** Paths are counted from 1, so that 0 is none. */
const above = (path: number, bits: number): number => ((path - 1) >> bits) + 1

function clustersOf({ clusters, otherClusters }: Lexicon, index: number): Clusters {
  const path = index < 0 ? 0 : clusters[index]!
  if (path === 0) return [0, 0, 0, 0, 0]
  const other = otherClusters[index]!
  return [above(path, 8), above(path, 4), path, above(other, 4), other]
}

const ROMAN = /^[\x20-\x7e]*$/

function make(form: string, lexicon: Lexicon): Form {
  const plain = form.toLowerCase().replaceAll('’', "'")
  const lower = hashWord(plain)
  let index = lexicon.find(lower)
  // Word clusters know few accents.
  if (index < 0 && !ROMAN.test(plain))
    index = lexicon.find(hashWord(plain.normalize('NFD').replace(/\p{M}/gu, '')))
  const letters = plain.length
  const sides = [1, 2, 3, 4].filter(size => size < letters)
  return {
    lower,
    exact: hashWord(form),
    shape: hashWord(shapeOf(form)),
    prefixes: sides.map(size => hashWord(form.slice(0, size))),
    suffixes: sides.map(size => hashWord(plain.slice(-size))),
    clusters: clustersOf(lexicon, index),
    lists: index < 0 ? 0 : lexicon.lists[index]!,
    capital: /^\p{Lu}/u.test(form),
    named: /\p{Lu}/u.test(form),
    numeric: /^\p{N}/u.test(form),
    hyphen: form === '-',
    allCapitals: form.length > 1 && /\p{Lu}/u.test(form) && form === form.toUpperCase(),
    word: /\p{L}/u.test(form),
  }
}

const CACHE_LIMIT = 50_000

/** A function from words to forms that remembers the words it has seen; its answers depend on the word alone. */
export function formReader(lexicon: Lexicon): (form: string) => Form {
  const seen = new Map<string, Form>()
  return form => {
    const known = seen.get(form)
    if (known) return known
    if (seen.size >= CACHE_LIMIT) seen.clear()
    const made = make(form, lexicon)
    seen.set(form, made)
    return made
  }
}

/** A form that stands for the place before or after a sentence. */
function edge(name: string): Form {
  const hash = hashWord(name)
  return {
    lower: hash,
    exact: hash,
    shape: hash,
    prefixes: [],
    suffixes: [],
    clusters: [mix(1, hash), mix(2, hash), mix(3, hash), mix(4, hash), mix(5, hash)],
    lists: 0,
    capital: false,
    allCapitals: false,
    named: false,
    numeric: false,
    hyphen: false,
    word: false,
  }
}

export const BEFORE = edge('<before>')
export const AFTER = edge('<after>')
