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
