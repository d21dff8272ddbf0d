import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

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
