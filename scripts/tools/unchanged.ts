import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printOf, printOfAll, traceOf } from '../io/file-prints.ts'
import { listBelow } from '../io/files.ts'
import { findFolder, kindOf } from '../io/folders.ts'
import { openStore } from '../io/store.ts'
import { sha256Hex } from '../text/hash.ts'
import { LEDGER, type Making, ORIGINALS, PAGES, SITE, type Summary } from './making.ts'
import { siteVersion } from './program-version.ts'
import { readMemory, SITE_CACHE, type WrittenFiles } from './site-memory.ts'

/** What is remembered of a build as a whole. */
interface Whole {
  /** The entry that tells which files it has written. */
  readonly memory: string
  /** False where it has put other addresses into the ledger than it has read there. */
  readonly settled: boolean
  readonly summary: Summary
}

/** Below `content/`, what the build itself writes, and the originals, which it does not read. */
const isNoInput = (path: string): boolean =>
  [PAGES, ORIGINALS].some(folder => `content/${path}`.startsWith(`${folder}/`))

/** What is in every file that people write, and in the ledger, by path below `content/`. */
export function inputsOf(root: string): ReadonlyMap<string, string> {
  const folder = findFolder(root, 'content')
  const files = folder === null ? [] : listBelow(folder).files.filter(path => !isNoInput(path))
  // A build tells of links and the like; it reads none of them.
  const hashOf = (path: string) => (kindOf(path) === 'file' ? printOf(readFileSync(path)).hash : '')
  return new Map(files.sort().map(path => [path, hashOf(join(folder!, path))]))
}

/** The name of an entry: the program, what is asked of it, and all that it reads. */
const keyOf = (inputs: ReadonlyMap<string, string>, { strict = false }: Making): string =>
  sha256Hex(printOfAll([siteVersion(), String(strict), ...[...inputs].flat()]))

/** True where a folder holds exactly these files, and nobody has written one of them since. */
function isAsWritten(root: string, folder: string, files: WrittenFiles['pages']): boolean {
  const full = findFolder(root, folder)
  if (full === null || files.size === 0) return false
  const there = listBelow(full).files
  return (
    there.length === files.size && there.every(path => files.get(path)?.trace === traceOf(join(full, path)))
  )
}

/**
 * What the last build of `root` told, where a build would read and write the same again; otherwise nothing.
 * Call it only when nobody else builds the same folder.
 */
export function unchanged(root: string, how: Making): Summary | undefined {
  if (how.cache === false || how.editions?.length || how.story) return undefined
  try {
    const store = openStore(root, SITE_CACHE)
    const packed = store.get(keyOf(inputsOf(root), how))
    if (!packed) return undefined
    const { memory, settled, summary } = JSON.parse(packed.toString()) as Whole
    const written = readMemory(store, memory)
    const isSame =
      (settled || !how.publish) &&
      isAsWritten(root, PAGES, written.pages) &&
      isAsWritten(root, SITE, written.site)
    if (!isSame) return undefined
    return { ...summary, cache: { fromCache: summary.counts.articles } }
  } catch {
    // Whatever is wrong there, a build finds it and tells it.
    return undefined
  }
}

/**
 * The entry of a build that has just ended, and its name; nothing where somebody has written an input meanwhile.
 * @param inputs what it has read
 * @param memory the entry that tells which files it has written
 */
export function wholeEntry(
  root: string,
  how: Making,
  inputs: ReadonlyMap<string, string>,
  memory: string,
  summary: Summary,
): readonly [key: string, content: Buffer] | undefined {
  const after = inputsOf(root)
  const paths = new Set([...inputs.keys(), ...after.keys()])
  const changed = [...paths].filter(path => inputs.get(path) !== after.get(path))
  if (changed.some(path => `content/${path}` !== LEDGER)) return undefined
  const whole: Whole = { memory, settled: changed.length === 0, summary }
  return [keyOf(inputs, how), Buffer.from(JSON.stringify(whole))]
}
