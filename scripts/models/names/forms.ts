import { hashWord, mix } from './hash.ts'
import type { Lexicon } from './lexicon.ts'

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
  /** Cluster paths, coarse to fine; zeros when the word is unknown. */
  readonly clusters: readonly [number, number, number]
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

const ROMAN = /^[\x20-\x7e]*$/

function make(form: string, lexicon: Lexicon): Form {
  const plain = form.toLowerCase().replaceAll('’', "'")
  const lower = hashWord(plain)
  let index = lexicon.find(lower)
  // Word clusters know few accents.
  if (index < 0 && !ROMAN.test(plain))
    index = lexicon.find(hashWord(plain.normalize('NFD').replace(/\p{M}/gu, '')))
  const path = index < 0 ? 0 : lexicon.clusters[index]!
  const letters = plain.length
  const sides = [1, 2, 3, 4].filter(size => size < letters)
  return {
    lower,
    exact: hashWord(form),
    shape: hashWord(shapeOf(form)),
    prefixes: sides.map(size => hashWord(form.slice(0, size))),
    suffixes: sides.map(size => hashWord(plain.slice(-size))),
    clusters: path === 0 ? [0, 0, 0] : [((path - 1) >> 8) + 1, ((path - 1) >> 4) + 1, path],
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
const edge = (name: string): Form => ({
  lower: hashWord(name),
  exact: hashWord(name),
  shape: hashWord(name),
  prefixes: [],
  suffixes: [],
  clusters: [mix(1, hashWord(name)), mix(2, hashWord(name)), mix(3, hashWord(name))],
  lists: 0,
  capital: false,
  allCapitals: false,
  named: false,
  numeric: false,
  hyphen: false,
  word: false,
})

export const BEFORE = edge('<before>')
export const AFTER = edge('<after>')
