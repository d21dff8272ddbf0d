import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { addFile } from '../../scripts/io/files.ts'

/** A site up to this size is kept whole for reading offline; of a larger one, what was visited. */
const MOST_BYTES = 4_000_000

/** What a reader without a network needs on every page. */
const CORE = /^(assets\/|index\.html$)/

/** Pictures of quotations and pages for frames are for other sites. */
const ELSEWHERE = /^(cards\/|embed\/|assets\/embed\.css$)/

/** Downloads and maps for machines are not for reading. */
const READABLE = /\.(html|css|js|svg|png|ico|webmanifest|woff2)$/

const WORKER = 'sw.js'
/** Of a site that is not kept whole, the hashes of all other files. */
const LIST = 'sw.json'

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** Pages that some hosts never show, because a line of `_redirects` sends on who asks for them. */
function redirected(folder: string): Set<string> {
  const file = join(folder, '_redirects')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return new Set(lines.map(line => line.split(' ', 1)[0]!.slice(1)))
}

/** Paths kept from the first visit on, and those kept once they are visited. */
function parted(folder: string): { kept: string[]; visited: string[] } {
  // What a host answers at the 404 page's own address differs, and nobody is sent there.
  const paths = filesBelow(folder).filter(
    path => READABLE.test(path) && !ELSEWHERE.test(path) && path !== WORKER && path !== '404.html',
  )
  const bytes = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  const away = redirected(folder)
  const isKept = (path: string) => (bytes <= MOST_BYTES || CORE.test(path)) && !away.has(path)
  return { kept: paths.filter(isKept), visited: paths.filter(path => !isKept(path)) }
}

/**
 * Writes the service worker of the site in `folder`: its program, headed by the hash of each file it keeps
 * (SHA-256, base64), and beside it the hashes of what it keeps once visited.
 * The same files give the same worker, byte for byte; one changed file gives another.
 */
export function writeServiceWorker(folder: string): void {
  const hashes = (paths: readonly string[]) =>
    Object.fromEntries(paths.map(path => [path, hash(readFileSync(join(folder, path)))]))
  const { kept, visited } = parted(folder)
  if (visited.length > 0) addFile(folder, LIST, `${JSON.stringify(hashes(visited), null, 1)}\n`)
  const manifest = JSON.stringify(hashes(visited.length > 0 ? [...kept, LIST] : kept), null, 1)
  const program = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
  const head = `const version = '${hash(manifest)}'\nconst manifest = ${manifest}\n\n`
  addFile(folder, WORKER, head + program)
}
