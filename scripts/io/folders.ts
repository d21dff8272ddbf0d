import { lstatSync, mkdirSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fault } from './errors.ts'

type Kind = 'file' | 'folder' | 'link' | 'other'

/** What is at a path, links not followed; null for nothing. */
export const kindOf = (path: string): Kind | null => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (!stats) return null
  if (stats.isSymbolicLink()) return 'link'
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
}

const FOUND: Readonly<Record<Kind, string>> = {
  file: 'a file',
  folder: 'a folder',
  link: 'a link',
  other: 'something that is neither a file nor a folder',
}

export const foundAt = (path: string): string => FOUND[kindOf(path) ?? 'other']

export const forward = (path: string): string => path.split(sep).join('/')

/** The parts of a path with forward slashes; none for the folder itself. */
const partsOf = (path: string): string[] => path.split('/').filter(part => part !== '' && part !== '.')

/** @throws Error for a path that could leave its folder: a fault of whoever made it */
export function assertInside(path: string): void {
  const inside =
    path !== '' &&
    posix.normalize(path) === path &&
    !path.startsWith('/') &&
    !path.split('/').includes('..') &&
    !/[\0\\:]/.test(path)
  if (!inside) throw new Error(`expected a path inside the folder, found ${JSON.stringify(path)}`)
}

/**
 * Goes from `root` down to a folder, which therefore lies where it seems to: links are not followed, so that
 * nothing outside `root` is ever read or written.
 * @returns the full path; null when the folder is not there
 * @throws UserError when a link or a file is in its place, or in that of a folder above it
 */
export function findFolder(root: string, path: string): string | null {
  let full = root
  let seen = ''
  for (const part of partsOf(path)) {
    full = join(full, part)
    seen = seen ? `${seen}/${part}` : part
    const kind = kindOf(full)
    if (kind === null) return null
    if (kind !== 'folder')
      throw fault(
        seen,
        `expected a folder, found ${FOUND[kind]}${kind === 'link' ? ', and links are not followed' : ''}`,
        'put a folder with the files themselves in its place',
      )
  }
  return full
}

/** Like `findFolder`, but makes what is missing. @returns the full path */
export function makeFolder(root: string, path: string): string {
  const found = findFolder(root, path)
  if (found !== null) return found
  let full = root
  for (const part of partsOf(path)) {
    full = join(full, part)
    if (kindOf(full) === null) mkdirSync(full)
  }
  return full
}

/** @throws UserError when there is no folder for a site; it may be named by a link */
export function assertRoot(root: string): void {
  const stats = statSync(root, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return
  const message = `expected the folder that holds content/, found ${stats ? 'a file' : 'nothing there'}`
  throw fault(forward(root), message, 'correct --root')
}
