import { join } from 'node:path'
import { styles } from '../../layouts/filters/styles.ts'
import { type BuiltSite, inOrder } from '../editions/built-pages.ts'
import { epub } from '../editions/epub.ts'
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

interface Maker {
  readonly name: string
  readonly path: string
  readonly make: (site: BuiltSite) => string | Uint8Array
}

/** The forms, besides the site, in which a briefing is carried, by the option that asks for them. */
const MAKERS = {
  epub: { name: 'book', path: 'briefing.epub', make: site => epub(site, styles('book')) },
  single: { name: 'single file', path: 'briefing.html', make: makeSingleFile },
} as const satisfies Record<EditionName, Maker>

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content

/** Makes editions of a built site, and writes them beside it. */
export function makeEditions(root: string, site: BuiltSite, wanted: readonly EditionName[]): Edition[] {
  return wanted.map(option => {
    const { name, path, make } = MAKERS[option]
    const content = asBytes(make(site))
    addFile(root, path, content)
    return { name, path: join(root, path), bytes: content.length }
  })
}
