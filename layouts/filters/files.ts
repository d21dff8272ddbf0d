import { join } from 'node:path'
import { listBelow } from '../../scripts/io/files.ts'
import { kindOf } from '../../scripts/io/folders.ts'

/** What goes into every site as it is, and where to. */
const FILES: readonly (readonly [from: string, to: string])[] = [
  ['layouts/icons', 'assets'],
  ['layouts/fonts', 'assets/fonts'],
  ['layouts/js', 'assets'],
  ['layouts/icons/favicon.ico', 'favicon.ico'],
]

/** Plain files, each with its path below what is copied; links are left out. */
const filesAt = (from: string): string[] =>
  kindOf(from) === 'file' ? [''] : listBelow(from).files.filter(path => kindOf(join(from, path)) === 'file')

/** The files that every site has: each with its path in the site. */
export const ownFiles = (): (readonly [path: string, file: string])[] =>
  FILES.flatMap(([from, to]) =>
    filesAt(from).map(path => [[to, path].filter(Boolean).join('/'), join(from, path)] as const),
  )

/** Of the files in a folder of pages, those that go into the site as they are. @param from the folder, or its files */
export const besidePages = (from: string | readonly string[]): string[] =>
  (typeof from === 'string' ? filesAt(from) : [...from]).filter(
    path => !/\.(md|page\.json(?:ld)?)$/.test(path),
  )
