import type { Token } from 'markdown-it'
import type { PictureFile } from '../../scripts/model/markup.ts'
import type { EventMark, QuotationMark } from '../../scripts/model/page-data.ts'
import type { PageFacts } from './facts.ts'
import type { PageSource } from './list-pages.ts'
import { markdown } from './markdown.ts'
import { type PageFile, readBeside, readPageFile, structuredBeside } from './page-file.ts'
import { attribute, ENTRIES } from './tokens.ts'

/**
 * A part of a page under a heading of the second level. `name` is the heading's words as a class name; empty under the
 * name of something, which may be any words: an article, a speaker, a year.
 */
interface Section {
  readonly name: string
  readonly html: string
  /** The same in two: the heading, and what stands under it. */
  readonly heading: string
  readonly rest: string
  /** True where the heading ends in a number in parentheses: the part is shown when a reader asks for it. */
  readonly closed: boolean
}

/** What a layout shows. `root` leads from the page to the site's root: empty, or `../` once or more. */
interface RenderedPage {
  readonly kind: PageFile['kind']
  readonly title: string
  readonly description: string
  readonly data: PageFile['data']
  /** JSON-LD that no words end; empty for none. */
  readonly structured: string
  readonly url: string
  readonly root: string
  /** The page's only heading of the first level. */
  readonly heading: string
  /** In an article, what stands between that and the text. */
  readonly facts: string
  /** What stands between the heading, or the facts, and the first section. */
  readonly lead: string
  readonly sections: readonly Section[]
  /** The files that its Markdown shows, by their paths below the folder of the pages. */
  readonly reads: readonly string[]
}

const className = (words: string): string =>
  words
    .replace(ENTRIES, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A heading inside an article's own text carries an id `h-…` and opens no section of the page. */
const opensSection = (token: Token): boolean =>
  token.type === 'heading_open' && token.tag === 'h2' && !attribute(token, 'id').startsWith('h-')

/** True for a heading that names something: it leads to it, or is led to. */
const namesSomething = ([heading, words]: readonly Token[]): boolean =>
  attribute(heading!, 'id') !== '' || words?.children?.[0]?.type === 'link_open'

/** Cuts at the headings of the second level. */
function cut(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (opensSection(token)) parts.push([])
    parts.at(-1)!.push(token)
  }
  return parts
}

/** How many tokens stand before the first block with an id: the blocks of an article's text have one. */
function beforeText(tokens: readonly Token[]): number {
  const first = tokens.findIndex(token => token.level === 0 && attribute(token, 'id') !== '')
  return first < 0 ? tokens.length : first
}

const byId = <T extends { readonly id: string }>(marks: readonly T[]): Map<string, T> =>
  new Map(marks.map(mark => [mark.id, mark]))

const quotationsOf = (page: PageFile): readonly QuotationMark[] =>
  page.data && 'quotations' in page.data ? page.data.quotations : []

const eventsOf = (page: PageFile): readonly EventMark[] =>
  page.kind === 'timeline' ? (page.data?.events ?? []) : []

/** The pictures that a page shows, by their addresses from it. */
function picturesOf(page: PageFile): ReadonlyMap<string, PictureFile> {
  const pictures = page.kind === 'article' ? (page.data?.pictures ?? []) : []
  const found = new Map(pictures.map(picture => [encodeURIComponent(picture.name), picture]))
  const front = page.kind === 'briefing' ? page.data?.picture : undefined
  return front ? found.set(`articles/${encodeURIComponent(front.name)}`, front) : found
}

/** Makes the function that turns a generated Markdown file below `folder` into the parts of a page. */
export function renderer(folder: string): (source: Pick<PageSource, 'url' | 'file'>) => RenderedPage {
  return ({ url, file }) => {
    const page = readPageFile(file)
    const root = '../'.repeat(url.split('/').length - 1)
    const reads: string[] = []
    const facts: PageFacts = {
      kind: page.kind,
      root,
      quotations: byId(quotationsOf(page)),
      events: byId(eventsOf(page)),
      pictures: picturesOf(page),
      readBeside: path => {
        const beside = readBeside(folder, file, path)
        reads.push(beside.path)
        return beside.text
      },
    }
    const env = { ...facts }
    const html = (tokens: Token[]) => markdown.renderer.render(tokens, markdown.options, env)
    const [start = [], ...sections] = cut(markdown.parse(page.body, env))
    const afterHeading = start.findIndex(token => token.type === 'heading_close') + 1
    const text = afterHeading + (page.kind === 'article' ? beforeText(start.slice(afterHeading)) : 0)
    return {
      kind: page.kind,
      title: page.title,
      description: page.description,
      data: page.data,
      reads,
      structured: structuredBeside(file),
      url,
      root,
      heading: html(start.slice(0, afterHeading)),
      facts: html(start.slice(afterHeading, text)),
      lead: html(start.slice(text)),
      sections: sections.map((part): Section => {
        // A heading is three tokens: its start, its words, its end.
        const [heading, rest] = [html(part.slice(0, 3)), html(part.slice(3))]
        const words = (part[1]?.children ?? [])
          .map(({ content }) => content)
          .join('')
          .trim()
        return {
          name: namesSomething(part) ? '' : className(words),
          html: heading + rest,
          heading,
          rest,
          // A headline that ends in a number is a link.
          closed: ENTRIES.test(words) && part[1]?.children?.at(-1)?.type === 'text',
        }
      }),
    }
  }
}
