import { nameOf } from '../../briefing/speakers.ts'
import type { Briefing, QuotationView, ShareView } from '../../model/briefing.ts'
import type { Link, PageOf } from '../../model/outputs.ts'
import { capital, count } from '../../text/english.ts'
import { type Group, paginated, partUrl } from '../../text/lists.ts'
import { blocks, type Linker, line, linker, list } from '../../text/markdown.ts'
import { ARTICLES, hasArticlePages } from '../article-index.ts'
import { byLetter, type Drawer, letterTitle } from './letters.ts'
import { pager, partWords } from './pager.ts'
import { NO_SPEAKER, quotationsData, speakerSection } from './speaker-section.ts'

const FIRST: Link = { url: 'quotes.html', label: 'All quotations' }
const FOLDER = 'speakers'
const MOST_QUOTED = 50

type Section = Group<ShareView, QuotationView>

/** A page of quotations, with what the first page tells of it. */
interface SpeakerPage {
  readonly page: PageOf<'quote-index'>
  readonly title: string
  readonly sections: readonly Section[]
}

export const speakerName = ({ speaker }: ShareView, briefing: Briefing): string =>
  speaker ? nameOf(speaker, briefing) : ''

/** Speakers with a page of their own by letter; then those whom no article names, and who is not known. */
function drawers(briefing: Briefing): Drawer<ShareView>[] {
  const { shares } = briefing
  const named = shares.filter(({ speaker }) => speaker?.entity !== undefined)
  const unnamed = shares.filter(({ speaker }) => speaker && speaker.entity === undefined)
  const unknown = shares.filter(({ speaker }) => speaker === null)
  return [
    ...byLetter(named, share => speakerName(share, briefing)),
    { name: 'unnamed', title: 'Speakers without a name', items: unnamed },
    { name: 'not-known', title: NO_SPEAKER, items: unknown },
  ].filter(({ items }) => items.length > 0)
}

/** The block id of a speaker's heading; only those with a page are led to. */
const headingId = ({ speaker }: ShareView): string | undefined =>
  speaker?.entity === undefined ? undefined : `s-${speaker.entity}`

function speakerPage(
  url: string,
  title: string,
  sections: readonly Section[],
  briefing: Briefing,
): PageOf<'quote-index'> {
  const link = linker(url)
  const views = sections.flatMap(({ items }) => items)
  return {
    kind: 'quote-index',
    url,
    title: `Quotations: ${title}`,
    description: `${capital(count(views.length, 'quotation'))}: ${title}.`,
    data: { ...quotationsData(views, briefing), partOf: FIRST },
    body: blocks(
      `# Quotations: ${line(title)}`,
      `${capital(count(views.length, 'quotation'))} on this page.`,
      sections.flatMap(({ head, items, starts }) =>
        speakerSection(head, items, briefing, link, starts ? headingId(head) : undefined),
      ),
    ),
  }
}

/** Every quotation on pages of at most `most`, by the first letter of the speaker's name. */
export function speakerPages(briefing: Briefing, most: number): SpeakerPage[] {
  const all = drawers(briefing).flatMap(({ name, title, items }) => {
    const groups = items.map(head => ({ head, items: briefing.bySpeaker.get(head.speaker?.key ?? '') ?? [] }))
    const pages = paginated(groups, most)
    return pages.map((sections, i) => ({
      url: partUrl(FOLDER, name, i + 1),
      title: `${letterTitle(title)}${partWords(i + 1, pages.length)}`,
      sections,
    }))
  })
  return all.map(({ url, title, sections }, at) => {
    const page = speakerPage(url, title, sections, briefing)
    return {
      title,
      sections,
      page: { ...page, body: blocks(page.body, pager(FIRST, all, at, linker(url))) },
    }
  })
}

/** What stands on the first page where the quotations take several: who is quoted most, and the way to everybody. */
export function speakerOverview(parts: readonly SpeakerPage[], briefing: Briefing, link: Linker): string[] {
  const places = new Map(
    parts.flatMap(({ page, sections }) =>
      sections.flatMap(({ head, starts }) => {
        const id = headingId(head)
        return id && starts ? [[head, `${page.url}#${id}`] as const] : []
      }),
    ),
  )
  const most = briefing.shares.filter(share => places.has(share)).slice(0, MOST_QUOTED)
  return [
    '## Most quoted',
    list(
      most.map(
        share =>
          `${link(line(capital(speakerName(share, briefing))), places.get(share)!)} — ${count(share.quotations, 'quotation')}, ${count(share.words, 'word')}`,
      ),
    ),
    '## Every speaker',
    list(
      parts.map(({ page, title, sections }) => {
        const total = sections.reduce((sum, { items }) => sum + items.length, 0)
        return `${link(line(title), page.url)} — ${count(sections.length, 'speaker')}, ${count(total, 'quotation')}`
      }),
    ),
    ...(hasArticlePages(briefing)
      ? [
          '## By article',
          `Each article’s page tells its quotations in order: ${link('all articles', ARTICLES)}.`,
        ]
      : []),
  ]
}
