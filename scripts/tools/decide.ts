import { resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { readLedger } from '../ingest/ledger.ts'
import { UserError } from '../io/errors.ts'
import { readFile, readSource } from '../io/files.ts'
import { printFindings } from '../io/findings.ts'
import type { Finding } from '../model/source.ts'
import { count } from '../text/english.ts'
import { readArguments } from './arguments.ts'
import { CORRECTIONS } from './corrections.ts'
import { readDecisions, type TableDecision } from './decisions-table.ts'
import { HOME, LEDGER } from './making.ts'
import { runProgram } from './report.ts'
import { createSession, type Session } from './review/session.ts'

const USAGE = `Takes over who speaks from a table, as decisions of an editor.

usage: npm run decide -- FILE.csv    (- for standard input)

The table has a row for each quotation: its permalink under url, its speaker under speaker, as data/quotations.csv of
the site has them; by, on and note may stand beside them. A name that the briefing has already is no decision,
nor is an empty cell; the word nobody takes a name away.

options:
  --by NAME     who decided, for rows that do not say
  --on DAY      when, as YYYY-MM-DD, for rows that do not say
  --replace     also where ${CORRECTIONS} decides otherwise; without it, such a row is told and left out
  --root DIR    folder that holds content/ (default: this project)
  --help        this text

The next build applies what was written. The exit status is 1 where a row was left out.
`

const OPTIONS = {
  by: { type: 'string' },
  on: { type: 'string' },
  replace: { type: 'boolean' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Writes what can be written. @returns what was left out, and why */
function write(
  decisions: readonly TableDecision[],
  path: string,
  session: Session,
  replace: boolean,
): Finding[] {
  return decisions.flatMap(({ article, item, line }): Finding[] => {
    const left = (message: string, advice: string): Finding[] => [
      { severity: 'error', place: { file: path, line, column: 1 }, message, advice },
    ]
    const standing = session.contradicted(article, [item])
    if (standing.length > 0 && !replace)
      return left(
        `expected a quotation that nobody has decided on, found ${JSON.stringify(standing[0])} in ${CORRECTIONS}/${article}.yaml`,
        'give --replace to let the table win, or change that file by hand',
      )
    try {
      session.write(article, { question: path, items: [item] })
      return []
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return [...left(error.message, 'correct the row or the file'), ...error.findings]
    }
  })
}

await runProgram(async console => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS)
  const [path, ...more] = positionals
  if (values.help || path === undefined) {
    console.line(USAGE.trimEnd())
    return
  }
  if (more.length > 0) throw new UserError(`expected one table, found ${more.length + 1}; try --help`)
  const root = resolve(values.root ?? HOME)
  const { entries, findings: broken } = readLedger(readSource(root, LEDGER))
  if (broken.length > 0) throw new UserError(`cannot read ${LEDGER}`, broken)
  if (entries.length === 0)
    throw new UserError(`expected addresses in ${LEDGER}, found none; run npm run build first`)
  const table = path === '-' ? await readAll(process.stdin) : new TextDecoder().decode(readFile(path).bytes)
  const { decisions, unchanged, findings } = await readDecisions(table, path, entries, values)
  const left = [...findings, ...write(decisions, path, createSession(root), values.replace ?? false)]
  printFindings(console, left)
  const rows = new Set(left.filter(({ place }) => place.file === path).map(({ place }) => place.line)).size
  console.line(
    `${count(decisions.length + findings.length - rows, 'decision')} written into ${CORRECTIONS}, ${unchanged} as the briefing has it, ${rows} left out`,
  )
  if (rows > 0) process.exitCode = 1
})
