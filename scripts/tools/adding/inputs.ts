import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LARGEST_FILE } from '../../ingest/formats/bytes.ts'
import { type ForeignFile, type Note, refusal } from '../../ingest/formats/draft.ts'
import { listBelow, readFile } from '../../io/files.ts'
import { told } from '../report.ts'
import { fetched } from './fetching.ts'

/** Something that was named, and its content; or why there is none. */
export interface Input {
  /** As whoever named it would. */
  readonly path: string
  readonly file: ForeignFile | Note
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)
const isHidden = (path: string): boolean => path.split('/').some(part => part.startsWith('.'))

function fromDisk(path: string): Input {
  try {
    if (path !== '-' && lstatSync(path).size > LARGEST_FILE)
      return {
        path,
        file: refusal(
          `expected a file of at most ${LARGEST_FILE / 1e6} MB, found a larger one`,
          'part it, and add the parts',
        ),
      }
    return {
      path,
      file: { name: path === '-' ? 'standard-input' : basename(path), bytes: readFile(path).bytes },
    }
  } catch (error) {
    return { path, file: refusal(told(error), 'name another file') }
  }
}

const linked = (path: string): Input => ({
  path,
  file: refusal(
    'expected a plain file, found a link or something else, which is not followed',
    'name the file itself',
  ),
})

function kindOf(path: string): 'folder' | 'file' {
  try {
    return lstatSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'file'
  }
}

/**
 * Reads what is named on the command line, one after the other: files, everything in a folder and in those below it,
 * standard input (`-`), or an address of the web, which is fetched once. Never throws: what cannot be had is told.
 */
export async function* inputsOf(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    if (isAddress(name)) yield { path: name, file: await fetched(name) }
    else if (name === '-' || kindOf(name) === 'file') yield fromDisk(name)
    else
      for (const path of listBelow(name)
        .files.filter(path => !isHidden(path))
        .sort()) {
        const full = join(name, path)
        yield lstatSync(full).isFile() ? fromDisk(full) : linked(full)
      }
  }
}
