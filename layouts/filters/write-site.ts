import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Print, printOf, printOfAll } from '../../scripts/io/file-prints.ts'
import { filler } from '../../scripts/io/files.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { writeHeaders } from '../headers/write.ts'
import { writeManifest } from '../offline/manifest.ts'
import { writeServiceWorker } from '../offline/write.ts'
import { besidePages, ownFiles } from './files.ts'
import { listPages, type PageSource, pageOf } from './list-pages.ts'
import { styleSheets } from './styles.ts'
import { writePages } from './write-pages.ts'

/** A file of a site: what is in it, and what it was made of. */
export interface SiteFile extends Print {
  /** A print of everything that it was made of. */
  readonly inputs: string
  /** Of a page, the drawings in it, by their paths below the folder of the Markdown. */
  readonly reads: readonly string[]
}

/** The site before: a file that would be made of the same is taken from it. */
export interface SiteBefore {
  get(path: string): SiteFile | undefined
  /** Puts its file into the new site. @returns false where that is no longer the file that was written */
  take(path: string): boolean
}

interface Writing {
  /** Folder of the generated Markdown, and of the files beside it. */
  readonly from: string
  /** Folder of the site. */
  readonly to: string
  readonly site: SiteInfo
  /** What is in each file below `from`; without it, nothing is taken from the site before. */
  readonly sources?: ReadonlyMap<string, Print>
  readonly before?: SiteBefore
  /** Called after each page. */
  readonly onPage?: () => void
}

const ARTICLES = 'articles.html'

/**
 * Writes the whole site: pages, style sheets, what is copied, headers and the service worker.
 * @returns every file that is made of files below `from`, by its path in the site
 * @throws Error naming the page that cannot be rendered
 */
export async function writeSite(writing: Writing): Promise<Map<string, SiteFile>> {
  const { from, to, site, sources, before, onPage = () => {} } = writing
  mkdirSync(to, { recursive: true })
  const write = filler(to)
  const files = new Map<string, SiteFile>()
  const pages = sources ? [...sources.keys()].flatMap(path => pageOf(from, path)) : listPages(from)
  const hasArticleList = pages.some(({ url }) => url === ARTICLES)
  const hashOf = (path: string): string => sources?.get(path)?.hash ?? ''
  const inputsOf = ({ own }: PageSource, reads: readonly string[]): string =>
    sources ? printOfAll([String(hasArticleList), ...own.map(hashOf), ...reads.map(hashOf)]) : ''
  const taken = (path: string, inputs: (reads: readonly string[]) => string): boolean => {
    const earlier = sources && before?.get(path)
    if (!earlier || earlier.inputs !== inputs(earlier.reads) || !before?.take(path)) return false
    files.set(path, earlier)
    return true
  }

  const byUrl = new Map(pages.map(page => [page.url, page]))
  const isTaken = (page: PageSource): boolean => {
    const is = taken(page.url, reads => inputsOf(page, reads))
    if (is) onPage()
    return is
  }
  const stale = pages.filter(page => !isTaken(page))
  await writePages(stale, { from, to, site, hasArticleList }, ({ url, print, reads }) => {
    files.set(url, { ...print, inputs: inputsOf(byUrl.get(url)!, reads), reads })
    onPage()
  })

  const prints = new Map<string, Print>(files)
  for (const [path, css] of styleSheets()) write(path, css)
  for (const [path, file] of ownFiles()) write(path, readFileSync(file))
  for (const path of besidePages(sources ? [...sources.keys()] : from)) {
    if (taken(path, () => hashOf(path))) continue
    const content = readFileSync(join(from, path))
    write(path, content)
    files.set(path, { ...(sources?.get(path) ?? printOf(content)), inputs: hashOf(path), reads: [] })
  }
  for (const [path, print] of files) prints.set(path, print)
  writeHeaders(to)
  writeManifest(to, site)
  writeServiceWorker(to, prints)
  return files
}
