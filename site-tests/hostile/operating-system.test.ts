import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { createConsole } from '../../scripts/io/console.ts'
import { readFile } from '../../scripts/io/files.ts'
import { asUserError } from '../../scripts/io/system-errors.ts'
import { watchFolders } from '../../scripts/io/watch.ts'
import { printFailure } from '../../scripts/tools/report.ts'
import { makeSite } from '../../scripts/tools/site.ts'
import { PROJECT, siteFolder } from '../io/program.ts'
import { inject, meeting } from './faults.worker.ts'
import { folders, refusal } from './folder.ts'

const quiet = { step: () => {}, done: () => {} }

/** What a program prints for an error. */
function printed(error: unknown): string {
  let text = ''
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk
      done()
    },
  })
  printFailure(createConsole(stream as unknown as NodeJS.WriteStream, {}, assert.fail), error)
  return text
}

const refused = (code: string, syscall = 'open') =>
  Object.assign(new Error(`${code}: so the system says`), { code, errno: -1, syscall, path: '/a/b.md' })

const CODES =
  'EACCES EBUSY EDQUOT EEXIST EFBIG EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS EXDEV'

for (const code of CODES.split(' ')) {
  test(`${code} is told with its path and with what to do`, () => {
    assert.match(
      printed(refused(code)),
      new RegExp(
        `^/a/b\\.md:1:1: error: expected .*, found [a-z ]+ \\(${code}\\)\n  [a-z].*\nstopped: found an error\n$`,
      ),
    )
  })
}

test('an error the table does not know is told in the words of the system', () => {
  assert.match(printed(refused('EWHATEVER')), /^\/a\/b\.md:1:1: error: .*EWHATEVER: so the system says/)
})

test('no space for watchers is no full disk', () => {
  assert.match(printed(refused('ENOSPC', 'watch')), /watched folders[\s\S]*inotify/)
})

test('the cause is found however deep it lies; a fault of the program stays one', () => {
  const inner = Object.assign(new Error('could not write'), { originalError: refused('ENOSPC', 'write') })
  assert.match(printed(new Error('could not render', { cause: inner })), /^\/a\/b\.md:.*ENOSPC/)
  assert.equal(asUserError(new TypeError('x is not a function')), null)
  assert.match(printed(new TypeError('x')), /fault of the program[\s\S]*\n {4}at /)
  assert.match(printed('thrown'), /fault of the program[\s\S]*thrown/)
})

test('what the system really refuses: names that are too long, links in a circle', async context => {
  const { root } = folders(context)
  symlinkSync('circle', join(root, 'circle'))
  for (const [path, code] of [
    ['x'.repeat(300), 'ENAMETOOLONG'],
    ['circle', 'ELOOP'],
  ] as const)
    assert.match(
      await refusal(() => makeSite(join(root, path), quiet, { publish: true })),
      new RegExp(`${path}: .*${code}`),
    )
})

test('a folder that cannot be listed stops the build by its name', async context => {
  const { root, write } = folders(context)
  write('content/articles/a.md', 'Words.')
  const undo = inject({ call: 'readdirSync', path: 'content/articles', code: 'EACCES' })
  const told = await refusal(() => makeSite(root, quiet, { publish: true })).finally(undo)
  assert.match(told, /root\/content\/articles: expected to read this, found no permission/)
  assert.deepEqual(readdirSync(root), ['content'])
})

test('a folder that cannot be watched is told, and the preview goes on', context => {
  const { root, write } = folders(context)
  write('content/a.md', 'Words.')
  const errors: unknown[] = []
  const undo = inject({ call: 'watch', path: 'content', code: 'ENOSPC' })
  const stop = watchFolders(
    [root, join(root, 'none')],
    () => false,
    () => {},
    error => errors.push(error),
  )
  undo()
  stop()
  assert.match(errors.map(printed).join(''), /^\S*content:1:1: error: .*too many watched folders/)
  assert.equal(errors.length, 1)
})

test('a folder named as a file on the command line is told, without a stack', async () => {
  const told = await refusal(() => readFile('scripts'))
  assert.match(told, /^scripts: expected .*, found a folder where a file belongs \(EISDIR\)/)
  assert.match(await refusal(() => readFile('none/here')), /^none\/here: .*found nothing there \(ENOENT\)/)
})

/** Runs a program with files in place of its streams. */
const streamed = (
  args: readonly string[],
  stdin: string,
  stdout: string,
): Promise<[status: number, stderr: string]> =>
  new Promise(resolve => {
    const shell = 'exec "$0" "$@" < "$IN" > "$OUT"'
    const env = { ...process.env, IN: stdin, OUT: stdout }
    execFile(
      'sh',
      ['-c', shell, process.execPath, '--import', 'tsx', ...args],
      { cwd: PROJECT, env },
      (error, _, stderr) => resolve([error ? Number(error.code) : 0, stderr]),
    )
  })

const hasFull = existsSync('/dev/full')

test('what cannot be printed is told once, without a stack', {
  skip: !hasFull && 'no /dev/full',
}, async () => {
  const [status, stderr] = await streamed(['scripts/build.ts', '--help'], '/dev/null', '/dev/full')
  assert.equal(status, 1)
  assert.match(stderr, /^what the program prints:1:1: error: .*no space left.*ENOSPC/)
  assert.doesNotMatch(stderr, /\n\s+at |fault of the program/)
})

test('a folder given as input is told, without a stack', { skip: process.platform === 'win32' }, async () => {
  const [status, stderr] = await streamed(['scripts/tools/annotate.ts', '--jsonl'], '.', '/dev/null')
  assert.equal(status, 1)
  assert.match(stderr, /^standard input:1:1: error: expected lines of JSON, found a folder/)
  assert.doesNotMatch(stderr, /\n\s+at |fault of the program/)
})

test('a disk that fills up in the middle of a build leaves the site and the ledger of before', async context => {
  const site = siteFolder(context, { 'a.md': 'Ana Bell said that it rained on the harbour.' })
  assert.equal((await site.build()).status, 0)
  const ledger = site.read('content/permalinks.json')
  const page = site.read('_site/index.html')
  site.write('content/articles/b.md', '"We will build it," Tom Reed said.')
  const { status, stderr } = await site.build(
    meeting({ call: 'renameSync', path: '_site.next/sw.js', code: 'ENOSPC' }),
  )
  assert.equal(status, 1)
  assert.match(
    stderr,
    /sw\.js:1:1: error: expected .*, found no space left on the disk \(ENOSPC\)\n {2}free some/,
  )
  assert.doesNotMatch(stderr, /\n\s+at |fault of the program/)
  assert.deepEqual([site.read('content/permalinks.json'), site.read('_site/index.html')], [ledger, page])
  assert.deepEqual(readdirSync(site.root).sort(), ['.cache', '_site', 'content'])
})
