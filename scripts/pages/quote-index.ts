import { ALL_FEED, feedItems } from '../briefing/feeds.ts'
import type { ArticleView, Briefing, QuotationView, ShareView } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { blocks, type Linker, linker, list } from '../text/markdown.ts'
import { articlesCounted } from './parts/copied.ts'
import { byLetter, letterTitle } from './parts/letters.ts'
import { quotationItem } from './parts/quotation-item.ts'
import { articleSection, NO_SPEAKER, quotationsData } from './parts/speaker-section.ts'
import { speakerName, speakerOverview, speakerPages } from './parts/speakers.ts'
import { isStatement, speakerLink } from './parts/wording.ts'
import { unnamedLine } from './unnamed-sources.ts'

/** More speakers are sorted by the letter they begin with. */
const MOST_SPEAKERS = 30
/** So many quotations are shown at once; the articles that have no room are closed. */
const MOST_OPEN = 36
/** Up to so many quotations are one page. */
const MOST = 500
/** Quotations on each page of a longer list: so many take some 130 KB. */
const A_PAGE = 150

const speakerItem = ({ speaker, quotations }: ShareView, briefing: Briefing, link: Linker): string =>
  `${speaker ? capital(speakerLink(speaker, briefing, link)) : NO_SPEAKER} — ${quotations}`

/** Speakers by how often they are quoted; of many, the first of them, and all by letter. */
function speakerRows(shares: readonly ShareView[], briefing: Briefing, link: Linker): string[] {
  const items = (some: readonly ShareView[]) => list(some.map(share => speakerItem(share, briefing, link)))
  const most = [...shares].sort((a, b) => b.quotations - a.quotations)
  if (most.length <= MOST_SPEAKERS) return most.length > 0 ? ['## Speakers', items(most)] : []
  const named = shares.filter(({ speaker }) => speaker !== null)
  return [
    '## Speakers',
    items(most.slice(0, MOST_SPEAKERS / 2)),
    `## Speakers by name (${named.length})`,
    ...byLetter(named, share => speakerName(share, briefing)).flatMap(({ title, items: some }) => [
      `### ${letterTitle(title)}`,
      items(some),
    ]),
  ]
}

/** Every quotation article by article, what is only mentioned apart, and who speaks how often. */
function wholeIndex(briefing: Briefing, link: Linker): string[] {
  const { articles, distinct: quotations, shares } = briefing
  const statements = grouped(quotations.filter(isStatement), ({ article }) => article)
  const mentions = quotations.filter(view => !isStatement(view))
  let room = MOST_OPEN
  const section = (article: ArticleView, views: readonly QuotationView[] | undefined) => {
    if (!views) return []
    // The first article is open, however much it quotes.
    const closed = room < MOST_OPEN && views.length > room
    room -= closed ? 0 : views.length
    return articleSection(article, views, closed, briefing, link)
  }
  return [
    ...articles.flatMap(article => section(article, statements.get(article.article.slug))),
    ...(mentions.length > 0
      ? [
          `## Only mentioned (${mentions.length})`,
          'The articles tell that something was said here, not what.',
          list(mentions.map(view => quotationItem(view, briefing, link, ['speaker', 'form', 'article']))),
        ]
      : []),
    ...speakerRows(shares, briefing, link),
  ]
}

/** Every quotation: one page article by article, or else one that leads to a page for each letter. */
export function quotePages(briefing: Briefing): PageOf<'quote-index'>[] {
  const { counts, distinct: quotations, shares } = briefing
  const link = linker('quotes.html')
  const parts = quotations.length > MOST ? speakerPages(briefing, A_PAGE) : null
  const named = shares.filter(({ speaker }) => speaker !== null).length
  const summary = `${capital(count(counts.quotations, 'quotation'))} by ${count(named, 'speaker')} in ${articlesCounted(counts)}`
  const first: PageOf<'quote-index'> = {
    kind: 'quote-index',
    url: 'quotes.html',
    title: 'Quotations',
    description: `${summary}.`,
    data: {
      ...quotationsData(parts ? [] : quotations, briefing),
      ...(parts && { find: true as const }),
      ...(feedItems(quotations, briefing).length > 0 && { feed: ALL_FEED }),
    },
    body: blocks(
      '# Quotations',
      [`${summary}.`, unnamedLine(briefing, link)].filter(Boolean).join(' '),
      parts ? speakerOverview(parts, briefing, link) : wholeIndex(briefing, link),
    ),
  }
  return [first, ...(parts ?? []).map(({ page }) => page)]
}
