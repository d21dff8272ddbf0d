import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Console, createConsole } from '../io/console.ts'
import { countFindings, printFindings } from '../io/findings.ts'
import { asUserError } from '../io/system-errors.ts'
import { countedByKind } from '../text/other-passages.ts'
import type { Progress, Summary } from './making.ts'

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

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

/**
 * Prints the findings and the closing summary; what was set aside is printed again on the console for errors.
 * @param milliseconds the time the build took
 */
export function printSummary(console: Console, errors: Console, made: Summary, milliseconds: number): void {
  printFindings(
    console,
    made.findings.filter(({ severity }) => severity !== 'error'),
  )
  const { articles, copies, quotations, attributed, unattributed, entities, dates } = made.counts
  const rows = [
    ['articles', articles],
    ...(copies > 0 ? [['copies', `${copies} of them`] as const] : []),
    ...(made.setAside.length > 0
      ? [['set aside', `${made.setAside.length}: ${made.setAside.join(', ')}`] as const]
      : []),
    ...(made.cache ? [['from cache', made.cache.fromCache] as const] : []),
    ...(made.cache?.problem ? [['cache', `not used as it should be: ${made.cache.problem}`] as const] : []),
    ['quotations', quotations],
    ['attributed', attributed],
    ['unattributed', unattributed],
    ['not quoted', countedByKind(made.otherPassages)],
    ['entities', entities],
    ['dates', dates],
    ['pages', made.pages],
    ...made.editions.map(({ name, path, bytes }) => [name, `${path}, ${inMegabytes(bytes)}`] as const),
    ['seconds', (milliseconds / 1000).toFixed(2)],
  ] as const
  const found = countFindings(made.findings)
  if (made.findings.length > 0) console.line('')
  for (const [name, value] of rows) console.line(`${name.padEnd(13)}${console.paint('bold', String(value))}`)
  if (found) console.line(`${'findings'.padEnd(13)}${console.paint('yellow', found)}`)
  printSetAside(errors, made)
}

/** Which articles could not be read, and why. */
function printSetAside(console: Console, { setAside, findings }: Summary): void {
  if (setAside.length === 0) return
  console.line('')
  printFindings(
    console,
    findings.filter(({ severity }) => severity === 'error'),
  )
  const which = `${setAside.join(', ')}: what cannot be read is not in the site`
  console.line(`${console.paint('red', 'set aside:')} ${console.paint('plain', which)}`)
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

/** The console for errors. When it cannot be written to, only the exit status tells of them. */
export const errorConsole = (): Console =>
  createConsole(process.stderr, process.env, () => {
    process.exitCode = 1
  })

// biome-ignore lint/suspicious/noConfusingVoidType: most programs have nothing to say at their end
type Ended = void | boolean

/**
 * A program of the command line: prints on `console`, and on `errors` what is wrong.
 * @returns false for the exit status 1
 * @throws UserError for what the user can put right
 */
export type Program = (console: Console, args: string[], errors: Console) => Ended | Promise<Ended>

/** Runs a program. An error is printed on `errors`. @returns the exit status */
export async function statusOf(
  program: Program,
  args: readonly string[],
  console: Console,
  errors: Console,
): Promise<number> {
  try {
    return (await program(console, [...args], errors)) === false ? 1 : 0
  } catch (error) {
    printFailure(errors, error)
    return 1
  }
}

/** Runs a program as this process. */
export async function runProgram(program: Program): Promise<void> {
  const errors = errorConsole()
  const console = createConsole(process.stdout, process.env, error => {
    process.exitCode = 1
    printFailure(errors, error)
  })
  const status = await statusOf(program, process.argv.slice(2), console, errors)
  if (status !== 0) process.exitCode = status
}

/** Whether this process was started for the module of this URL, and did not only load it. */
export const isStarted = (url: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url)
