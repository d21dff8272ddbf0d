import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { DraftFacts } from '../../ingest/formats/draft.ts'
import { ingest } from '../../ingest/index.ts'
import { readLedger } from '../../ingest/ledger.ts'
import { readSource, readSources, removeSource, writeSource } from '../../io/files.ts'
import type { Article } from '../../model/article.ts'
import type { Ingested } from '../../model/source.ts'
import { normalizedWords, slugOf } from '../../text/slugs.ts'
import { ARTICLES, VERSIONS } from '../content.ts'
import { LEDGER } from '../making.ts'

/** Parts of an address that only tell where its reader came from. */
const TRAIL = /^(?:utm_\w+|fbclid|gclid|ref|cmp)$/i

/** An address without what differs between two ways to one page. */
function addressKey(address: string): string {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (TRAIL.test(name)) url.searchParams.delete(name)
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`
}

/** What tells that two copies are of one article: its address, or its title and who published it. */
function keysOf({
  sourceUrl,
  title,
  publisher,
}: Pick<Article, 'sourceUrl' | 'title' | 'publisher'>): string[] {
  const address = sourceUrl && addressKey(sourceUrl)
  const named = title && publisher && `${normalizedWords(title)} | ${normalizedWords(publisher)}`
  return [address, named].filter((key): key is string => Boolean(key))
}

/** What the project's own reader makes of a file. */
export const readAs = (path: string, text: string) =>
  ingest([{ path, bytes: new TextEncoder().encode(text) }])

/** The articles of a site, to be added to. */
export class Shelf {
  readonly #root: string
  readonly #bySlug = new Map<string, Ingested>()
  readonly #byKey = new Map<string, string>()
  readonly #byText = new Map<string, string[]>()
  readonly #taken = new Set<string>()

  constructor(root: string) {
    this.#root = root
    const files = readSources(root, ARTICLES, true)
    for (const { path } of files) this.#taken.add(slugOf(path.replace(/^.*\/|\.[^.]*$/g, '')))
    for (const one of ingest(files).ingested) this.#put(one)
    // An address that once was another article's is not given again.
    for (const { kind, words } of readLedger(readSource(root, LEDGER)).entries)
      if (kind === 'article') this.#taken.add(words)
  }

  #put(one: Ingested): void {
    const { slug, sha256 } = one.article
    this.#bySlug.set(slug, one)
    this.#taken.add(slug)
    for (const key of keysOf(one.article)) this.#byKey.set(key, slug)
    this.#byText.set(sha256, [...(this.#byText.get(sha256) ?? []), slug])
  }

  /** The article that these facts are of; undefined for a new one. */
  find(facts: DraftFacts): Ingested | undefined {
    const slug = keysOf(facts)
      .map(key => this.#byKey.get(key))
      .find(Boolean)
    return slug === undefined ? undefined : this.#bySlug.get(slug)
  }

  /** The article that has the same text, and neither another title nor another address: two papers may print one text. */
  withText({ sha256, title, sourceUrl }: Article): Ingested | undefined {
    const isOther = (own?: string, other?: string) =>
      own !== undefined && other !== undefined && normalizedWords(own) !== normalizedWords(other)
    return this.#byText
      .get(sha256)
      ?.map(slug => this.#bySlug.get(slug)!)
      .find(({ article }) => !isOther(title, article.title) && !isOther(sourceUrl, article.sourceUrl))
  }

  /** True where an older copy that is kept has the same text. */
  hasVersion(slug: string, { sha256 }: Article): boolean {
    return readSources(this.#root, `${VERSIONS}/${slug}`).some(
      ({ path, bytes }) => ingest([{ path, bytes }]).ingested[0]?.article.sha256 === sha256,
    )
  }

  /** A name that no article has, or had. */
  freeSlug(wanted: string): string {
    const slug = slugOf(wanted)
    for (let i = 1; ; i++) {
      const name = i === 1 ? slug : `${slug}-${i}`
      if (!this.#taken.has(name)) return name
    }
  }

  /** Writes an article and remembers it. @param path of its file @param before the file whose place it takes */
  write(path: string, text: string, before?: string): void {
    writeSource(this.#root, path, text)
    if (before !== undefined && before !== path) removeSource(this.#root, before)
    const [one] = readAs(path, text).ingested
    if (one) this.#put(one)
  }

  /** Keeps a file below a folder, under a name that none with another content has. @returns its path */
  keep(folder: string, name: string, ending: string, bytes: Uint8Array): string {
    for (let i = 1; ; i++) {
      // So names sort by the order in which they were given.
      const path = `${folder}/${name}${i === 1 ? '' : `_${String(i).padStart(2, '0')}`}${ending}`
      const there = readSource(this.#root, path)
      if (!there) writeSource(this.#root, path, bytes)
      if (!there || Buffer.from(there.bytes).equals(bytes)) return path
    }
  }

  /** The file of an article as it is. */
  fileOf({ placeOf }: Ingested): Uint8Array {
    return readSource(this.#root, placeOf(0).file)!.bytes
  }
}

/** The ending of a name, plain enough for any file system. */
export const endingOf = (name: string): string => {
  const ending = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,10}$/.test(ending) ? ending : '.bin'
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
