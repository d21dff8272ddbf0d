import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Batch } from '../../scripts/model/outputs.ts'

/** One page to render: its address from the site's root, and the Markdown file it is made of. */
export interface PageSource {
  readonly url: string
  readonly file: string
}

/** The pages below a folder, in the order of their files. */
export const listPages = (folder: string): PageSource[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(file => ({ file, url: relative(folder, file).split(sep).join('/').replace(/\.md$/, '.html') }))

/** The pages of a batch. */
export const pagesIn = (pages: readonly PageSource[], { from, most }: Batch): PageSource[] =>
  pages.slice(from, from + most)

/** True when no batch comes after this one. */
export const isLast = (pages: readonly PageSource[], { from, most }: Batch): boolean =>
  from + most >= pages.length
