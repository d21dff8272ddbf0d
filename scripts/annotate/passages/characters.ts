/** How a quote mark is written: which marks close it, and whether it may be an apostrophe. */
export interface MarkKind {
  readonly closes: readonly string[]
  readonly single: boolean
}

/** Marks that open, with those that close what they open. Source: Unicode 16, categories Pi, Pf and Po. */
export const OPENING: ReadonlyMap<string, MarkKind> = new Map([
  ['"', { closes: ['"', '”', '“', '’’'], single: false }],
  // Some texts end a passage with the mark that should open one, or the other way round.
  ['“', { closes: [...'”"“', '’’', "''"], single: false }],
  ['”', { closes: ['”', '"'], single: false }],
  ['„', { closes: ['“', '”', '"'], single: false }],
  ['«', { closes: ['»'], single: false }],
  ['»', { closes: ['«'], single: false }],
  ["''", { closes: ["''", '’’', '”', '"'], single: false }],
  ['``', { closes: ["''", '``', '”', '"', '’’'], single: false }],
  ['‘‘', { closes: ['’’', "''", '”', '"'], single: false }],
  ['‹', { closes: ['›'], single: true }],
  ['‚', { closes: ['‘', '’'], single: true }],
  ['‘', { closes: ['’', "'"], single: true }],
  ["'", { closes: ["'", '’'], single: true }],
])

/**
 * Every quote mark; two single ones in a row are one double mark, as typewriters have it. Of three that close, the
 * first is single: ''He said, 'go.'''
 */
export const MARKS = /'(?=''(?:\s|$))|''|’(?=’’)|’’|‘‘|``|["'‘’‚‹›“”„«»]/g
