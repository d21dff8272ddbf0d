import { type Console, createConsole } from '../io/console.ts'
import { countFindings, printFindings } from '../io/findings.ts'
import { asUserError } from '../io/system-errors.ts'
import type { Made, Progress } from './make.ts'

/** Shows steps as they go: one moving line on a terminal, a line for each step in a log. */
export function progressOn(console: Console): Progress {
  let step = ''
  return {
    step(name) {
      step = name
      if (console.isTerminal) console.passing(`${name} …`)
      else console.line(name)
    },
    done(count, total) {
      console.passing(`${step} … ${count}${total === undefined ? '' : ` of ${total}`}`)
    },
  }
}

/** The closing summary, after the findings. `milliseconds` is the time the build took. */
export function printSummary(console: Console, made: Made, milliseconds: number): void {
  printFindings(console, made.findings)
  const { articles, quotations, attributed, unattributed, entities, dates } = made.counts
  const rows = [
    ['articles', articles],
    ['quotations', quotations],
    ['attributed', attributed],
    ['unattributed', unattributed],
    ['entities', entities],
    ['dates', dates],
    ['pages', made.pages],
    ['seconds', (milliseconds / 1000).toFixed(2)],
  ] as const
  const found = countFindings(made.findings)
  if (made.findings.length > 0) console.line('')
  for (const [name, value] of rows) console.line(`${name.padEnd(13)}${console.paint('bold', String(value))}`)
  if (found) console.line(`${'findings'.padEnd(13)}${console.paint('yellow', found)}`)
}

/** What went wrong: in words where the user can put it right, with the stack where the program is at fault. */
export function printFailure(console: Console, error: unknown): void {
  const known = asUserError(error)
  if (known) {
    printFindings(console, known.findings)
    console.line(`${console.paint('red', 'stopped:')} ${console.paint('plain', known.message)}`)
    return
  }
  console.line(console.paint('red', 'This is a fault of the program, not of what you wrote:'))
  console.line(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** What went wrong, on one line. */
export function told(error: unknown): string {
  const known = asUserError(error)
  const errors = known?.findings.filter(({ severity }) => severity === 'error') ?? []
  const lines = errors.map(({ place, message, advice }) => `${place.file}: ${message}; ${advice}`)
  return lines.join('; ') || (known ?? (error as Error)).message
}

/** Runs a program: what goes wrong is told on standard error, and by the exit status 1. */
export async function runProgram(main: (console: Console) => void | Promise<void>): Promise<void> {
  const fail = (error: unknown) => {
    process.exitCode = 1
    printFailure(errors, error)
  }
  const errors = createConsole(process.stderr, process.env, () => {
    process.exitCode = 1
  })
  try {
    await main(createConsole(process.stdout, process.env, fail))
  } catch (error) {
    fail(error)
  }
}
