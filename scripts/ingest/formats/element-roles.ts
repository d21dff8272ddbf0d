import { type DomElement, tagOf } from './dom.ts'
import type { BlockRole } from './draft.ts'

/** Roles that elements of HTML have by their nature. */
const BY_TAG: Readonly<Record<string, BlockRole>> = {
  nav: 'menu',
  figcaption: 'caption',
  caption: 'caption',
  form: 'newsletter',
}

/** Roles by what publishers call parts of a page, in `class`, `id`, `itemprop` or `role`. The first that fits tells. */
const BY_NAME: readonly (readonly [BlockRole, RegExp])[] = [
  ['share bar', /\b(?:share|sharing|social)(?:bar|-?(?:bar|buttons?|links?|tools?|list|icons?))?\b/],
  ['newsletter', /\b(?:newsletter|signup|sign-up|subscribe|subscription|paywall)\b/],
  ['advertisement', /\b(?:advert|advertisement|ad-slot|ad-container|sponsored|promo)\b/],
  ['read more', /\b(?:related|read-?more|recommended|more-stories|also-read|trending|most-read)\b/],
  ['credit', /\b(?:credit|photo-credit|copyright)\b/],
  ['caption', /\b(?:wp-caption-text|image-caption|photo-caption|caption)\b/],
  ['byline', /\b(?:byline|author-name|article-author)\b/],
  ['date line', /\b(?:pubdate|publish-date|timestamp|article-date|dateline-time)\b/],
  ['pull quote', /\b(?:pullquote|pull-quote|wp-block-pullquote)\b/],
  ['correction', /\b(?:correction|corrections|article-correction)\b/],
  ['menu', /\b(?:breadcrumbs?|navigation|navbar|menu|skip-link|tag-list|article-tags)\b/],
]

const NAMED_BY = ['class', 'id', 'itemprop', 'role'] as const

/** What the markup of an element says its words are; undefined where it says nothing. */
export function hintOf(element: DomElement): BlockRole | undefined {
  const tag = BY_TAG[tagOf(element)]
  if (tag) return tag
  const names = NAMED_BY.map(name => element.getAttribute(name) ?? '').join(' ')
  const plain = names.toLowerCase().replaceAll('_', '-').slice(0, 500)
  return plain.trim() === '' ? undefined : BY_NAME.find(([, named]) => named.test(plain))?.[0]
}

/** True for what a page does not show. */
export const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s?:\s?none/i.test(element.getAttribute('style') ?? '')
