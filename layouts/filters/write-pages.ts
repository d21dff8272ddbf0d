import { setImmediate } from 'node:timers/promises'
import { filler } from '../../scripts/io/files.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { type Print, printOf } from './file-prints.ts'
import { layoutOf } from './kinds.ts'
import { listPages } from './list-pages.ts'
import { renderer } from './render.ts'

/** What renders layouts: Nunjucks, which compiles each of them once. */
interface Layouts {
  render(name: string, context: object): string
}

interface Writing {
  /** Folder of the generated Markdown. */
  readonly from: string
  /** Folder of the site; no page is written outside it. */
  readonly to: string
  readonly site: SiteInfo
  readonly layouts: Layouts
  /** Called after each page. */
  readonly onPage: () => void
}

/** So many pages, and whoever else has something to do may do it: a signal that stops the build, say. */
const TURN = 50

/**
 * Renders every generated page and writes it at once, so that memory does not grow with their number.
 * @returns what is in the files, by path
 * @throws Error naming the page that cannot be rendered
 */
export async function writePages({ from, to, site, layouts, onPage }: Writing): Promise<Map<string, Print>> {
  const pages = listPages(from)
  const read = renderer(from)
  const write = filler(to)
  const prints = new Map<string, Print>()
  const hasArticleList = pages.some(({ url }) => url === 'articles.html')
  for (const [index, source] of pages.entries()) {
    const doc = read(source)
    const html = Buffer.from(layouts.render(layoutOf(doc.kind), { site, hasArticleList, doc }))
    write(source.url, html)
    prints.set(source.url, printOf(html))
    onPage()
    if (index % TURN === 0) await setImmediate()
  }
  return prints
}
