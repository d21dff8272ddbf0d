import { resolve } from 'node:path'
import { compared } from '../briefing/ledger/compare.ts'
import { nearestIn } from '../briefing/ledger/nearest.ts'
import { writeLedger } from '../exports/ledger.ts'
import { readLedger } from '../ingest/ledger.ts'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { readSource } from '../io/files.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import { readArguments } from './arguments.ts'
import { changesTold, countsOf, storyOf } from './ledger-story.ts'
import { HOME, LEDGER, type Progress } from './making.ts'
import { isStarted, type Program, runProgram } from './report.ts'
import { draftSite } from './site.ts'

const USAGE = `Looks into ${LEDGER}, the list of every address ever published. Writes nothing.

usage: npm run ledger -- check       is the committed ledger what a build would write? (exit status 1 if not)
       npm run ledger -- diff        what the next build would change, address by address
       npm run ledger -- show ID     what is known of one address: an id, a path, or a part of one

options:
  --root DIR    folder that holds content/ (default: this project)
  --help        this text

"npm run build" brings the ledger up to date. Commit it: what is in it stays reachable for good.
What was built but never put on the web need not stay: git restore ${LEDGER}, then build again.
`

const OPTIONS = { root: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
const COMMANDS = ['check', 'diff', 'show'] as const
const SHOWN = 10

interface Asked {
  readonly command: (typeof COMMANDS)[number] | 'help'
  readonly id: string
  readonly root: string
}

/** @throws UserError saying which part of the command line is not understood */
function readAsked(args: string[]): Asked {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [name, ...more] = positionals
  const root = resolve(values.root ?? HOME)
  if (values.help || name === undefined) return { command: 'help', id: '', root }
  const command = COMMANDS.find(known => known === name)
  if (!command) throw new UserError(`expected check, diff or show, found ${name}; try --help`)
  const [id = '', ...others] = more
  if (command === 'show' && id === '')
    throw new UserError('expected an id or a path after show, found none; try --help')
  if (others.length > 0 || (command !== 'show' && more.length > 0))
    throw new UserError(`expected nothing more, found ${more.at(-1)}; try --help`)
  return { command, id, root }
}

const quiet: Progress = { step: () => {}, done: () => {} }

/** @returns whether the ledger is up to date */
async function check(root: string, console: Console): Promise<boolean> {
  const { ledger, briefing } = await draftSite(root, quiet)
  const file = readSource(root, LEDGER)
  if (file && new TextDecoder().decode(file.bytes) === writeLedger(briefing.ledger)) {
    console.line(`${LEDGER} is what a build would write: ${countsOf(compared(ledger, briefing.ledger))}`)
    return true
  }
  console.line(
    `${LEDGER} is ${file ? 'not what a build would write' : 'not there'}: ${countsOf(compared(ledger, briefing.ledger))}`,
  )
  console.line('  run npm run build and commit the file; npm run ledger -- diff tells each change')
  return false
}

async function diff(root: string, console: Console): Promise<void> {
  const { ledger, briefing } = await draftSite(root, quiet)
  for (const line of changesTold(compared(ledger, briefing.ledger), console.paint)) console.line(line)
}

/** The id of a path: what stands between folder and ending. */
const idOf = (path: string): string => path.replace(/^.*(?:\/|#e-)/, '').replace(/\.html$/, '')

function found(id: string, ledger: readonly LedgerEntry[]): LedgerEntry[] {
  const wanted = id.replace(/^.*\/(?=(?:articles|quotes|entities)\/|timeline\.html#)/, '')
  const exactly = ledger.filter(({ path }) => path === wanted || idOf(path) === idOf(wanted))
  return exactly.length > 0 ? exactly : ledger.filter(({ path }) => path.includes(wanted))
}

/** @throws UserError when nothing, or too much, goes by this id */
function show(id: string, root: string, console: Console): void {
  const { entries, findings } = readLedger(readSource(root, LEDGER))
  if (findings.length > 0) throw new UserError(`cannot read ${LEDGER}`, findings)
  const shown = found(id, entries)
  if (shown.length === 0 || shown.length > SHOWN) {
    const asked = { kind: 'quotation', path: '', words: idOf(id).replace(/-/g, ' ') } as LedgerEntry
    const near = shown.length > 0 ? shown.slice(0, SHOWN) : nearestIn(entries)(asked)
    const list = near.map(({ path }) => `\n  ${path}`).join('')
    throw new UserError(
      `expected an address in ${LEDGER}, found ${shown.length === 0 ? 'none' : shown.length} for ${id}${list && `; it has${list}`}`,
    )
  }
  for (const entry of shown) for (const line of storyOf(entry, entries, console.paint)) console.line(line)
}

export const program: Program = async (console, args) => {
  const { command, id, root } = readAsked(args)
  if (command === 'help') return console.line(USAGE.trimEnd())
  if (command === 'diff') return diff(root, console)
  if (command === 'show') return show(id, root, console)
  return check(root, console)
}

if (isStarted(import.meta.url)) await runProgram(program)
