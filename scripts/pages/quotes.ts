import type { Briefing, ShareView } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { blocks, type Linker, linker, list } from '../text/markdown.ts'
import { articleLink, quotationData, shareData } from './data.ts'
import { inArticle, quotationItem, speakerLink } from './parts.ts'

function section({ speaker, quotations, words }: ShareView, briefing: Briefing, link: Linker): string[] {
  const views = briefing.bySpeaker.get(speaker?.key ?? '') ?? []
  return [
    `## ${speaker ? capital(speakerLink(speaker, briefing, link)) : 'Speaker not known'}`,
    `${capital(count(quotations, 'quotation'))}, ${count(words, 'word')}.`,
    list(views.map(view => `${quotationItem(view, link)}${inArticle(view, briefing, link)}`)),
  ]
}

/** Every quotation, by speaker; the front matter holds the same list for the filter. */
export function quotesPage(briefing: Briefing): PageOf<'quote-index'> {
  const { counts, quotations, shares } = briefing
  const link = linker('quotes.html')
  const summary = `${capital(count(counts.quotations, 'quotation'))} in ${count(counts.articles, 'article')}`
  return {
    kind: 'quote-index',
    url: 'quotes.html',
    title: 'Quotations',
    description: `${summary}, by speaker.`,
    data: {
      quotations: quotations.map(view => quotationData(view, briefing)),
      shares: shareData(shares, briefing),
      articles: briefing.articles.map(articleLink),
    },
    body: blocks(
      '# Quotations',
      counts.quotations > 0 ? `${summary}, by speaker; who is quoted most comes first.` : `${summary}.`,
      ...shares.flatMap(share => section(share, briefing, link)),
    ),
  }
}
