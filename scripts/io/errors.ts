import type { Finding } from '../model/source.ts'

/** Something the user can put right: shown without a stack. */
export class UserError extends Error {
  override name = 'UserError'
  readonly findings: readonly Finding[]

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message)
    this.findings = findings
  }
}

/** What is wrong with a file or folder as a whole, whatever stands in it. */
export const fault = (file: string, message: string, advice: string): UserError =>
  new UserError('found an error', [
    { severity: 'error', place: { file, line: 1, column: 1 }, message, advice },
  ])
