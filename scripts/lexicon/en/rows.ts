import { wordsOf } from '../../text/words.ts'

/** One word with everything that is known of it. */
export interface Row<F extends string> {
  readonly word: string
  /** Forms that no rule makes: a noun's plural, a verb's past tense and participle. */
  readonly forms: readonly string[]
  /** The word that it is short for. */
  readonly shortFor?: string
  readonly facts: ReadonlySet<F>
}

/** The words of one kind. */
export interface Table<F extends string> {
  /** The facts that a row may state. */
  readonly known: readonly string[]
  readonly rows: readonly Row<F>[]
  /** The rows that have a fact. */
  rowsWith(fact: F): readonly Row<F>[]
  /** The words that have a fact. */
  with(fact: F): readonly string[]
  /** The same as a set. */
  setOf(fact: F): ReadonlySet<string>
}

/** A row with its indented lines on one line. */
const unfolded = (text: string): string[] =>
  text
    .replace(/^#.*$/gm, '')
    .replace(/\n +/g, ' ')
    .split('\n')
    .filter(line => line.trim())

function rowOf<F extends string>(item: string, facts: ReadonlySet<F>): Row<F> {
  const [name, shortFor] = item.split('=') as [string, string?]
  const [word, ...forms] = name.split('/') as [string, ...string[]]
  return { word, forms, ...(shortFor && { shortFor }), facts }
}

/**
 * Reads a table of words. A row is `words : facts`; it goes on over indented lines, and `#` starts a remark. A word is
 * `word`, `word/form/form` where no rule makes its forms, or `sen=senator` where it is short for another.
 * @param known every fact that a row may state, with what it means
 * @throws Error for an unknown fact or a word that has a row already, naming the row
 */
export function table<F extends string>(known: Readonly<Record<F, string>>, text: string): Table<F> {
  const rows = new Map<string, Row<F>>()
  for (const line of unfolded(text)) {
    const [words = '', facts = ''] = line.split(/ : /)
    const names = wordsOf(facts)
    const unknown = names.find(fact => !(fact in known))
    if (unknown !== undefined || !names.length)
      throw new Error(
        `lexicon: expected ${Object.keys(known).join(', ')} after " : ", found ${unknown ?? 'nothing'} in the row "${line}"`,
      )
    const stated: ReadonlySet<F> = new Set(names as F[])
    for (const row of wordsOf(words).map(item => rowOf(item, stated))) {
      if (rows.has(row.word))
        throw new Error(`lexicon: expected one row for "${row.word}", found a second one: "${line}"`)
      rows.set(row.word, row)
    }
  }
  const all = [...rows.values()]
  const rowsWith = (fact: F) => all.filter(({ facts }) => facts.has(fact))
  const wordsWith = (fact: F) => rowsWith(fact).map(({ word }) => word)
  return {
    known: Object.keys(known),
    rows: all,
    rowsWith,
    with: wordsWith,
    setOf: fact => new Set(wordsWith(fact)),
  }
}
