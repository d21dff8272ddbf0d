import { resolve } from 'node:path'
import { day } from '../ingest/fields.ts'
import { FORMATS } from '../ingest/formats/formats.ts'
import { readForeign } from '../ingest/formats/index.ts'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { countFindings, printFindings } from '../io/findings.ts'
import { assertRoot } from '../io/folders.ts'
import { boilerplate } from '../lexicon/en/boilerplate.ts'
import type { Finding } from '../model/source.ts'
import { type Input, inputsOf } from './adding/inputs.ts'
import { type Placed, Placing } from './adding/placing.ts'
import { Shelf } from './adding/shelf.ts'
import { findingOf, printPlaced } from './adding/telling.ts'
import { readArguments } from './arguments.ts'
import { HOME } from './making.ts'
import { errorConsole, runProgram } from './report.ts'

const USAGE = `Puts articles into content/articles, out of files of many kinds.

usage: npm run add -- FILE…      files, or folders with everything in them
       npm run add -- -          a file on standard input
       npm run add -- URL        a page, which is fetched once

options:
  --root DIR    folder that holds content/ (default: this project)
  --on DAY      the day on which the copies were taken, YYYY-MM-DD (default: today)
  --strict      the exit status is 1 where anything was set aside
  --help        this text

It reads: ${FORMATS.map(({ name }) => name).join(', ')}.

Originals are kept in content/originals, together with what is around an article; they are not published. A newer copy of an
article takes its place; the older one is kept in content/versions. Nothing is overwritten.
`

const OPTIONS = {
  root: { type: 'string' },
  on: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Sum {
  files: number
  readonly states: Record<Placed['state'], number>
  readonly findings: Finding[]
}

/** Reads one file and puts its articles in their places. */
async function addOne(
  { path, file }: Input,
  shelf: Shelf,
  retrieved: string,
  sum: Sum,
  console: Console,
): Promise<void> {
  sum.files++
  if (!('bytes' in file)) {
    sum.findings.push(findingOf(path, file))
    sum.states['set aside']++
    return
  }
  const { format, drafts, notes } = await readForeign(file, boilerplate)
  for (const note of notes) sum.findings.push(findingOf(path, note))
  sum.states['set aside'] += notes.filter(({ severity }) => severity === 'error').length
  if (!format) return
  const placing = new Placing(shelf, { file, mediaType: format.mediaType, retrieved })
  for (const draft of drafts) {
    const placed = placing.place(draft, file.name.replace(/\.[^.]*$/, ''))
    sum.states[placed.state]++
    for (const note of placed.notes) sum.findings.push(findingOf(path, note))
    printPlaced(console, path, format.name, placed)
  }
}

function printSum(console: Console, { files, states, findings }: Sum): void {
  const rows = [
    ['files', files],
    ['added', states.added],
    ['newer copies', states.newer],
    ['there already', states.known],
    ['set aside', states['set aside']],
  ] as const
  console.line('')
  printFindings(
    console,
    findings.filter(({ severity }) => severity !== 'error'),
  )
  if (findings.length > 0) console.line('')
  for (const [name, value] of rows) console.line(`${name.padEnd(14)}${console.paint('bold', String(value))}`)
  const found = countFindings(findings)
  if (found) console.line(`${'findings'.padEnd(14)}${console.paint('yellow', found)}`)
}

/** @throws UserError for a day that is none */
function dayOf(value: string): string {
  const read = day.read(value)
  if (read === undefined) throw new UserError(`expected ${day.expected} after --on, found ${value}`)
  return read
}

await runProgram(async console => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS)
  if (values.help || positionals.length === 0) return console.line(USAGE.trimEnd())
  const root = resolve(values.root ?? HOME)
  assertRoot(root)
  const retrieved = dayOf(values.on ?? new Date().toISOString().slice(0, 10))
  const shelf = new Shelf(root)
  const sum: Sum = { files: 0, states: { added: 0, known: 0, newer: 0, 'set aside': 0 }, findings: [] }
  for await (const input of inputsOf(positionals)) await addOne(input, shelf, retrieved, sum, console)
  printSum(console, sum)
  printFindings(
    errorConsole(),
    sum.findings.filter(({ severity }) => severity === 'error'),
  )
  const aside = sum.states['set aside']
  const nothing = sum.states.added + sum.states.newer + sum.states.known === 0
  if ((values.strict && aside > 0) || nothing) process.exitCode = 1
})
