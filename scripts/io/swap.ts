import { readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fault } from './errors.ts'
import { fillFolder, listBelow } from './files.ts'
import { foundAt, kindOf } from './folders.ts'

const oldOf = (output: string): string => `${output}.old`

/**
 * Brings back the site of before where a build was killed while it put another in its place.
 * @throws UserError when something else than a folder has the site's name
 */
export function restoreSite(output: string): void {
  const kind = kindOf(output)
  if (kind === null && kindOf(oldOf(output)) === 'folder') renameSync(oldOf(output), output)
  if (kind !== null && kind !== 'folder')
    throw fault(
      basename(output),
      `expected the folder of the site, found ${foundAt(output)}`,
      'delete it; to have the site on another disk, mount that disk here',
    )
}

/** The system's errors for a folder that is a mount point, lies on another layer, or is open (Windows). */
const UNMOVABLE = ['EBUSY', 'EXDEV', 'EPERM', 'EACCES']

/** @returns whether it could be moved */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (UNMOVABLE.includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

// A page is written after the files it needs; the list of all files (`sw.js`) comes last.
const rank = (path: string): number => (path === 'sw.js' ? 2 : path.endsWith('.html') ? 1 : 0)

/** Makes a folder that must stay where it is hold what another holds, file by file. */
function fillInPlace(folder: string, output: string): void {
  const paths = listBelow(folder).files.sort((a, b) => rank(a) - rank(b))
  const contents = new Map(paths.map(path => [path, () => readFileSync(join(folder, path))]))
  fillFolder(dirname(output), basename(output), contents)
  rmSync(folder, { recursive: true })
}

/**
 * Puts a new site where the old one was. A reader never meets half of it, unless the folder cannot be moved.
 * The old one is deleted last: until then `restoreSite` can bring it back.
 */
export function swapIn(folder: string, output: string): void {
  const old = oldOf(output)
  if (kindOf(output) !== null) {
    rmSync(old, { recursive: true, force: true })
    if (!moved(output, old)) {
      fillInPlace(folder, output)
      return
    }
  }
  try {
    renameSync(folder, output)
  } catch (error) {
    restoreSite(output)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}
