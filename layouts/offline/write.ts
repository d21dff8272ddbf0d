import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Print, printOf } from '../../scripts/io/file-prints.ts'
import { addFile } from '../../scripts/io/files.ts'

/** A site up to this size is kept whole for reading offline; of a larger one, what was visited, or all by choice. */
const MOST_BYTES = 4_000_000

/** What a reader without a network needs on every page. */
const CORE = /^(assets\/|index\.html$)/

/** Pictures of quotations and pages for frames are for other sites; some files are for hosts. */
const ELSEWHERE = /^(cards\/|embed\/|assets\/embed\.css$|_headers$|_redirects$|sitemap[-\d]*\.xml$)/

/** The parts of the worker's program, in their order. */
const PARTS = ['store.js', 'worker.js']

const WORKER = 'sw.js'
/** The hashes of what is not kept from the first visit on. */
const LIST = 'sw.json'
const NOT_FOUND = '404.html'

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

interface Parted {
  /** Kept from the first visit on. */
  readonly kept: readonly string[]
  /** Kept once they are visited, or when the reader wants all. */
  readonly later: readonly string[]
  /** The same, but some hosts answer otherwise for them. */
  readonly perhaps: readonly string[]
}

function parted(folder: string, bytesOf: (path: string) => number): Parted {
  const paths = filesBelow(folder).filter(path => !ELSEWHERE.test(path) && path !== WORKER && path !== LIST)
  const away = redirected(folder).add(NOT_FOUND)
  const sure = paths.filter(path => !away.has(path))
  const isSmall = sum(sure, bytesOf) <= MOST_BYTES
  const isKept = (path: string) => isSmall || CORE.test(path)
  return {
    kept: sure.filter(isKept),
    later: sure.filter(path => !isKept(path)),
    perhaps: paths.filter(path => away.has(path)),
  }
}

const sum = (paths: readonly string[], bytesOf: (path: string) => number): number =>
  paths.reduce((bytes, path) => bytes + bytesOf(path), 0)

/**
 * Writes the service worker of the site in `folder`: its program, headed by the hash of each file it keeps
 * (SHA-256, base64), and beside it the hashes of what it keeps later.
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
  const bytesOf = (path: string) => print(path).bytes
  const hashes = (paths: readonly string[]) => Object.fromEntries(paths.map(path => [path, print(path).hash]))
  const { kept, later, perhaps } = parted(folder, bytesOf)
  const list = `${JSON.stringify({ later: hashes(later), perhaps: hashes(perhaps) }, null, 1)}\n`
  addFile(folder, LIST, list)
  prints.set(LIST, printOf(list))
  const manifest = JSON.stringify(hashes([...kept, LIST]), null, 1)
  const facts = { isWhole: later.length === 0, bytes: sum([...kept, ...later], bytesOf) }
  const program = PARTS.map(name => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')).join('\n')
  const head = `const version = '${printOf(manifest).hash}'\nconst facts = ${JSON.stringify(facts)}\nconst manifest = ${manifest}\n\n`
  addFile(folder, WORKER, head + program)
}
