import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fault } from './errors.ts'
import { foundAt, kindOf } from './folders.ts'
import { mayRun, type ProcessName, thisProcess } from './processes.ts'
import { replaceFile } from './replace.ts'

/** Who holds a lock, and since when, as ISO 8601. */
interface Owner extends ProcessName {
  readonly since: string
}

export interface LockOptions {
  /** Seconds to wait for another process. */
  readonly wait: number
  /** Called once, when another process has the lock. */
  readonly onWait: (who: string) => void
}

const LOCK = '_site.lock'
/** Milliseconds from one try to the next. */
const PAUSE = 100

/** The sites whose lock this process has. */
const held = new Set<string>()

/** Runs what may fail because another process was faster. @returns false when it failed so */
function tried(action: () => void, ...expected: readonly string[]): boolean {
  try {
    action()
    return true
  } catch (error) {
    if (expected.includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

const ownerIn = (text: string): Owner | null => {
  try {
    const owner = JSON.parse(text) as Owner | null
    return typeof owner?.pid === 'number' ? owner : null
  } catch {
    return null
  }
}

/** The file in a lock, and whom it names: nobody where it cannot be understood. Null when the lock is free. */
function holderOf(lock: string): { file: string; owner: Owner | null } | null {
  let names: string[] = []
  let text = ''
  const isHeld = tried(() => {
    names = readdirSync(lock)
    if (names.length > 0) text = readFileSync(join(lock, names[0]!), 'utf8')
  }, 'ENOENT')
  return isHeld && names.length > 0 ? { file: join(lock, names[0]!), owner: ownerIn(text) } : null
}

// A folder can only take the place of an empty one: the system refuses whoever comes second.
const take = (ready: string, lock: string): boolean =>
  tried(() => renameSync(ready, lock), 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES')

const removeEmpty = (folder: string): void => {
  tried(() => rmdirSync(folder), 'ENOENT', 'ENOTEMPTY', 'EEXIST')
}

const leave = (file: string): void => {
  tried(() => unlinkSync(file), 'ENOENT')
  removeEmpty(dirname(file))
}

/** Removes folders that processes made ready and were killed before they could use. */
function removeAbandoned(root: string): void {
  for (const name of readdirSync(root)) {
    const owner = name.startsWith(`${LOCK}.`) ? holderOf(join(root, name))?.owner : null
    if (owner && !mayRun(owner)) rmSync(join(root, name), { recursive: true, force: true })
  }
}

const toldOf = ({ pid, host, since }: Owner): string => `process ${pid} on ${host}, since ${since}`

/**
 * Takes the lock of a site: a folder with one file of a name of its own, which says who holds it. The file of a
 * process that has ended is removed by its name, so that of two that find it only one removes it and neither
 * removes a newer one.
 * @returns what gives it back
 * @throws UserError saying who has it, when the time to wait is over
 */
async function acquire(root: string, { wait, onWait }: LockOptions): Promise<() => void> {
  const lock = join(root, LOCK)
  const token = randomBytes(8).toString('hex')
  const ready = `${lock}.${token}`
  const owner: Owner = { ...thisProcess(), since: new Date().toISOString() }
  const end = performance.now() + wait * 1000
  let isTold = false
  if (!['folder', null].includes(kindOf(lock)))
    throw fault(LOCK, `expected a folder, found ${foundAt(lock)}`, 'delete it')
  mkdirSync(ready)
  try {
    replaceFile(join(ready, token), JSON.stringify(owner), true)
    while (!take(ready, lock)) {
      const holder = holderOf(lock)
      if (holder && !(holder.owner && mayRun(holder.owner))) {
        leave(holder.file)
        continue
      }
      if (holder === null) removeEmpty(lock)
      const who = holder?.owner ? toldOf(holder.owner) : 'one that has just ended'
      if (performance.now() >= end) throw inUse(who)
      if (holder && !isTold) onWait(who)
      isTold ||= holder !== null
      await sleep(PAUSE)
    }
  } catch (error) {
    rmSync(ready, { recursive: true, force: true })
    throw error
  }
  return () => leave(join(lock, token))
}

const inUse = (who: string) =>
  fault(
    LOCK,
    `expected to be the only program that writes into this folder, found ${who}`,
    'wait until it has ended, or wait longer with --wait; delete this folder if that process is no more',
  )

/**
 * Runs a task while no other process writes into the same site.
 * @throws UserError when another process does not end in time
 */
export async function locked<T>(root: string, options: LockOptions, task: () => T | Promise<T>): Promise<T> {
  const release = await acquire(root, options)
  held.add(root)
  try {
    removeAbandoned(root)
    return await task()
  } finally {
    held.delete(root)
    release()
  }
}

/**
 * Runs a task that never pauses, while no other process writes into the same site; at once where this process is the
 * one that does.
 * @throws UserError when another process does not end in time
 */
export async function lockedAtOnce<T>(root: string, options: LockOptions, task: () => T): Promise<T> {
  return held.has(root) ? task() : locked(root, options, task)
}
