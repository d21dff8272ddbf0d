import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import Eleventy from '@11ty/eleventy'
import type { SiteInfo } from '../model/outputs.ts'
import { swapIn } from './swap.ts'
import { causesOf } from './system-errors.ts'

export interface RenderOptions {
  /** Folder of the generated Markdown and of the files beside it. */
  readonly input: string
  /** Folder of the site: what it holds is replaced as a whole. */
  readonly output: string
  readonly site: SiteInfo
  /** Called after each page with the number of pages so far. */
  readonly onProgress?: (pages: number) => void
  /** Called when all pages are rendered and none can be seen yet, to write what must be safe by then. */
  readonly beforeLive?: () => void
}

/** Eleventy wraps what went wrong in what it was doing; the innermost error says it best. */
const rootCause = (error: unknown): string => [...causesOf(error)].at(-1)?.message ?? String(error)

/** Renders into a folder. @returns the number of pages */
async function runEleventy({ input, site, onProgress }: RenderOptions, folder: string): Promise<number> {
  let pages = 0
  const eleventy = new Eleventy('layouts/templates', folder, {
    quietMode: true,
    configPath: '.eleventy.js',
    config: config => {
      // Rendering is most of the work, so Eleventy would warn, each time, that it takes long.
      config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0)
      config.addGlobalData('markdownFolder', input)
      config.addGlobalData('site', site)
      config.on('page', () => {
        pages += 1
        onProgress?.(pages)
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
  return pages
}

/**
 * Renders every generated page with the layouts, and puts the site in the place of the one before it.
 * Runs in the project's folder, where Eleventy looks for its configuration.
 * @returns the number of pages
 * @throws Error saying what could not be rendered; the site of before is then still there
 */
export async function renderSite(options: RenderOptions): Promise<{ pages: number }> {
  const output = resolve(options.output)
  const folder = `${output}.next`
  await rm(folder, { recursive: true, force: true })
  try {
    // Fails for a name that somebody has taken in the meantime.
    await mkdir(folder)
    const pages = await runEleventy(options, folder)
    options.beforeLive?.()
    swapIn(folder, output)
    return { pages }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(`could not render the site: ${rootCause(error)}`, { cause: error })
  }
}
