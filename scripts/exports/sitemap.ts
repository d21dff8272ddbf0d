import type { Asset, Page, PageKind } from '../model/outputs.ts'
import { element, xmlEscaped } from '../text/xml.ts'

/** Pages that nobody should be led to: they tell of what was, or are for other sites. */
const LEFT_OUT: readonly PageKind[] = ['gone', 'moved', 'embed', 'not-found']

/** As many addresses as one file may hold (https://www.sitemaps.org/protocol.html). */
const MOST = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const entry = (name: string, address: string): string =>
  element(name, {}, element('loc', {}, xmlEscaped(address)))

const file = (path: string, root: string, entries: readonly string[]): Asset => ({
  path,
  text: `<?xml version="1.0" encoding="utf-8"?>\n${element(root, { xmlns: NAMESPACE }, `\n${entries.join('\n')}\n`)}\n`,
})

/**
 * The addresses of all pages for search engines, in the order of the pages; none where the address of the site is not
 * known. Beyond 50,000 the file names others that hold them. No date is told: a build does not know when a page changed.
 */
export function sitemap(pages: readonly Page[], url: string | undefined, most = MOST): Asset[] {
  if (!url) return []
  const entries = pages
    .filter(({ kind }) => !LEFT_OUT.includes(kind))
    .map(page => entry('url', url + (page.kind === 'briefing' ? '' : page.url)))
  if (entries.length <= most) return [file('sitemap.xml', 'urlset', entries)]
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) =>
    file(`sitemap-${at + 1}.xml`, 'urlset', entries.slice(at * most, (at + 1) * most)),
  )
  const index = parts.map(({ path }) => entry('sitemap', url + path))
  return [file('sitemap.xml', 'sitemapindex', index), ...parts]
}
