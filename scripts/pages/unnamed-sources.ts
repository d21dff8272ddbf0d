import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { paginated, partUrl } from '../text/lists.ts'
import { blocks, type Linker, line, linker, list, quoted } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { quotationMark } from './parts/page-data.ts'
import { type ListPage, pager, partWords } from './parts/pager.ts'
import { quotationItem } from './parts/quotation-item.ts'
import { isStatement, sourceHeading } from './parts/wording.ts'

const FIRST: Link = { url: 'unnamed-sources.html', label: 'Unnamed sources' }
const FOLDER = 'unnamed-sources'
const UNDATED = 'undated'
const DESCRIPTION = 'What is quoted of people whom the articles describe and do not name'
/** So many make a page of some 150 KB. */
const MOST = 200

/** What people say whom their article describes and does not name. */
const unnamed = ({ distinct }: Briefing): QuotationView[] =>
  distinct.filter(
    view =>
      isStatement(view) && (view.attribution.sourceKind.value === 'described' || view.attribution.reason),
  )

/** The words, who says them, and the reason that the article gives for leaving out the name. */
function item(view: QuotationView, { article }: ArticleView, briefing: Briefing, link: Linker): string {
  const { reason } = view.attribution
  return blocks(
    quotationItem(view, briefing, link, ['speaker', 'form']),
    reason && `Why there is no name: ${quoted(slice(article.text, reason.span))}`,
  )
}

/** How many sources have no name, as a sentence with a link to all; empty where all have one. */
export function unnamedLine(briefing: Briefing, link: Linker): string {
  const { length } = unnamed(briefing)
  return length > 0
    ? `${link(`${capital(count(length, 'quotation'))} of people without a name`, FIRST.url)}.`
    : ''
}

/** Some of them, under the headlines of their articles. */
const byArticle = (views: readonly QuotationView[], briefing: Briefing, link: Linker): string[] =>
  [...grouped(views, ({ article }) => article)].flatMap(([slug, own]) => {
    const article = briefing.articleBy.get(slug)!
    return [
      `## ${link(line(article.headline), article.url)}`,
      sourceHeading(article),
      list(own.map(view => item(view, article, briefing, link))),
    ]
  })

interface Part extends ListPage {
  readonly views: readonly QuotationView[]
}

/** The years of the articles, the newest first; a year with too many takes several pages. */
function partsOf(views: readonly QuotationView[], { articleBy }: Briefing): Part[] {
  const yearOf = ({ article }: QuotationView) =>
    articleBy.get(article)!.article.published?.slice(0, 4) ?? UNDATED
  return [...grouped(views, yearOf)].flatMap(([year, own]) => {
    const articles = [...grouped(own, ({ article }) => article)].map(([head, items]) => ({ head, items }))
    const pages = paginated(articles, MOST)
    return pages.map((groups, i) => ({
      url: partUrl(FOLDER, year, i + 1),
      title: `${year === UNDATED ? 'Without a date' : year}${partWords(i + 1, pages.length)}`,
      views: groups.flatMap(({ items }) => items),
    }))
  })
}

const partPage = (
  { url, title, views }: Part,
  at: number,
  parts: readonly Part[],
  briefing: Briefing,
): PageOf<'unnamed-sources'> => ({
  kind: 'unnamed-sources',
  url,
  title: `${FIRST.label}: ${title}`,
  description: `${DESCRIPTION}: ${title}.`,
  data: { quotations: views.map(view => quotationMark(view, briefing)), partOf: FIRST },
  body: blocks(
    `# ${FIRST.label}: ${line(title)}`,
    `${capital(count(views.length, 'quotation'))} on this page.`,
    byArticle(views, briefing, linker(url)),
    pager(FIRST, parts, at, linker(url)),
  ),
})

/**
 * All unnamed sources, article by article, with the reason that the article gives: one page, or else one that leads to
 * a page for each year; no page where there is none.
 */
export function unnamedPages(briefing: Briefing): PageOf<'unnamed-sources'>[] {
  const views = unnamed(briefing)
  if (views.length === 0) return []
  const link = linker(FIRST.url)
  const parts = views.length > MOST ? partsOf(views, briefing) : []
  const reasons = views.filter(({ attribution }) => attribution.reason).length
  const told = reasons === 0 ? 'The articles do not say why.' : `For ${reasons} of them the article says why.`
  const first: PageOf<'unnamed-sources'> = {
    kind: 'unnamed-sources',
    url: FIRST.url,
    title: FIRST.label,
    description: `${DESCRIPTION}.`,
    data: { quotations: parts.length > 0 ? [] : views.map(view => quotationMark(view, briefing)) },
    body: blocks(
      `# ${FIRST.label}`,
      `${capital(count(views.length, 'quotation'))} of people whom the articles describe and do not name. ${told}`,
      parts.length > 0
        ? [
            '## By the year of the article',
            list(
              parts.map(
                ({ url, title, views: own }) =>
                  `${link(line(title), url)} — ${count(own.length, 'quotation')}`,
              ),
            ),
          ]
        : byArticle(views, briefing, link),
    ),
  }
  return [first, ...parts.map((part, at) => partPage(part, at, parts, briefing))]
}
