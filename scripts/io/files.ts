import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import type { SourceFile } from '../model/source.ts'
import { UserError } from './errors.ts'

const kindOf = (path: string): 'file' | 'folder' | 'other' | null => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats) return null
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
}

const forward = (path: string): string => path.split(sep).join('/')

/** One file; undefined when there is none. @throws UserError when it is no plain file */
export function readSource(root: string, path: string): SourceFile | undefined {
  const kind = kindOf(join(root, path))
  if (kind === null) return undefined
  if (kind !== 'file') throw new UserError(`expected ${path} to be a plain file, found a folder or a link`)
  return { path, bytes: readFileSync(join(root, path)) }
}

/**
 * A file somebody named on the command line; `-` is standard input.
 * @throws UserError when it cannot be read
 */
export function readFile(path: string): SourceFile {
  try {
    return { path: forward(path), bytes: readFileSync(path === '-' ? 0 : path) }
  } catch (error) {
    throw new UserError(`expected a file, found none that can be read: ${(error as Error).message}`)
  }
}

/**
 * The files directly in a folder, hidden ones apart.
 * @throws UserError naming every folder and link in it: links are not followed, so that nothing from
 *   outside the folder is ever published
 */
export function readSources(root: string, folder: string): SourceFile[] {
  if (kindOf(join(root, folder)) !== 'folder') return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  )
  const odd = entries.filter(entry => !entry.isFile())
  if (odd.length > 0) {
    const names = odd.map(({ name }) => `  ${folder}/${name}`).join('\n')
    throw new UserError(
      `expected plain files in ${folder}, found folders or links; move these elsewhere:\n${names}`,
    )
  }
  return entries.map(({ name }) => ({
    path: `${folder}/${name}`,
    bytes: readFileSync(join(root, folder, name)),
  }))
}

/** Files and links below a folder, relative to it; folders that are links are named, not entered. */
function listBelow(folder: string, prefix = ''): { files: string[]; folders: string[] } {
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

function assertInside(path: string): void {
  const inside =
    path !== '' &&
    posix.normalize(path) === path &&
    !path.startsWith('/') &&
    !path.split('/').includes('..') &&
    !/[\0\\:]/.test(path)
  if (!inside) throw new Error(`expected a path inside the folder, found ${JSON.stringify(path)}`)
}

function isSame(path: string, text: string): boolean {
  return kindOf(path) === 'file' && readFileSync(path, 'utf8') === text
}

/**
 * Writes a file that people keep, where it differs; whole or not at all, also when the program is stopped.
 * @returns whether it was written
 */
export function writeSource(root: string, path: string, text: string): boolean {
  const full = join(root, path)
  if (isSame(full, text)) return false
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(`${full}.new`, text)
  renameSync(`${full}.new`, full)
  return true
}

/** Removes a file that people keep. */
export const removeSource = (root: string, path: string): void => rmSync(join(root, path), { force: true })

export interface Written {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

/**
 * Makes `folder` (inside `root`) hold exactly these files: writes what differs, removes everything else.
 * Never leaves the folder: links in it are removed, not followed.
 * @param files texts by path relative to `folder`
 * @throws UserError when the folder itself, or one above it up to `root`, is a link
 */
export function writeFolder(root: string, folder: string, files: ReadonlyMap<string, string>): Written {
  let above = root
  for (const part of folder.split('/')) {
    above = join(above, part)
    if (kindOf(above) === 'other' || kindOf(above) === 'file')
      throw new UserError(`expected ${forward(above)} to be a folder, found a link or a file; remove it`)
  }
  mkdirSync(above, { recursive: true })
  for (const path of files.keys()) assertInside(path)
  const before = listBelow(above)
  const orphans = before.files.filter(path => !files.has(path))
  for (const path of orphans) rmSync(join(above, path))
  let written = 0
  for (const [path, text] of files) {
    const full = join(above, path)
    if (isSame(full, text)) continue
    if (kindOf(full) !== null) rmSync(full, { recursive: true })
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
    written++
  }
  for (const path of before.folders) {
    if (kindOf(join(above, path)) === 'folder' && readdirSync(join(above, path)).length === 0)
      rmdirSync(join(above, path))
  }
  return { written, unchanged: files.size - written, removed: orphans.length }
}
