import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type SiteFile, writeSite } from '../../layouts/filters/write-site.ts'
import { type Print, traceOf } from '../io/file-prints.ts'
import { linker, listBelow } from '../io/files.ts'
import { swapIn } from '../io/swap.ts'
import { causesOf } from '../io/system-errors.ts'
import type { SiteInfo } from '../model/outputs.ts'

/** A file of the site, as it was written. */
export interface KeptSiteFile extends SiteFile {
  readonly trace: string
}

export interface RenderOptions {
  /** Folder of the generated Markdown and of the files beside it. */
  readonly input: string
  /** Folder of the site: what it holds is replaced as a whole. */
  readonly output: string
  readonly site: SiteInfo
  /** What is in each file below `input`; without it, every file is made. */
  readonly sources?: ReadonlyMap<string, Print>
  /** The files of the site before: one that would be made of the same, and that nobody has written since, stays. */
  readonly before?: ReadonlyMap<string, KeptSiteFile>
  /** Called after each page with the number of pages so far. */
  readonly onProgress?: (pages: number) => void
  /** Called when all pages are rendered and none can be seen yet, to write what must be safe by then. */
  readonly beforeLive?: () => void
}

/** What went wrong stands in what was being done; the innermost error says it best. */
const rootCause = (error: unknown): string => [...causesOf(error)].at(-1)?.message ?? String(error)

const OWN = { bytes: 0, hash: '', inputs: '', reads: [] } as const

/** Every file in the folder of a site, with its trace. */
function keptIn(
  folder: string,
  files: ReadonlyMap<string, SiteFile>,
  before: ReadonlyMap<string, KeptSiteFile>,
): Map<string, KeptSiteFile> {
  const kept = (path: string): KeptSiteFile => {
    const file = files.get(path)
    const earlier = before.get(path)
    return earlier && earlier === file ? earlier : { ...(file ?? OWN), trace: traceOf(join(folder, path)) }
  }
  return new Map(listBelow(folder).files.map(path => [path, kept(path)]))
}

/**
 * Renders every generated page with the layouts, and puts the site in the place of the one before it.
 * Runs in the project's folder, where the layouts are.
 * @returns the number of pages, and every file of the site
 * @throws Error saying what could not be rendered; the site of before is then still there
 */
export async function renderSite(
  options: RenderOptions,
): Promise<{ pages: number; files: ReadonlyMap<string, KeptSiteFile> }> {
  const { input, site, sources, before = new Map(), onProgress, beforeLive } = options
  const output = resolve(options.output)
  const folder = `${output}.next`
  await rm(folder, { recursive: true, force: true })
  try {
    // Fails for a name that somebody has taken in the meantime.
    await mkdir(folder)
    let pages = 0
    const link = linker(output, folder)
    const files = await writeSite({
      from: input,
      to: folder,
      site,
      ...(sources && { sources }),
      before: {
        get: path => before.get(path),
        take: path => traceOf(join(output, path)) === before.get(path)?.trace && link(path),
      },
      onPage: () => {
        pages += 1
        onProgress?.(pages)
      },
    })
    const kept = sources ? keptIn(folder, files, before) : new Map()
    beforeLive?.()
    swapIn(folder, output)
    return { pages, files: kept }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`could not render the site: ${rootCause(error)}`, { cause: error })
  }
}
