/** Something found while reading a file; `offset` counts UTF-16 code units of the decoded file. */
export interface Remark {
  readonly severity: 'error' | 'warning'
  readonly offset: number
  /** What is the case: `expected …, found …`. */
  readonly message: string
  /** What to do about it, as an instruction. */
  readonly advice: string
}
