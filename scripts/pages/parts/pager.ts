import type { Link } from '../../model/outputs.ts'
import { blocks, type Linker, line, list } from '../../text/markdown.ts'

/** One page of a list that takes several. */
export interface ListPage {
  readonly url: string
  readonly title: string
}

const asLink = ({ url, title }: ListPage, link: Linker): string => link(line(title), url)

/** The way to the pages before and after, and to where the list begins. */
export function pager(of: Link, pages: readonly ListPage[], at: number, link: Linker): string {
  const [before, after] = [pages[at - 1], pages[at + 1]]
  return blocks(
    '## Other pages',
    list([
      ...(before ? [`Before: ${asLink(before, link)}`] : []),
      ...(after ? [`After: ${asLink(after, link)}`] : []),
      `All: ${link(line(of.label), of.url)}`,
    ]),
  )
}

/** `, part 2 of 3`; empty where there is one part only. */
export const partWords = (part: number, parts: number): string =>
  parts > 1 ? `, part ${part} of ${parts}` : ''
