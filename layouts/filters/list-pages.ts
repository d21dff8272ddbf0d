import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** One page to render: its address from the site's root, and the Markdown file it is made of. */
export interface PageSource {
  readonly url: string
  readonly file: string
}

const TEMPLATES = new URL('../templates/', import.meta.url)

/** Each template renders the pages of the kind it is named after. */
const kinds = (): string[] =>
  readdirSync(TEMPLATES)
    .filter(name => /^[a-z-]+\.njk$/.test(name))
    .map(name => name.replace(/\.njk$/, ''))

const KIND = /^---\n(?:[^\n]*\n)*?kind: "?([a-z-]+)"?\n/

/** The kind named at the start of a file; only its first bytes are read, for there may be many files. */
function kindOf(file: string): string {
  const start = Buffer.alloc(256)
  const handle = openSync(file, 'r')
  const length = readSync(handle, start, 0, start.length, 0)
  closeSync(handle)
  return KIND.exec(start.toString('utf8', 0, length))?.[1] ?? 'none'
}

const markdownBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()

/**
 * The pages below a folder by kind, each list in the order of addresses.
 * @throws Error when a file's front matter does not begin with a kind that has a template
 */
export function listPages(folder: string): Record<string, PageSource[]> {
  const pages: Record<string, PageSource[]> = Object.fromEntries(kinds().map(kind => [kind, []]))
  for (const file of markdownBelow(folder)) {
    const url = relative(folder, file).split(sep).join('/').replace(/\.md$/, '.html')
    const list = pages[kindOf(file)]
    if (!list)
      throw new Error(`${file}: expected a kind (${Object.keys(pages).join(', ')}), found ${kindOf(file)}`)
    list.push({ url, file })
  }
  return pages
}

/** Some of the pages: so many, from one of them on. */
export interface Batch {
  readonly from: number
  readonly most: number
  /** Of all pages; told by who lists them. */
  total: number
}

/** The pages of a batch, in the order of the list; the batch is told how many there are in all. */
export function pagesIn(
  pages: Readonly<Record<string, readonly PageSource[]>>,
  batch: Batch,
): Record<string, PageSource[]> {
  let at = 0
  const chosen = Object.entries(pages).map(([kind, list]): [string, PageSource[]] => {
    const start = at
    at += list.length
    return [kind, list.filter((_, i) => start + i >= batch.from && start + i < batch.from + batch.most)]
  })
  batch.total = at
  return Object.fromEntries(chosen)
}

/** True when no batch comes after this one. */
export const isLast = ({ from, most, total }: Batch): boolean => from + most >= total
