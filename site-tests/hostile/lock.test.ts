import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { locked, lockedAtOnce } from '../../scripts/io/lock.ts'
import { makeSite } from '../../scripts/tools/site.ts'
import { folders, refusal } from './folder.ts'

const LOCK = '_site.lock'
const HELD = `import { locked } from './scripts/io/lock.ts'
await locked(process.argv[1], { wait: 9, onWait() {} }, () => {
  console.log('held')
  return new Promise(resolve => process.stdin.once('data', resolve))
})
process.exit()`

/** Another process that has the lock until its input ends, or it is killed. */
async function holder(context: TestContext, root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', HELD, root])
  context.after(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

const tell = (told: string[]) => (who: string) => told.push(who)

test('a second build waits, says for whom, and goes on when the first one ends', async context => {
  const { root } = folders(context)
  const first = await holder(context, root)
  const told: string[] = []
  const second = locked(root, { wait: 60, onWait: tell(told) }, () => 'done')
  await sleep(300)
  assert.equal(told.length, 1, 'told once')
  assert.ok(told[0]!.startsWith(`process ${first.pid} on ${hostname()}, since 20`), told[0])
  first.stdin!.write('go on')
  assert.equal(await second, 'done')
  assert.deepEqual(readdirSync(root), [])
})

test('who will not wait is told who writes, and nothing is touched', async context => {
  const { root, write } = folders(context)
  write('content/articles/a.md', 'Words.')
  const first = await holder(context, root)
  const steps: string[] = []
  const progress = { step: (name: string) => steps.push(name), done: () => {} }
  const told = await refusal(() => makeSite(root, progress, { publish: true, wait: 0 }))
  assert.match(
    told,
    new RegExp(`^${LOCK}: expected to be the only program .*, found process ${first.pid} .*--wait`),
  )
  assert.deepEqual(readdirSync(root).sort(), [LOCK, 'content'])
})

test('the lock of a process that was killed is taken over', async context => {
  const { root } = folders(context)
  const first = await holder(context, root)
  first.kill('SIGKILL')
  await once(first, 'exit')
  assert.ok(existsSync(join(root, LOCK)), 'left behind')
  const told: string[] = []
  assert.equal(await locked(root, { wait: 0, onWait: tell(told) }, () => 'done'), 'done')
  assert.deepEqual([told, readdirSync(root)], [[], []])
})

const SINCE = { since: '2031-03-04T00:00:00Z' }

for (const [title, owner, isTaken] of [
  [
    'another process that has the same number since',
    { pid: process.pid, start: 'x:1', host: hostname() },
    process.platform === 'linux',
  ],
  ['a process on another computer', { pid: 1, start: 'x:1', host: 'elsewhere' }, false],
  ['this very process', { pid: process.pid, start: '', host: hostname() }, false],
  ['nobody that can be understood', 'half', true],
] as const) {
  test(`the lock of ${title} is ${isTaken ? 'taken over' : 'kept'}`, async context => {
    const { root, write } = folders(context)
    write(`${LOCK}/token`, typeof owner === 'string' ? owner : JSON.stringify({ ...owner, ...SINCE }))
    const task = () => locked(root, { wait: 0, onWait: () => {} }, () => 'done')
    if (isTaken) assert.equal(await task(), 'done')
    else assert.match(await refusal(task), /the only program.*found process \d+ on \S+, since 2031/)
  })
}

test('of many that find a stale lock, one at a time goes on', async context => {
  const { root, write } = folders(context)
  write(`${LOCK}/token`, 'half')
  mkdirSync(join(root, '_site'))
  let inside = 0
  let most = 0
  const task = async () => {
    inside++
    most = Math.max(most, inside)
    await sleep(5)
    inside--
  }
  await Promise.all(Array.from({ length: 8 }, () => locked(root, { wait: 60, onWait: () => {} }, task)))
  assert.deepEqual([most, inside, readdirSync(root)], [1, 0, ['_site']])
})

test('a task that fails gives the lock back; a lock that is a link is refused', async context => {
  const { root, outside } = folders(context)
  const options = { wait: 0, onWait: () => {} }
  const failing = () => {
    throw new Error('no')
  }
  await assert.rejects(locked(root, options, failing), /^Error: no$/)
  assert.deepEqual(readdirSync(root), [])
  symlinkSync(outside, join(root, LOCK))
  assert.match(await refusal(() => locked(root, options, () => 1)), /^_site\.lock: .*found a link; delete it/)
  assert.deepEqual(readdirSync(outside), [])
})

test('a decision waits for the build of another process, and for none of its own', async context => {
  const { root } = folders(context)
  const order: string[] = []
  const write = () =>
    lockedAtOnce(root, { wait: 60, onWait: () => order.push('waits') }, () => order.push('written'))
  await locked(root, { wait: 9, onWait() {} }, async () => {
    await write()
    order.push('built')
  })
  assert.deepEqual(order, ['written', 'built'])
  const other = await holder(context, root)
  const writing = write()
  await sleep(300)
  other.stdin!.write('go on')
  await writing
  assert.deepEqual(order, ['written', 'built', 'waits', 'written'])
})
