import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { PROJECT } from './program.ts'

/** Runs a program whose output nobody reads, as `| head` leaves it. */
async function unread(program: string, args: readonly string[]): Promise<[status: number, errors: string]> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${program}`, ...args], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let errors = ''
  child.stderr.on('data', data => {
    errors += data
  })
  const [status] = (await once(child, 'close')) as [number]
  return [status, errors]
}

for (const [program, ...args] of [
  ['tools/explain.ts', '“We will build it,” Mayor Tom Reed said on Tuesday. '.repeat(50)],
  ['tools/ledger.ts', '--help'],
  ['build.ts', '--help'],
] as const)
  test(`${program} ends quietly when nobody reads on`, async () =>
    assert.deepEqual(await unread(program, args), [0, '']))
