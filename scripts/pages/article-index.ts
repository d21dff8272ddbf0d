import { byPeriod, flattened } from '../briefing/by-period.ts'
import type { ArticleView, Briefing } from '../model/briefing.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { dateWords, daysOf } from '../text/dates.ts'
import { capital, count } from '../text/english.ts'
import { cut, partUrl } from '../text/lists.ts'
import { blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { articlesCounted, copiedLine } from './parts/copied.ts'
import { pager, partWords } from './parts/pager.ts'
import { sourceLine } from './parts/wording.ts'

/** Address of the list of articles. */
export const ARTICLES = 'articles.html'
/** So many the briefing's own page lists. */
const FEW = 50
/** So many make a page of some 250 KB. */
const MOST = 500
const FOLDER = 'archive'
const FIRST: Link = { url: ARTICLES, label: 'All articles' }

/** True where the articles have a list of their own. */
export const hasArticlePages = ({ articles }: Briefing): boolean => articles.length > FEW

/** An article with what tells whether a copy of its text is the same. */
const item = (view: ArticleView, briefing: Briefing, link: Linker): string =>
  [
    `${link(line(view.headline), view.url)} — ${sourceLine(view)}.`,
    copiedLine(view, briefing, link),
    `${capital(count(view.quotations.length, 'quotation'))}. SHA-256 of the text: \`${view.article.sha256}\``,
  ]
    .filter(Boolean)
    .join(' ')

interface Part {
  readonly url: string
  readonly title: string
  readonly articles: readonly ArticleView[]
}

const day = ({ article }: ArticleView) => daysOf(article.published ?? '')

/** The newest stretch first; in it, the newest article. */
function partsOf(articles: readonly ArticleView[]): Part[] {
  const dated = byPeriod(
    articles.filter(view => day(view)),
    view => day(view)!,
    MOST,
  )
  const named = flattened(dated)
    .filter(({ own }) => own.length > 0)
    .reverse()
    .map(({ value, own }) => ({ name: value, title: capital(dateWords(value)), own }))
  const undated = { name: 'undated', title: 'Without a date', own: articles.filter(view => !day(view)) }
  return [...named, undated].flatMap(({ name, title, own }) => {
    const pages = cut(own, MOST)
    return pages.map((part, i) => ({
      url: partUrl(FOLDER, name, i + 1),
      title: `${title}${partWords(i + 1, pages.length)}`,
      articles: part,
    }))
  })
}

function partPage(
  { url, title, articles }: Part,
  at: number,
  parts: readonly Part[],
  briefing: Briefing,
): PageOf<'article-index'> {
  const link = linker(url)
  return {
    kind: 'article-index',
    url,
    title: `Articles: ${title}`,
    description: `${capital(count(articles.length, 'article'))}: ${title}.`,
    data: { partOf: FIRST },
    body: blocks(
      `# Articles: ${line(title)}`,
      `${capital(count(articles.length, 'article'))}, the newest first.`,
      list(articles.map(view => item(view, briefing, link))),
      pager(FIRST, parts, at, link),
    ),
  }
}

const yearOf = ({ article }: ArticleView): string => article.published?.slice(0, 4) ?? 'Without a date'

/** All articles on one page: under the years of their publication. */
const byYear = (articles: readonly ArticleView[], briefing: Briefing, link: Linker): string[] =>
  [...new Set(articles.map(yearOf))].flatMap(year => [
    `## ${year}`,
    list(articles.filter(view => yearOf(view) === year).map(view => item(view, briefing, link))),
  ])

/** The list of articles, where the briefing's own page is too short for it. */
export function articleIndexPages(briefing: Briefing): PageOf<'article-index'>[] {
  if (!hasArticlePages(briefing)) return []
  const { articles, counts } = briefing
  const link = linker(ARTICLES)
  const parts = articles.length > MOST ? partsOf(articles) : []
  const first: PageOf<'article-index'> = {
    kind: 'article-index',
    url: ARTICLES,
    title: 'Articles',
    description: `The ${count(articles.length, 'article')} of this briefing, the newest first.`,
    data: { find: true },
    body: blocks(
      '# Articles',
      `${capital(articlesCounted(counts))}, the newest first.`,
      parts.length > 0
        ? [
            '## By date',
            list(
              parts.map(
                ({ url, title, articles }) =>
                  `${link(line(title), url)} — ${count(articles.length, 'article')}`,
              ),
            ),
          ]
        : byYear(articles, briefing, link),
    ),
  }
  return [first, ...parts.map((part, at) => partPage(part, at, parts, briefing))]
}
