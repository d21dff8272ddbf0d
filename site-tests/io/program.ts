import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the project, as the command line does. */
export const run = (
  program: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Buffer; env?: Record<string, string> } = {},
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

/** Every file and link below a folder, sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
