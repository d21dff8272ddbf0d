import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { addFile } from '../../scripts/io/files.ts'
import { type Print, printOf } from '../filters/file-prints.ts'

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
function parted(folder: string, print: (path: string) => Print): { kept: string[]; visited: string[] } {
  // What a host answers at the 404 page's own address differs, and nobody is sent there.
  const paths = filesBelow(folder).filter(
    path => READABLE.test(path) && !ELSEWHERE.test(path) && path !== WORKER && path !== '404.html',
  )
  const bytes = paths.reduce((sum, path) => sum + print(path).bytes, 0)
  const away = redirected(folder)
  const isKept = (path: string) => (bytes <= MOST_BYTES || CORE.test(path)) && !away.has(path)
  return { kept: paths.filter(isKept), visited: paths.filter(path => !isKept(path)) }
}

/**
 * Writes the service worker of the site in `folder`: its program, headed by the hash of each file it keeps
 * (SHA-256, base64), and beside it the hashes of what it keeps once visited.
 * The same files give the same worker, byte for byte; one changed file gives another.
 * @param known what is in some of the files, by path, so that they need not be read again
 */
export function writeServiceWorker(folder: string, known: ReadonlyMap<string, Print> = new Map()): void {
  const prints = new Map(known)
  const print = (path: string): Print => {
    const its = prints.get(path) ?? printOf(readFileSync(join(folder, path)))
    prints.set(path, its)
    return its
  }
  const hashes = (paths: readonly string[]) => Object.fromEntries(paths.map(path => [path, print(path).hash]))
  const { kept, visited } = parted(folder, print)
  if (visited.length > 0) addFile(folder, LIST, `${JSON.stringify(hashes(visited), null, 1)}\n`)
  const manifest = JSON.stringify(hashes(visited.length > 0 ? [...kept, LIST] : kept), null, 1)
  const program = readFileSync(new URL('./worker.js', import.meta.url), 'utf8')
  const head = `const version = '${printOf(manifest).hash}'\nconst manifest = ${manifest}\n\n`
  addFile(folder, WORKER, head + program)
}
