import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addFile, listBelow } from '../../scripts/io/files.ts'
import { kindOf } from '../../scripts/io/folders.ts'

/** What goes into the site as it is, and where to. */
const FILES: readonly (readonly [from: string, to: string])[] = [
  ['layouts/icons', 'assets'],
  ['layouts/fonts', 'assets/fonts'],
  ['layouts/js', 'assets'],
  ['layouts/icons/favicon.ico', 'favicon.ico'],
]

/** Files to copy, each with its path below what is copied; links are left out. */
const filesAt = (from: string): string[] =>
  kindOf(from) === 'file' ? [''] : listBelow(from).files.filter(path => kindOf(join(from, path)) === 'file')

/**
 * Copies the files that need no rendering: ours, and those beside the pages in `input`. Done when all pages are
 * rendered, because Eleventy's own copying goes on, and fails later, after a page has stopped the build.
 */
export function copyFiles(input: string, output: string): void {
  for (const [from, to] of [...FILES, [input, ''] as const])
    for (const path of filesAt(from).filter(name => !/\.(md|page\.json(?:ld)?)$/.test(name)))
      addFile(output, [to, path].filter(Boolean).join('/'), readFileSync(join(from, path)))
}
