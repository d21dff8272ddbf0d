import { resolve } from 'node:path'
import { createInterface, type Interface } from 'node:readline/promises'
import { QUESTIONS, type SettingName, type Settings, settingsText } from '../ingest/settings.ts'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { readSource, writeSource } from '../io/files.ts'
import { assertRoot } from '../io/folders.ts'
import { readArguments } from './arguments.ts'
import { SETTINGS } from './content.ts'
import { empty, type Holdings, holdingsOf } from './holdings.ts'
import { HOME } from './making.ts'
import { runProgram } from './report.ts'

const USAGE = `Begins a site of your own: removes the article that comes with the program, and asks for title, language, address,
publisher and rights.

usage: npm run new [-- options]

options:
  --title TEXT       name of the site
  --language TAG     language of the words that the program writes, such as en
  --url ADDRESS      web address of the site
  --publisher TEXT   who publishes it
  --rights WORD      what may be published of the articles: full, excerpt or link
  --yes              ask nothing, and also remove articles and decisions of your own
  --root DIR         folder that holds content/ (default: this project)
  --help             this text

What is given as an option is not asked. Without a terminal nothing is asked, and --yes is needed.
`

const STRING = { type: 'string' } as const
const OPTIONS = {
  title: STRING,
  language: STRING,
  url: STRING,
  publisher: STRING,
  rights: STRING,
  root: STRING,
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const NAMES = Object.keys(QUESTIONS) as SettingName[]

const wrong = (name: SettingName, value: string): string => {
  const {
    expected,
    advice,
    meant,
  }: { expected: string; advice: string; meant?: (value: string) => string | undefined } = QUESTIONS[name]
  const near = meant?.(value)
  return `expected ${expected} for ${name}, found ${value}; ${near ? `did you mean ${near}` : advice}`
}

/** @throws UserError for a value that cannot be taken */
function given(values: Readonly<Record<string, unknown>>): Settings {
  const found = NAMES.flatMap(name => {
    const value = values[name]
    if (typeof value !== 'string') return []
    const read = QUESTIONS[name].read(value)
    if (read === undefined) throw new UserError(wrong(name, value))
    return [[name, read]]
  })
  return Object.fromEntries(found)
}

/** Asks for what is not given; an empty answer leaves it out. */
async function asked(terminal: Interface, known: Settings, console: Console): Promise<Settings> {
  const answers: Record<string, string> = {}
  for (const name of NAMES.filter(name => known[name] === undefined)) {
    for (;;) {
      const answer = (await terminal.question(`${QUESTIONS[name].asks}: `)).trim()
      const read = answer === '' ? '' : QUESTIONS[name].read(answer)
      if (read) answers[name] = read
      if (read !== undefined) break
      console.line(wrong(name, answer))
    }
  }
  return answers
}

/** @throws UserError where there is something of the owner's own */
function assertNoneOwn({ own }: Holdings): void {
  if (own.length === 0) return
  const more = own.length > 10 ? `\n  … and ${own.length - 10} more` : ''
  throw new UserError(
    `expected only the article that comes with the program, found articles or decisions of your own; nothing was removed. Keep a copy of them, and say --yes to remove them as well.\n  ${own.slice(0, 10).join('\n  ')}${more}`,
  )
}

async function agreed(terminal: Interface, { sample }: Holdings, console: Console): Promise<boolean> {
  for (const path of sample) console.line(`  ${path}`)
  const answer = await terminal.question('Remove these files, and begin a new site? (yes or no) ')
  return /^y(?:es)?$/i.test(answer.trim())
}

function begin(root: string, holdings: Holdings, answers: Settings, console: Console): void {
  const before = readSource(root, SETTINGS)
  writeSource(root, SETTINGS, settingsText(before ? new TextDecoder().decode(before.bytes) : '', answers))
  empty(root, holdings)
  for (const path of [...holdings.sample, ...holdings.own]) console.line(`removed  ${path}`)
  console.line(`written  ${SETTINGS}`)
  console.line('Add articles with npm run add -- FILE…, and look at them with npm start.')
}

await runProgram(async console => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS)
  if (values.help) return console.line(USAGE.trimEnd())
  if (positionals.length > 0)
    throw new UserError(`expected options only, found ${positionals[0]}; try --help`)
  const root = resolve(values.root ?? HOME)
  assertRoot(root)
  const known = given(values)
  const holdings = holdingsOf(root)
  if (values.yes) return begin(root, holdings, known, console)
  assertNoneOwn(holdings)
  if (!process.stdin.isTTY)
    throw new UserError(
      'expected somebody to ask, found no terminal; nothing was removed. Say --yes to begin without being asked.',
    )
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    if (!(await agreed(terminal, holdings, console))) return console.line('nothing was removed')
    begin(root, holdings, { ...known, ...(await asked(terminal, known, console)) }, console)
  } finally {
    terminal.close()
  }
})
