import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { type Readable, Writable } from 'node:stream'
import type { TestContext } from 'node:test'
import type { WriteStream } from 'node:tty'
import { fileURLToPath } from 'node:url'
import { createConsole } from '../../scripts/io/console.ts'
import { type Program, statusOf } from '../../scripts/tools/report.ts'

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

interface Given {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program of the project in a process of its own, as the command line does. */
export const started = (
  program: string,
  args: readonly string[],
  { input = '', env = {} }: Given = {},
): Promise<Outcome> =>
  new Promise(resolve => {
    const options = { cwd: PROJECT, env: { ...process.env, ...env }, maxBuffer: 1e9 }
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${program}`, ...args],
      options,
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })

/** Programs that can also run in the process of a test: what they load is then loaded once for all tests of it. */
const PROGRAMS: Readonly<Record<string, () => Promise<{ program: Program }>>> = {
  'build.ts': () => import('../../scripts/build.ts'),
  'tools/explain.ts': () => import('../../scripts/tools/explain.ts'),
  'tools/ledger.ts': () => import('../../scripts/tools/ledger.ts'),
}

/** A console that keeps what is printed. */
function kept() {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  return { console: createConsole(stream as unknown as WriteStream, {}, assert.fail), text: () => text }
}

/** Runs a program of the project: here, or in a process of its own where it gets an input or an environment. */
export async function run(program: string, args: readonly string[], given: Given = {}): Promise<Outcome> {
  const load = PROGRAMS[program]
  if (!load || given.input !== undefined || Object.keys(given.env ?? {}).length > 0)
    return started(program, args, given)
  const [out, errors] = [kept(), kept()]
  const status = await statusOf((await load()).program, args, out.console, errors.console)
  return { status, stdout: out.text(), stderr: errors.text() }
}

/** A folder of its own with articles in it, removed after the test. `root` lies in an otherwise empty folder. */
export function siteFolder(context: TestContext, articles: Readonly<Record<string, string | Buffer>>) {
  const outside = mkdtempSync(join(tmpdir(), 'briefing-'))
  context.after(() => rmSync(outside, { recursive: true, force: true }))
  const root = join(outside, 'site')
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (const [name, content] of Object.entries(articles)) write(`content/articles/${name}`, content)
  return {
    root,
    outside,
    write,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    build: (env: Record<string, string> = {}, ...args: readonly string[]) =>
      run('build.ts', ['build', '--root', root, ...args], { env }),
  }
}

/** What a process has written so far; nothing is lost between two looks. */
export interface Heard {
  text(): string
  /** Waits until what is written holds what is expected. */
  until(holds: (text: string) => boolean): Promise<void>
}

export function heard(stream: Readable): Heard {
  let all = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    all += chunk
  })
  return {
    text: () => all,
    async until(holds) {
      while (!holds(all)) await once(stream, 'data')
    },
  }
}

/** Every file and link below a folder, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
