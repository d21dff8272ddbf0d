import type { TABLE_COLUMNS } from '../briefing/data/tables.ts'
import type { Briefing, MentionView } from '../model/briefing.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { type Columns, csv } from '../text/csv.ts'
import { indexAt, slice } from '../text/spans.ts'
import { placesIn } from './data-facts.ts'

/** Every place where somebody or something with a page is named, a row each, article by article. */
export function mentionsCsv(briefing: Briefing): string {
  const { articleBy, articles, entityBy, site } = briefing
  const place = placesIn(briefing)
  const paragraph = ({ article, mention }: MentionView) => {
    const { paragraphs, url } = articleBy.get(article)!
    return addressIn(site, `${url}#${paragraphs[indexAt(paragraphs, mention.span.start)]!.id}`)
  }
  const columns: Columns<MentionView, keyof typeof TABLE_COLUMNS.mentions> = {
    entity_url: ({ entity }) => addressIn(site, addressOf('entity', entity)),
    name: ({ entity }) => entityBy.get(entity)!.name,
    type: ({ mention }) => mention.type,
    words: ({ article, mention }) => slice(articleBy.get(article)!.article.text, mention.span),
    article_url: ({ article }) => addressIn(site, addressOf('article', article)),
    paragraph_url: paragraph,
    start: ({ article, mention }) => place(article, mention.span).start,
    end: ({ article, mention }) => place(article, mention.span).end,
    rule: ({ mention }) => mention.rule,
  }
  return csv(
    columns,
    articles.flatMap(({ mentions }) => mentions),
  )
}
