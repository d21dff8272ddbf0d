import { element, xmlEscaped } from '../text/xml.ts'

interface FeedEntry {
  /** Absolute; never changes. */
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly author?: string
  /** Who speaks. */
  readonly contributor?: string
  readonly links: readonly string[]
  /** Addresses of others that speak of it. */
  readonly related?: readonly string[]
  readonly text: string
  /** The same as HTML; then Atom has that. */
  readonly html?: string
}

export interface Feed {
  readonly title: string
  readonly language: string
  /** Addresses of the page that tells the same, and of the feed without its ending; absolute. */
  readonly page: string
  readonly self: string
  readonly author?: string
  /** The newest first, at least one. */
  readonly entries: readonly FeedEntry[]
}

const words = (name: string, text: string, attributes = {}): string =>
  element(name, attributes, xmlEscaped(text))

const person = (role: 'author' | 'contributor', name?: string): string[] =>
  name ? [element(role, {}, words('name', name))] : []

/** A day as the moment that RFC 3339 wants. */
export const moment = (day: string): string => `${day}T00:00:00Z`

const entry = ({ id, title, day, author, contributor, links, related = [], text, html }: FeedEntry): string =>
  element(
    'entry',
    {},
    [
      words('id', id),
      words('title', title),
      words('updated', moment(day)),
      ...person('author', author),
      ...person('contributor', contributor),
      ...links.map(href => element('link', { rel: 'alternate', href })),
      ...related.map(href => element('link', { rel: 'related', href })),
      words('content', html ?? text, html ? { type: 'html' } : {}),
    ].join('\n'),
  )

/** A feed as Atom (RFC 4287). */
export function atom({ title, language, page, self, author, entries }: Feed): string {
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    [
      words('id', page),
      words('title', title),
      words('updated', moment(entries[0]!.day)),
      ...person('author', author),
      element('link', { rel: 'self', href: `${self}.xml` }),
      element('link', { rel: 'alternate', href: page }),
      ...entries.map(entry),
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}
