import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export type Content = string | Uint8Array

const { O_WRONLY, O_CREAT, O_EXCL } = constants
// Windows has no such flag: there a name that is taken by a link is refused by O_EXCL.
const NEW_FILE = O_WRONLY | O_CREAT | O_EXCL | (constants.O_NOFOLLOW ?? 0)

const TEMPORARY = /^\.[0-9a-f]{16}\.new$/

/** Makes a rename outlast a power cut. Windows opens no folders, and needs none of this. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** An error of an open file does not say which file, others name the temporary one. */
const named = (error: unknown, path: string): unknown =>
  error instanceof Error ? Object.assign(error, { path }) : error

function writeNew(path: string, content: Content, mode: number | undefined, isKept: boolean): void {
  const handle = openSync(path, NEW_FILE, 0o666)
  try {
    if (mode !== undefined) fchmodSync(handle, mode)
    writeFileSync(handle, content)
    if (isKept) fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * The one place where a file is written: whole or not at all, also when the program is stopped. A new file of
 * a name nobody can guess takes the place of the one before. Whatever is at `path`, a link included, is
 * replaced and never written through.
 * @param isKept waits until the file is safely on the disk, as for what people write. For what the next build makes
 *   again it is not worth the milliseconds.
 */
export function replaceFile(path: string, content: Content, isKept: boolean): void {
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.new`)
  const before = isKept ? statSync(path, { throwIfNoEntry: false }) : undefined
  try {
    writeNew(temporary, content, before && before.mode & 0o777, isKept)
    renameSync(temporary, path)
    if (isKept) syncFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw named(error, path)
  }
}

/**
 * Writes a file where there is none, of which nobody else knows yet: half of it stays when the program is stopped.
 * A file that is there is replaced.
 */
export function placeFile(path: string, content: Content): void {
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    replaceFile(path, content, false)
  }
}

/** Removes what a killed program has left behind. Call it only when nobody else writes into the folder. */
export function removeTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) if (TEMPORARY.test(name)) rmSync(join(folder, name))
}

/** Gives a file a second name. @returns false where there is no such file, or the system gives no second names */
export function linkFile(path: string, other: string): boolean {
  try {
    linkSync(path, other)
    return true
  } catch {
    return false
  }
}
