import type { PageKind } from '../../scripts/model/outputs.ts'

const PLAIN = 'base.njk'

/** The layout of each kind of page: a file in `layouts/kinds`, or else the plain one that all of them extend. */
const LAYOUTS: Readonly<Record<PageKind, string>> = {
  briefing: 'layouts/kinds/briefing.njk',
  article: 'layouts/kinds/article.njk',
  timeline: 'layouts/kinds/timeline.njk',
  'quote-index': 'layouts/kinds/quote-index.njk',
  quotation: 'layouts/kinds/quotation.njk',
  entity: 'layouts/kinds/entity.njk',
  'entity-part': PLAIN,
  'entity-index': 'layouts/kinds/entity-index.njk',
  'article-index': PLAIN,
  story: 'layouts/kinds/story.njk',
  'story-index': PLAIN,
  embed: 'layouts/kinds/embed.njk',
  gone: PLAIN,
  moved: PLAIN,
  about: 'layouts/kinds/about.njk',
  fields: PLAIN,
  search: 'layouts/kinds/search.njk',
  check: 'layouts/kinds/check.njk',
  'unnamed-sources': PLAIN,
  corrections: PLAIN,
  'not-found': PLAIN,
}

export const KINDS = Object.keys(LAYOUTS)

/** True for the name of a kind that has a layout. */
export const isKind = (name: string): name is PageKind => Object.hasOwn(LAYOUTS, name)

export const layoutOf = (kind: PageKind): string => LAYOUTS[kind]
