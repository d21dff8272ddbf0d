import { relative } from 'node:path'
import { inspect, stripVTControlCharacters } from 'node:util'

/** A check that did not hold. */
export interface Failure {
  readonly name: string
  /** Where it stands, `file` or `file:line`; the step itself where no file is known. */
  readonly place: string
  readonly message: string
}

/** How long a test or a file took, in milliseconds of the clock. */
export interface Taken {
  readonly name: string
  readonly place: string
  readonly ms: number
}

/** What one step of a run found. */
export interface StepResult {
  readonly title: string
  readonly passed: number
  readonly failures: readonly Failure[]
  readonly tests?: readonly Taken[]
  readonly files?: readonly Taken[]
}

const SLOWEST = 10
const MESSAGE_LINES = 25

export const shortPlace = (file: string, line?: number): string =>
  `${relative('.', file.replace(/^file:\/\//, ''))}${line === undefined ? '' : `:${line}`}`

/** What an error says, without colours and without the places within Node. */
export const said = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? error.message) : error
  return stripVTControlCharacters(typeof text === 'string' ? text : inspect(text)).replace(
    /^ +at .*node:internal.*\n?/gm,
    '',
  )
}

const indented = (text: string): string => {
  const lines = text.trim().split('\n')
  const left = lines.length - MESSAGE_LINES
  const kept = left > 0 ? [...lines.slice(0, MESSAGE_LINES), `… and ${left} lines more`] : lines
  return kept.map(line => `    ${line}`).join('\n')
}

const slowest = (title: string, taken: readonly Taken[] = []): string[] => {
  const most = [...taken].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)
  if (most.length === 0) return []
  return [
    title,
    ...most.map(
      ({ name, place, ms }) =>
        `${(ms / 1000).toFixed(1).padStart(7)} s  ${place}${name === place ? '' : `  ${name}`}`,
    ),
  ]
}

/** The end of a run's log: what took longest in each step, each failure with its place and message, and the sum. */
export function summary(outcomes: readonly StepResult[]): string {
  const times = outcomes.flatMap(({ title, tests, files }) => [
    ...slowest(`\n== slowest tests of: ${title}`, tests),
    ...slowest(`\n== slowest files of: ${title}`, files),
  ])
  const failures = outcomes.flatMap(({ title, failures }) =>
    failures.map(
      ({ name, place, message }, n) =>
        `${n === 0 ? `\n== failed in: ${title}\n` : ''}  ${place}  ${name}\n${indented(message)}`,
    ),
  )
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  return [...times, ...failures, `\n${passed} passed, ${failures.length} failed`].join('\n')
}
