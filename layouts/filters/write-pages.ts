import { setImmediate } from 'node:timers/promises'
import { type Print, printOf } from '../../scripts/io/file-prints.ts'
import { filler } from '../../scripts/io/files.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { layoutOf } from './kinds.ts'
import { createLayouts } from './layouts.ts'
import type { PageSource } from './list-pages.ts'
import { renderer } from './render.ts'

export interface PageWriting {
  /** Folder of the generated Markdown. */
  readonly from: string
  /** Folder of the site; no page is written outside it. */
  readonly to: string
  readonly site: SiteInfo
  readonly hasArticleList: boolean
}

/** A page that is written: what is in it, and the files, besides its own, that it was made of. */
export interface WrittenPage {
  readonly url: string
  readonly print: Print
  /** Paths below the folder of the Markdown. */
  readonly reads: readonly string[]
}

/** So many pages, and whoever else has something to do may do it: a signal that stops the build, say. */
const TURN = 50

/**
 * Renders generated pages and writes each at once, so that memory does not grow with their number.
 * @param onPage is called after each page
 * @throws Error naming the page that cannot be rendered
 */
export async function writePages(
  pages: readonly PageSource[],
  { from, to, site, hasArticleList }: PageWriting,
  onPage: (page: WrittenPage) => void,
): Promise<void> {
  if (pages.length === 0) return
  const layouts = createLayouts()
  const read = renderer(from)
  const write = filler(to)
  for (const [index, source] of pages.entries()) {
    const doc = read(source)
    const html = Buffer.from(layouts.render(layoutOf(doc.kind), { site, hasArticleList, doc }))
    write(source.url, html)
    onPage({ url: source.url, print: printOf(html), reads: doc.reads })
    if (index % TURN === 0) await setImmediate()
  }
}
