import { hashWord } from '../names/hash.ts'
import { Memory } from './memory.ts'

/** What one token shows by itself, as numbers. */
export interface WordForm {
  /** Hash in small letters, digits made 0, apostrophes straight. */
  readonly word: number
  readonly shape: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Clusters of words used alike, coarse, middle and fine; 0 when unknown. */
  readonly coarse: number
  readonly middle: number
  readonly fine: number
}

/** Finds the cluster path of a word's hash: 16 × 16 × 16, or 0 when the word has none. */
export type Clusters = (hash: number) => number

const QUOTES: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '--',
}

/** Kinds of characters, runs cut at two: `Obama` → `Xxx`, `U.S.` → `X.X.`, `1990s` → `00x`. */
function shapeOf(form: string): string {
  let shape = ''
  for (const char of form.slice(0, 20)) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '0' : char
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

function make(form: string, clusters: Clusters): WordForm {
  const lower = form.toLowerCase().replace(/[’‘`“”–—]/g, mark => QUOTES[mark]!)
  const plain = lower.replace(/\p{N}/gu, '0')
  const path = clusters(hashWord(lower))
  return {
    word: hashWord(plain),
    shape: hashWord(shapeOf(form)),
    prefix1: hashWord(plain.slice(0, 1)),
    prefix2: hashWord(plain.slice(0, 2)),
    prefix3: hashWord(plain.slice(0, 3)),
    suffix1: hashWord(plain.slice(-1)),
    suffix2: hashWord(plain.slice(-2)),
    suffix3: hashWord(plain.slice(-3)),
    suffix4: hashWord(plain.slice(-4)),
    coarse: path === 0 ? 0 : ((path - 1) >> 8) + 1,
    middle: path === 0 ? 0 : ((path - 1) >> 4) + 1,
    fine: path,
  }
}

/** How many forms are remembered. */
const REMEMBERED = 30_000

/** Makes forms and remembers them, since most tokens have been seen before. */
export function formMaker(clusters: Clusters): (form: string) => WordForm {
  const known = new Memory<string, WordForm>(REMEMBERED)
  return form => known.get(form, () => make(form, clusters))
}

/** Stands before and after every sentence. */
export const EDGE: WordForm = make('\u0002', () => 0)
