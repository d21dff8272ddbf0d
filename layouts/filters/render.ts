import type { Token } from 'markdown-it'
import type { EventFacts, PageFacts, QuotationFacts } from './facts.ts'
import type { PageSource } from './list-pages.ts'
import { markdown } from './markdown.ts'
import { type PageFile, readBeside, readPageFile } from './page-file.ts'
import { attribute } from './tokens.ts'

/** A part of a page under a heading of the second level. `name` is the heading's words as a class name. */
interface Section {
  readonly name: string
  readonly html: string
}

/** What a layout shows. `root` leads from the page to the site's root: empty, or `../` once or more. */
export interface RenderedPage extends Omit<PageFile, 'body'> {
  readonly url: string
  readonly root: string
  /** The page's only heading of the first level. */
  readonly heading: string
  /** What stands between that and the first section. */
  readonly lead: string
  readonly sections: readonly Section[]
}

const className = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A heading inside an article's own text carries an id `h-…` and opens no section of the page. */
const opensSection = (token: Token): boolean =>
  token.type === 'heading_open' && token.tag === 'h2' && !attribute(token, 'id').startsWith('h-')

/** Cuts at the headings of the second level. */
function cut(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (opensSection(token)) parts.push([])
    parts.at(-1)!.push(token)
  }
  return parts
}

function quotationsOf(data: PageFile['data']): Map<string, QuotationFacts> {
  const list = (data.quotations ?? (data.quotation ? [data.quotation] : [])) as QuotationFacts[]
  return new Map(Array.isArray(list) ? list.map(quotation => [quotation.id, quotation]) : [])
}

function eventsOf({ dated = [], undated = [] }: PageFile['data']): Map<string, EventFacts> {
  const events = [dated, undated].flat() as EventFacts[]
  return new Map(events.map(event => [event.id, event]))
}

/** Makes the function that turns a generated Markdown file below `folder` into the parts of a page. */
export function renderer(folder: string): (source: PageSource) => RenderedPage {
  return ({ url, file }) => {
    const { body, ...page } = readPageFile(file)
    const root = '../'.repeat(url.split('/').length - 1)
    const facts: PageFacts = {
      kind: page.kind,
      root,
      quotations: quotationsOf(page.data),
      events: eventsOf(page.data),
      readBeside: path => readBeside(folder, file, path),
    }
    const env = { ...facts }
    const html = (tokens: Token[]) => markdown.renderer.render(tokens, markdown.options, env)
    const [start = [], ...sections] = cut(markdown.parse(body, env))
    const afterHeading = start.findIndex(token => token.type === 'heading_close') + 1
    return {
      ...page,
      url,
      root,
      heading: html(start.slice(0, afterHeading)),
      lead: html(start.slice(afterHeading)),
      sections: sections.map(part => ({ name: className(part[1]?.content ?? ''), html: html(part) })),
    }
  }
}
