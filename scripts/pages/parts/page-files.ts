import type { Asset, Page } from '../../model/outputs.ts'

// Some readers of YAML take these for line ends, or drop them; JSON leaves them as they are.
const ODD = /[\u0085\u2028\u2029\ufeff]/g

/** A text on one line of YAML: JSON, which YAML reads as well. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(ODD, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Path of a page's Markdown file, relative to `content/pages`. */
export const sourcePath = ({ url }: Page): string => url.replace(/\.html$/, '.md')

/** A page as a Markdown file: front matter of a few lines, one value on each, then the body. */
export function renderPage({ kind, url, title, description, published, source, body }: Page): string {
  const lines = [
    `kind: ${kind}`,
    `url: ${url}`,
    `title: ${quoted(title)}`,
    `description: ${quoted(description)}`,
    published && `published: ${quoted(published)}`,
    source && `source: ${quoted(source)}`,
  ]
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${body}\n`
}

/** The files of a page: its Markdown, and beside it what its layout needs to know, where it needs anything. */
export function pageFiles(page: Page): Asset[] {
  const path = sourcePath(page)
  const told = page.data && Object.keys(page.data).length > 0
  return [
    { path, text: renderPage(page) },
    ...(told
      ? [{ path: path.replace(/md$/, 'page.json'), text: `${JSON.stringify(page.data, null, 1)}\n` }]
      : []),
  ]
}
