import type { Finding } from '../model/source.ts'
import type { Console } from './console.ts'

const COLOURS = { error: 'red', warning: 'yellow', doubt: 'cyan' } as const

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

const rank = ({ severity }: Finding): number => ['error', 'warning', 'doubt'].indexOf(severity)

/** Prints findings, errors first, as `file:line:column: severity: what; advice`. */
export function printFindings(console: Console, findings: readonly Finding[]): void {
  for (const { severity, place, message, advice } of [...findings].sort((a, b) => rank(a) - rank(b))) {
    const where = console.paint('bold', `${place.file}:${place.line}:${place.column}:`)
    console.line(
      `${where} ${console.paint(COLOURS[severity], `${severity}:`)} ${console.paint('plain', message)}`,
    )
    console.line(`  ${console.paint('dim', advice)}`)
  }
}

/** `2 errors, 1 warning`; empty when there is nothing. */
export function countFindings(findings: readonly Finding[]): string {
  return (['error', 'warning', 'doubt'] as const)
    .map(severity => [findings.filter(finding => finding.severity === severity).length, severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => count(number, severity))
    .join(', ')
}
