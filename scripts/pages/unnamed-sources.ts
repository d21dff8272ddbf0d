import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { blocks, type Linker, line, linker, list, quoted } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { quotationMark } from './parts/page-data.ts'
import { quotationItem } from './parts/quotation-item.ts'
import { isStatement, sourceHeading } from './parts/wording.ts'

const URL = 'unnamed-sources.html'

/** What people say whom their article describes and does not name. */
const unnamed = ({ quotations }: Briefing): QuotationView[] =>
  quotations.filter(
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
  return length > 0 ? `${link(`${capital(count(length, 'quotation'))} of people without a name`, URL)}.` : ''
}

/** All unnamed sources, article by article, with the reason that the article gives; no page where there is none. */
export function unnamedPages(briefing: Briefing): PageOf<'unnamed-sources'>[] {
  const views = unnamed(briefing)
  if (views.length === 0) return []
  const link = linker(URL)
  const reasons = views.filter(({ attribution }) => attribution.reason).length
  const told = reasons === 0 ? 'The articles do not say why.' : `For ${reasons} of them the article says why.`
  return [
    {
      kind: 'unnamed-sources',
      url: URL,
      title: 'Unnamed sources',
      description: `What is quoted of people whom the articles describe and do not name.`,
      data: { quotations: views.map(view => quotationMark(view, briefing)) },
      body: blocks(
        '# Unnamed sources',
        `${capital(count(views.length, 'quotation'))} of people whom the articles describe and do not name. ${told}`,
        [...grouped(views, ({ article }) => article)].flatMap(([slug, own]) => {
          const article = briefing.articleBy.get(slug)!
          return [
            `## ${link(line(article.headline), article.url)}`,
            sourceHeading(article),
            list(own.map(view => item(view, article, briefing, link))),
          ]
        }),
      ),
    },
  ]
}
