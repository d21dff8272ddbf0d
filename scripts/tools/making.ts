import { fileURLToPath } from 'node:url'
import type { Passage } from '../model/layers.ts'
import type { Counts } from '../model/outputs.ts'
import type { Finding } from '../model/source.ts'
import type { CacheUse } from './annotation-cache.ts'
import type { Edition, EditionName } from './edition-names.ts'

/** The folder of the program, where layouts and settings lie; Eleventy must be run there. */
export const HOME = fileURLToPath(new URL('../../', import.meta.url))

export const PAGES = 'content/pages'
export const SITE = '_site'
/** The list of all addresses ever published. */
export const LEDGER = 'content/permalinks.json'
/** The files that articles were read from. */
export const ORIGINALS = 'content/originals'

/** Seconds that a build waits for another one of the same folder. */
export const WAIT = 600

/** Receives what a build reports while it runs. */
export interface Progress {
  /** Another step has begun. */
  step(name: string): void
  /** How far the step has come; `total` absent when not known. */
  done(count: number, total?: number): void
}

export interface Making {
  /** Keep the addresses in the ledger: from then on they stay. A preview leaves the ledger as it is. */
  readonly publish: boolean
  /** Stop at an article that cannot be read, and at whatever is warned of. */
  readonly strict?: boolean
  /** False: annotate every article anew, and keep nothing for the next build. */
  readonly cache?: boolean
  /** Seconds to wait for another build. */
  readonly wait?: number
  /** Forms besides the site in which the briefing is carried; none when absent. */
  readonly editions?: readonly EditionName[]
  /** Id of a story that is carried in one file; none when absent. */
  readonly story?: string | undefined
}

/** What a build tells of itself when it has ended. */
export interface Summary {
  readonly counts: Counts
  /** How many articles an earlier build has annotated; absent without a cache. */
  readonly cache?: CacheUse | undefined
  /** What stands between quote marks and was taken for no quotation. */
  readonly otherPassages: readonly Passage[]
  readonly pages: number
  readonly editions: readonly Edition[]
  /** Files of articles that could not be read, by path. */
  readonly setAside: readonly string[]
  /** Errors of what was set aside, warnings and doubts. */
  readonly findings: readonly Finding[]
}
