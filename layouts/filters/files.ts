import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** What goes into the site as it is, and where to. */
const FILES: readonly (readonly [from: string, to: string])[] = [
  ['layouts/icons', 'assets'],
  ['layouts/js', 'assets'],
  ['layouts/icons/favicon.ico', 'favicon.ico'],
]

/**
 * Copies the files that need no rendering: ours, and those beside the pages in `input`. Done when all pages are
 * rendered, because Eleventy's own copying goes on, and fails later, after a page has stopped the build.
 */
export function copyFiles(input: string, output: string): void {
  for (const [from, to] of FILES) cpSync(from, join(output, to), { recursive: true })
  cpSync(input, output, { recursive: true, filter: path => !/\.(md|page\.json)$/.test(path) })
}
