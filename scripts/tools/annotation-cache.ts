import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { removeLeftovers } from '../io/files.ts'
import { openStore, type Store } from '../io/store.ts'
import type { Article } from '../model/article.ts'
import type { Annotated, LayerName } from '../model/document.ts'
import { columnsOf, rowsOf } from '../text/columns.ts'
import type { AnnotateLater } from './annotate-all.ts'
import { told } from './report.ts'
import { piecesOf } from './verbatim.ts'

/** Below the folder that holds `content/`. Decision 16. */
export const CACHE = '.cache/annotations'

/** For each article of a build, so many entries that the build did not use are kept: other branches may. */
const OTHERS = 3

const LAYERS: Readonly<Record<LayerName, true>> = {
  paragraphs: true,
  sentences: true,
  tokens: true,
  words: true,
  passages: true,
  quotations: true,
  mentions: true,
  entities: true,
  attributions: true,
  timexes: true,
  events: true,
  problems: true,
}
const NAMES = Object.keys(LAYERS) as LayerName[]

/** What annotating depends on: the program, and what of an article its stages read. */
const keyOf = (version: string, { text, language, published, markup }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([version, text, language, published, markup]))
    .digest('hex')

const pack = (doc: Annotated): Buffer =>
  deflateRawSync(JSON.stringify(NAMES.map(name => columnsOf(doc[name]) ?? doc[name])))

/** @throws Error for what is no entry, or whose quotations are no slices of the text */
function unpack(packed: Buffer, article: Article): Annotated {
  const layers = JSON.parse(inflateRawSync(packed).toString()) as unknown[]
  const rows = NAMES.map((name, i) => [name, rowsIn(layers[i])] as const)
  const doc = { article, ...Object.fromEntries(rows) } as Annotated
  piecesOf(doc)
  return doc
}

function rowsIn(layer: unknown): readonly unknown[] {
  const rows = Array.isArray(layer) ? layer : rowsOf(layer as Parameters<typeof rowsOf>[0])
  if (!Array.isArray(rows)) throw new Error('expected a layer')
  return rows
}

export interface CacheUse {
  readonly fromCache: number
  /** Why the cache could not be read or written, in the system's words; the build went on without it. */
  readonly problem?: string
}

export interface AnnotationCache {
  /** @param annotate is called for an article that the cache does not have */
  annotate(article: Article, annotate: AnnotateLater): Promise<Annotated>
  /** Ends a build: removes what is old. */
  close(): CacheUse
}

/**
 * Opens the cache of annotations below `root`. An entry that is damaged, or of another program, counts for none, and is
 * made again. Nothing that goes wrong with the cache stops a build.
 * Call it only when nobody else builds the same folder.
 * @param version tells the program, so that another one uses no entry of this one
 */
export function openAnnotationCache(root: string, version: string): AnnotationCache {
  const used = new Set<string>()
  let fromCache = 0
  let problem: string | undefined
  let store: Store | undefined
  const attempt = <T>(task: () => T): T | undefined => {
    try {
      return task()
    } catch (error) {
      problem ??= told(error)
      return undefined
    }
  }
  attempt(() => {
    store = openStore(root, CACHE)
    removeLeftovers(root, [CACHE])
  })
  const known = (key: string, article: Article): Annotated | null => {
    const packed = attempt(() => store?.get(key))
    if (!packed) return null
    try {
      return unpack(packed, article)
    } catch {
      return null
    }
  }
  return {
    async annotate(article, annotate) {
      const key = keyOf(version, article)
      used.add(key)
      const before = known(key, article)
      if (before) {
        fromCache++
        return before
      }
      const doc = await annotate(article)
      attempt(() => store?.put(key, pack(doc)))
      return doc
    },
    close() {
      attempt(() => store?.prune(used, OTHERS * used.size))
      return { fromCache, ...(problem !== undefined && { problem }) }
    },
  }
}
