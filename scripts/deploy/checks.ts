import type { Host } from './hosts.ts'

/** A site as it was built. */
export interface BuiltFiles {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** The site's address, as its settings have it now; absent where none is set. */
  readonly url: string | undefined
  /** The address for which the pages were built. */
  readonly builtFor: string | undefined
  /** Lines of `_redirects`. */
  readonly moves: number
}

/** `missing`: put it right before the site goes there; `note`: the site works, but for what is told. */
export interface Told {
  readonly level: 'ready' | 'missing' | 'note'
  readonly words: string
}

type Check = (site: BuiltFiles, host: Host) => readonly Told[]

const ready = (words: string): Told[] => [{ level: 'ready', words }]
const missing = (words: string): Told[] => [{ level: 'missing', words }]
const note = (words: string): Told[] => [{ level: 'note', words }]

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** The first few of some paths. */
const some = (paths: readonly string[]): string =>
  `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`

/** Without an address, pages name nothing that needs a whole one. */
const address: Check = ({ url, builtFor }, { onlyAtRoot }) => {
  if (!url)
    return note(
      'no url in content/_data/site.yaml: no feeds, no sitemap, no pictures for link previews, and citations without a host',
    )
  if (url !== builtFor)
    return missing(
      `the site was built ${builtFor ? `for ${builtFor}` : 'without an address'}: build it again for ${url}`,
    )
  if (onlyAtRoot && new URL(url).pathname !== '/')
    return missing(`url is ${url}, but this host serves a site at the root of its name`)
  if (!url.startsWith('https:'))
    return note(`url is ${url}: without https, nothing is kept for reading offline`)
  return ready(`the pages are built for ${url}`)
}

const sizes: Check = ({ files }, { mostBytes, mostBytesOfAll, mostFiles }) => {
  const large = files.filter(({ bytes }) => mostBytes && bytes > mostBytes)
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (large.length > 0)
    return missing(
      `larger than the ${inMegabytes(mostBytes!)} that a file may have: ${some(large.map(({ path }) => path))}`,
    )
  if (mostBytesOfAll && all > mostBytesOfAll)
    return missing(`all files have ${inMegabytes(all)}, more than ${inMegabytes(mostBytesOfAll)}`)
  if (mostFiles && files.length > mostFiles)
    return missing(
      `${files.length} files, more than ${mostFiles}; fewer with cards: no in content/_data/site.yaml`,
    )
  return ready(`${files.length} files with ${inMegabytes(all)}`)
}

const names: Check = ({ files }, { refuses, longestPath }) => {
  const paths = files.map(({ path }) => path)
  const odd = paths.filter(path => refuses?.signs.test(path))
  if (odd.length > 0) return missing(`a name may have none of ${refuses!.words}: ${some(odd)}`)
  const long = paths.filter(path => longestPath && new TextEncoder().encode(path).length > longestPath)
  if (long.length > 0) return missing(`names longer than ${longestPath} bytes: ${some(long)}`)
  const spelt = new Map<string, string[]>()
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase()
    spelt.set(key, [...(spelt.get(key) ?? []), path])
  }
  const clashes = [...spelt.values()].filter(({ length }) => length > 1)
  if (clashes.length > 0)
    return missing(`names that some systems take for one: ${some(clashes.map(clash => clash.join(' and ')))}`)
  return ready('every name can be kept')
}

const notFound: Check = ({ files, url }, host) => {
  const has = (path: string) => files.some(file => file.path === path)
  if (!has('index.html')) return missing('no index.html: build the site first')
  if (!has('404.html')) return missing('no 404.html: build the site first')
  if (host.missing === 'settings')
    return note('name 404.html in the settings, as in scripts/deploy/README.md')
  if (host.missing === 'line' && !has('_redirects'))
    return note('no line for 404.html in _redirects: --write adds it')
  return url
    ? ready('404.html is found by its name')
    : note('without url, the links of 404.html work at the top of the site only')
}

const headers: Check = ({ files }, host) => {
  if (host.headers === 'none')
    return note('sends no headers of ours: the policy in each page holds, but any site may frame it')
  if (host.headers === 'settings')
    return note('say the headers in the settings, as in scripts/deploy/README.md')
  return files.some(({ path }) => path === '_headers')
    ? ready('_headers is there')
    : missing('no _headers: --write makes it')
}

const moves: Check = ({ moves }, { mostMoves }) => {
  if (moves === 0) return []
  if (mostMoves === 0)
    return note(`does not read _redirects: pages lead on by themselves from ${moves} old addresses`)
  return moves > mostMoves
    ? note(
        `reads ${mostMoves} of the ${moves} lines of _redirects: pages lead on by themselves from the others`,
      )
    : ready(`_redirects sends on from ${moves} old addresses`)
}

const notes: Check = (_, host) => (host.notes ?? []).flatMap(note)

/** What is asked about a site before it goes to a host, in the order in which it is told. */
const CHECKS: readonly Check[] = [notFound, address, sizes, names, headers, moves, notes]

export const checked = (site: BuiltFiles, host: Host): readonly Told[] =>
  CHECKS.flatMap(check => check(site, host))
