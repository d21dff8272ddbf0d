import { printOfAll } from '../io/file-prints.ts'
import { type KeptFile, removeLeftovers } from '../io/files.ts'
import { openStore, type Store } from '../io/store.ts'
import type { SiteInfo } from '../model/outputs.ts'
import { sha256Hex } from '../text/hash.ts'
import { siteVersion } from './program-version.ts'
import type { KeptSiteFile } from './render.ts'
import { told } from './report.ts'

/** Below the folder that holds `content/`. Decision 18. */
export const SITE_CACHE = '.cache/site'

/** What the last build of a folder has written. */
export interface WrittenFiles {
  /** Below `content/pages`. */
  readonly pages: ReadonlyMap<string, KeptFile>
  /** Below `_site`. */
  readonly site: ReadonlyMap<string, KeptSiteFile>
}

const NOTHING: WrittenFiles = { pages: new Map(), site: new Map() }

type PageRow = readonly [path: string, bytes: number, hash: string, trace: string]
type SiteRow = readonly [...PageRow, inputs: string, reads: readonly string[]]

const pack = ({ pages, site }: WrittenFiles): Buffer =>
  Buffer.from(
    JSON.stringify([
      [...pages].map(([path, { bytes, hash, trace }]): PageRow => [path, bytes, hash, trace]),
      [...site].map(
        ([path, { bytes, hash, trace, inputs, reads }]): SiteRow => [path, bytes, hash, trace, inputs, reads],
      ),
    ]),
  )

function unpack(packed: Buffer): WrittenFiles {
  const [pages, site] = JSON.parse(packed.toString()) as [PageRow[], SiteRow[]]
  return {
    pages: new Map(pages.map(([path, bytes, hash, trace]) => [path, { bytes, hash, trace }])),
    site: new Map(
      site.map(([path, bytes, hash, trace, inputs, reads]) => [path, { bytes, hash, trace, inputs, reads }]),
    ),
  }
}

/** What an entry tells; nothing where there is none. */
export function readMemory(store: Store, key: string): WrittenFiles {
  const packed = store.get(key)
  return packed ? unpack(packed) : NOTHING
}

export interface SiteMemory {
  /** The name of its entry. */
  readonly key: string
  /** What the last build wrote; nothing where that was another program, or is not known. */
  readonly before: WrittenFiles
  /**
   * Keeps what this build has written.
   * @param beside another entry, by its name
   * @returns why it could not, in the system's words
   */
  keep(
    written: WrittenFiles,
    beside: () => readonly [key: string, content: Buffer] | undefined,
  ): string | undefined
}

/**
 * Opens the memory of what is written below `root`. An entry that is damaged, of another program or of other settings
 * counts for none. Nothing that goes wrong with it stops a build.
 * Call it only when nobody else builds the same folder.
 */
export function openSiteMemory(root: string, site: SiteInfo): SiteMemory {
  const key = sha256Hex(printOfAll([siteVersion(), JSON.stringify(site)]))
  let store: Store | undefined
  let before = NOTHING
  let problem: string | undefined
  try {
    store = openStore(root, SITE_CACHE)
    removeLeftovers(root, [SITE_CACHE])
    before = readMemory(store, key)
  } catch (error) {
    problem = told(error)
  }
  return {
    key,
    before,
    keep(written, beside) {
      try {
        const other = beside()
        store?.put(key, pack(written))
        if (other) store?.put(...other)
        store?.prune(new Set([key, ...(other ? [other[0]] : [])]), 0)
      } catch (error) {
        problem ??= told(error)
      }
      return problem
    },
  }
}
