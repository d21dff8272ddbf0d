import type { TABLE_COLUMNS } from '../briefing/data/tables.ts'
import type { Briefing, EntityView, PassageView } from '../model/briefing.ts'
import { addressIn } from '../text/addresses.ts'
import { type Columns, csv } from '../text/csv.ts'
import { slice } from '../text/spans.ts'
import { oneLine } from '../text/words.ts'

/** Parts the items of a list within a cell. */
const BETWEEN = ' | '

/** Everybody and everything with a page, a row each. */
export function entitiesCsv({ articleBy, entities, site }: Briefing): string {
  const words = ({ article, span }: PassageView) => oneLine(slice(articleBy.get(article)!.article.text, span))
  const columns: Columns<EntityView, keyof typeof TABLE_COLUMNS.entities> = {
    url: ({ url }) => addressIn(site, url),
    name: ({ name }) => name,
    type: ({ type }) => type,
    other_names: ({ aliases }) => aliases.join(BETWEEN),
    roles: ({ roles }) => roles.map(words).join(BETWEEN),
    mentions: ({ mentions }) => mentions.length,
    articles: ({ articles }) => articles.length,
    quotations: ({ by }) => by.length,
    quotations_about: ({ about }) => about.length,
  }
  return csv(columns, entities)
}
