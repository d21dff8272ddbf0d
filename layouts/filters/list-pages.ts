import { join } from 'node:path'
import { listBelow } from '../../scripts/io/files.ts'

/** One page to render: its address from the site's root, and the Markdown file it is made of. */
export interface PageSource {
  readonly url: string
  readonly file: string
  /** The files that are its own, there or not, by their paths below the folder. */
  readonly own: readonly string[]
}

const BESIDE = ['md', 'page.json', 'page.jsonld']

/** The page that is made of a file below a folder; none of a file that is no Markdown. */
export function pageOf(folder: string, path: string): PageSource[] {
  if (!path.endsWith('.md')) return []
  const name = path.slice(0, -'md'.length)
  return [{ url: `${name}html`, file: join(folder, path), own: BESIDE.map(ending => name + ending) }]
}

/** The pages below a folder, in the order of their files. */
export const listPages = (folder: string): PageSource[] =>
  listBelow(folder)
    .files.sort()
    .flatMap(path => pageOf(folder, path))
