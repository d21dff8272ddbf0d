import type { FilePlace, Finding } from '../model/source.ts'

/** Something found while reading a file; `offset` counts UTF-16 code units of the decoded file. */
export interface Remark {
  readonly severity: 'error' | 'warning'
  readonly offset: number
  /** What is the case: `expected …, found …`. */
  readonly message: string
  /** What to do about it, as an instruction. */
  readonly advice: string
}

export const error = (offset: number, message: string, advice: string): Remark => ({
  severity: 'error',
  offset,
  message,
  advice,
})

/** Remarks with the place of each in its file. */
export const findingsOf = (remarks: readonly Remark[], placeIn: (offset: number) => FilePlace): Finding[] =>
  remarks.map(({ offset, ...finding }) => ({ ...finding, place: placeIn(offset) }))
