import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { SourceFile } from '../model/source.ts'
import { fault, UserError } from './errors.ts'
import { type Print, printOf, traceOf } from './file-prints.ts'
import { assertInside, findFolder, forward, foundAt, kindOf, makeFolder } from './folders.ts'
import { type Content, linkFile, placeFile, removeTemporaries, replaceFile } from './replace.ts'

/** @throws UserError when there is something else than a plain file */
function assertPlain(full: string, path: string): void {
  if (kindOf(full) === 'file') return
  throw fault(path, `expected a plain file, found ${foundAt(full)}`, 'put the file itself in its place')
}

/** One file; undefined when there is none. @throws UserError when it, or a folder above, is a link or no file */
export function readSource(root: string, path: string): SourceFile | undefined {
  const folder = findFolder(root, posix.dirname(path))
  const full = join(root, path)
  if (folder === null || kindOf(full) === null) return undefined
  assertPlain(full, path)
  return { path, bytes: readFileSync(full) }
}

/**
 * A file somebody named on the command line; `-` is standard input.
 * @throws Error of the operating system, which names the file
 */
export function readFile(path: string): SourceFile {
  try {
    return { path: forward(path), bytes: readFileSync(path === '-' ? 0 : path) }
  } catch (error) {
    // The system does not name what it has opened: a folder, say.
    throw Object.assign(error as Error, { path: path === '-' ? 'standard input' : path })
  }
}

/**
 * The files directly in a folder, hidden ones apart; none when it is not there.
 * @param folders true to read the files of the folders in it as well
 * @throws UserError naming every other folder and link in it: links are not followed, so that nothing from
 *   outside the folder is ever published
 */
export function readSources(root: string, folder: string, folders = false): SourceFile[] {
  const full = findFolder(root, folder)
  if (full === null) return []
  const entries = readdirSync(full, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  const below = entries.filter(entry => folders && entry.isDirectory())
  const odd = entries.filter(entry => !entry.isFile() && !below.includes(entry))
  if (odd.length > 0) {
    const names = odd.map(({ name }) => `  ${folder}/${name}`).join('\n')
    throw new UserError(
      `expected plain files in ${folder}, found folders or links; move these elsewhere:\n${names}`,
    )
  }
  return [
    ...entries
      .filter(entry => entry.isFile())
      .map(({ name }) => ({ path: `${folder}/${name}`, bytes: readFileSync(join(full, name)) })),
    ...below.flatMap(({ name }) => readSources(root, `${folder}/${name}`)),
  ]
}

/** Files and links below a folder, relative to it; folders that are links are named, not entered. */
export function listBelow(folder: string, prefix = ''): { files: string[]; folders: string[] } {
  const files: string[] = []
  const folders: string[] = []
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = forward(join(prefix, entry.name))
    if (!entry.isDirectory()) files.push(path)
    else {
      const below = listBelow(folder, path)
      for (const file of below.files) files.push(file)
      for (const inner of below.folders) folders.push(inner)
      folders.push(path)
    }
  }
  return { files, folders }
}

const isSame = (path: string, content: Content): boolean =>
  kindOf(path) === 'file' &&
  readFileSync(path).equals(typeof content === 'string' ? Buffer.from(content) : content)

/**
 * Writes a file that people keep, where it differs. It is safely on the disk when this returns.
 * @returns whether it was written
 * @throws UserError when it, or a folder above it, is a link: nothing outside `root` is written
 */
export function writeSource(root: string, path: string, content: Content): boolean {
  assertInside(path)
  makeFolder(root, posix.dirname(path))
  const full = join(root, path)
  if (isSame(full, content)) return false
  if (kindOf(full) !== null) assertPlain(full, path)
  replaceFile(full, content, true)
  return true
}

/** Removes a file that people keep. @throws UserError when a folder above it is a link */
export function removeSource(root: string, path: string): void {
  assertInside(path)
  if (findFolder(root, posix.dirname(path)) !== null) rmSync(join(root, path), { force: true })
}

/** Removes what a program that was killed while it wrote left in these folders. */
export function removeLeftovers(root: string, folders: readonly string[]): void {
  for (const folder of folders) {
    const full = findFolder(root, folder)
    if (full !== null) removeTemporaries(full)
  }
}

/** A file as it was written. */
export interface KeptFile extends Print {
  readonly trace: string
}

export interface Written {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Every file of the folder. */
  readonly files: ReadonlyMap<string, KeptFile>
}

/** Makes the folders above a file, in place of whatever else has their names; `known` are there already. */
function clearWay(folder: string, path: string, known: Set<string>): void {
  if (path === '.' || known.has(path)) return
  clearWay(folder, posix.dirname(path), known)
  const full = join(folder, path)
  if (kindOf(full) !== 'folder') rmSync(full, { force: true })
  makeFolder(folder, path)
  known.add(path)
}

/**
 * Makes `folder` (inside `root`) hold exactly these files: writes what differs in the order given, then removes
 * everything else, so that a page still there never misses one it leads to.
 * Never leaves the folder: links in it are replaced or removed, not followed.
 * @param contents gives what is in each file, by its path relative to `folder`; called once for each
 * @param before the files as they were written last: those that nobody has written since are not read
 * @throws UserError when the folder itself, or one above it up to `root`, is a link or a file
 */
export function fillFolder(
  root: string,
  folder: string,
  contents: ReadonlyMap<string, () => Content>,
  before: ReadonlyMap<string, KeptFile> = new Map(),
): Written {
  const above = makeFolder(root, folder)
  for (const path of contents.keys()) assertInside(path)
  const known = new Set<string>()
  const files = new Map<string, KeptFile>()
  let written = 0
  for (const [path, contentOf] of contents) {
    clearWay(above, posix.dirname(path), known)
    const full = join(above, path)
    const content = contentOf()
    const print = printOf(content)
    const last = before.get(path)
    const isLast = last?.hash === print.hash && last.trace === traceOf(full)
    if (!isLast && !isSame(full, content)) {
      if (kindOf(full) === 'folder') rmSync(full, { recursive: true })
      replaceFile(full, content, false)
      written++
    }
    files.set(path, isLast ? last : { ...print, trace: traceOf(full) })
  }
  const after = listBelow(above)
  const orphans = after.files.filter(path => !contents.has(path))
  for (const path of orphans) rmSync(join(above, path))
  for (const path of after.folders)
    if (readdirSync(join(above, path)).length === 0) rmdirSync(join(above, path))
  return { written, unchanged: contents.size - written, removed: orphans.length, files }
}

/** Puts one file among the others of a folder that the program is filling. */
export function addFile(folder: string, path: string, content: Content): void {
  assertInside(path)
  replaceFile(join(makeFolder(folder, posix.dirname(path)), posix.basename(path)), content, false)
}

/** Makes the function that gives a path in a folder: the folders above it are made. */
const placesIn = (folder: string): ((path: string) => string) => {
  const parents = new Map<string, string>()
  return path => {
    assertInside(path)
    const parent = posix.dirname(path)
    if (!parents.has(parent)) parents.set(parent, makeFolder(folder, parent))
    return join(parents.get(parent)!, posix.basename(path))
  }
}

/** Makes the function that gives a file of one folder a second name, in another. @returns false where it gets none */
export function linker(from: string, to: string): (path: string) => boolean {
  const placeOf = placesIn(to)
  return path => linkFile(join(from, path), placeOf(path))
}

/** Makes the function that puts one file after another into a folder that nobody reads before it is full. */
export function filler(folder: string): (path: string, content: Content) => void {
  const placeOf = placesIn(folder)
  return (path, content) => placeFile(placeOf(path), content)
}
