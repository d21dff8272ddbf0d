import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { addFile } from '../../scripts/io/files.ts'

/** A site up to this size is kept whole for reading offline; of a larger one, what was visited. */
const MOST_BYTES = 4_000_000

/** What a reader without a network needs on every page. */
const CORE = /^(assets\/|index\.html$|404\.html$)/

/** Downloads and maps for machines are not for reading. */
const READABLE = /\.(html|css|js|svg|png|ico|webmanifest|woff2)$/

const WORKER = 'sw.js'

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** Paths kept from the first visit on. */
function kept(folder: string): string[] {
  const paths = filesBelow(folder).filter(path => READABLE.test(path) && path !== WORKER)
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  return bytes <= MOST_BYTES ? paths : paths.filter(path => CORE.test(path))
}

/**
 * Writes the service worker of the site in `folder`: its program, headed by the hash of each file it keeps.
 * The same files give the same worker, byte for byte; one changed file gives another.
 */
export function writeServiceWorker(folder: string): void {
  const manifest = Object.fromEntries(
    kept(folder).map(path => [path, hash(readFileSync(join(folder, path)))]),
  )
  const program = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
  addFile(folder, WORKER, `const manifest = ${JSON.stringify(manifest, null, 1)}\n\n${program}`)
}
