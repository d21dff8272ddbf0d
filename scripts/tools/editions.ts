import { join } from 'node:path'
import { styles } from '../../layouts/filters/styles.ts'
import { type BuiltSite, inOrder } from '../editions/built-pages.ts'
import { book } from '../editions/epub.ts'
import { singleFile } from '../editions/single.ts'
import { addFile, readSource } from '../io/files.ts'
import type { Page, SiteInfo } from '../model/outputs.ts'
import type { Edition, EditionName } from './edition-names.ts'

/** The site as it was built in a folder. */
export function builtSite(folder: string, pages: readonly Page[], info: SiteInfo): BuiltSite {
  const file = (path: string) => readSource(folder, path)?.bytes
  const text = (path: string) => Buffer.from(file(path)!).toString('utf8')
  return {
    title: info.title ?? pages.find(({ kind }) => kind === 'briefing')!.title,
    language: info.language,
    url: info.url,
    publisher: info.publisher,
    pages: inOrder(pages).map(({ url, kind, title, published }) => ({
      path: url,
      kind,
      title,
      published,
      html: text(url),
    })),
    file,
  }
}

function makeSingleFile(site: BuiltSite): string {
  const text = (path: string) => Buffer.from(site.file(path)!).toString('utf8')
  return singleFile(site, {
    siteCss: text('assets/site.css'),
    ownCss: styles('single'),
    script: text('assets/reading.js'),
  })
}

type Content = string | Uint8Array

interface Made {
  readonly name: string
  readonly path: string
  readonly content: Content
}

function makeBook(site: BuiltSite): Made[] {
  const { epub, annotations } = book(site, styles('book'))
  return [
    { name: 'book', path: 'briefing.epub', content: epub },
    { name: 'its notes', path: 'briefing.annotation', content: annotations },
  ]
}

/** The forms, besides the site, in which a briefing is carried, by the option that asks for them. */
const MAKERS = {
  epub: makeBook,
  single: site => [{ name: 'single file', path: 'briefing.html', content: makeSingleFile(site) }],
} as const satisfies Record<EditionName, (site: BuiltSite) => Made[]>

const asBytes = (content: Content): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

/** Makes editions of a built site, and writes them beside it. */
export function makeEditions(root: string, site: BuiltSite, wanted: readonly EditionName[]): Edition[] {
  return wanted.flatMap(option =>
    MAKERS[option](site).map(({ name, path, content }) => {
      const bytes = asBytes(content)
      addFile(root, path, bytes)
      return { name, path: join(root, path), bytes: bytes.length }
    }),
  )
}

/** Makes a file of some pages of a built site, and writes it beside the site. */
export function makeStoryFile(root: string, site: BuiltSite, id: string): Edition {
  const path = `story-${id}.html`
  const bytes = asBytes(makeSingleFile(site))
  addFile(root, path, bytes)
  return { name: 'story', path: join(root, path), bytes: bytes.length }
}
