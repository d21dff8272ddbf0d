import { resolve } from 'node:path'
import type { Console } from './io/console.ts'
import { UserError } from './io/errors.ts'
import { readArguments } from './tools/arguments.ts'
import { buildSite } from './tools/build-site.ts'
import { EDITIONS, type EditionName } from './tools/edition-names.ts'
import { HOME, WAIT } from './tools/making.ts'
import { isStarted, type Program, printSummary, progressOn, runProgram } from './tools/report.ts'

const HELP = `Turns the articles in content/articles into an annotated briefing in _site.

usage: npm run build [-- options]     make the site
       npm start [-- options]         make it, serve it, and make it again when something changes

options:
  --root DIR    folder that holds content/ and gets _site/ (default: this project)
  --draft       do not publish: leave content/permalinks.json, the list of all addresses, as it is
                (only for npm run build; npm start never writes it)
  --wait N      seconds to wait for another build of the same folder (default: ${WAIT}; only for npm run build)
  --strict      stop, and publish nothing, where an article cannot be read or something is warned of
                (only for npm run build; without it, such an article is left out and told)
  --single      also make briefing.html beside the site: all of it in one file (only for npm run build)
  --epub        also make briefing.epub beside the site: a book for e-readers (only for npm run build)
  --story NAME  also make story-NAME.html: one story in one file; NAME is that of its page in stories/
                (only for npm run build)
  --no-cache    make everything anew; without it, what an earlier build has annotated or rendered already is taken
                from .cache and _site
  --port N      first port to try (default: 8080; only for npm start)
  --host NAME   address to listen on (default: 127.0.0.1, this computer only; only for npm start)
  --help        this text
`

const OPTIONS = {
  root: { type: 'string' },
  draft: { type: 'boolean' },
  wait: { type: 'string' },
  strict: { type: 'boolean' },
  single: { type: 'boolean' },
  epub: { type: 'boolean' },
  story: { type: 'string' },
  'no-cache': { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Command {
  readonly name: 'build' | 'serve' | 'help'
  readonly root: string
  readonly draft: boolean
  readonly wait: number
  readonly strict: boolean
  readonly cache: boolean
  readonly editions: readonly EditionName[]
  readonly story: string | undefined
  readonly port: number
  readonly host: string
}

function portOf(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port <= 65_535) return port
  throw new UserError(`expected a port from 0 to 65535, found ${value}; try --port 8080`)
}

function secondsOf(value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value)
  throw new UserError(`expected a number of seconds, found ${value}; try --wait ${WAIT}`)
}

/** @throws UserError saying which part of the command line is not understood */
function readCommand(args: string[]): Command {
  const { values, positionals } = readArguments(args, OPTIONS)
  const [name = 'build', ...more] = positionals
  if (more.length > 0) throw new UserError(`expected one command, found ${positionals.join(' ')}; try --help`)
  if (name !== 'build' && name !== 'serve')
    throw new UserError(`expected the command build or serve, found ${name}; try --help`)
  return {
    name: values.help ? 'help' : name,
    root: resolve(values.root ?? HOME),
    draft: values.draft ?? false,
    wait: secondsOf(values.wait ?? String(WAIT)),
    strict: values.strict ?? false,
    cache: !values['no-cache'],
    editions: EDITIONS.filter(name => values[name]),
    story: values.story,
    port: portOf(values.port ?? '8080'),
    host: values.host ?? '127.0.0.1',
  }
}

async function build(
  { root, draft, strict, cache, wait, editions, story }: Command,
  console: Console,
  errors: Console,
): Promise<void> {
  const start = performance.now()
  const made = await buildSite(root, progressOn(console), {
    publish: !draft,
    strict,
    cache,
    wait,
    editions,
    story,
  })
  printSummary(console, errors, made, performance.now() - start)
}

export const program: Program = async (console, args, errors) => {
  const command = readCommand(args)
  const { name, root, port, host, cache } = command
  if (name === 'help') return console.line(HELP.trimEnd())
  // Eleventy looks for its settings and layouts where it runs.
  process.chdir(HOME)
  if (name === 'build') return build(command, console, errors)
  const { serveSite } = await import('./tools/preview.ts')
  await serveSite({ root, port, host, cache, console })
}

if (isStarted(import.meta.url)) await runProgram(program)
