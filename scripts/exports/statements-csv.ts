import type { TABLE_COLUMNS } from '../briefing/data/tables.ts'
import { nameOf } from '../briefing/speakers.ts'
import type { Briefing, QuotationView } from '../model/briefing.ts'
import { addressIn, addressOf } from '../text/addresses.ts'
import { type Columns, csv } from '../text/csv.ts'
import { hull } from '../text/spans.ts'
import { placesIn, standing } from './data-facts.ts'

/** The name of a speaker of one of the two kinds of actor that the Discourse Network Analyzer knows. */
function actor(view: QuotationView, kind: 'person' | 'organization', briefing: Briefing): string | null {
  const { speaker } = view
  const type = briefing.entityBy.get(speaker?.entity ?? '')?.type
  return speaker && type === kind ? nameOf(speaker, briefing) : null
}

/**
 * Who made which statement, under the names of columns that the Discourse Network Analyzer uses. `concept` and `agreement`
 * are what a coder decides: they are empty. Only statements whose speaker has a name are there.
 */
export function statementsCsv(briefing: Briefing): string {
  const { articleBy, site, quotations } = briefing
  const place = placesIn(briefing)
  const article = ({ article }: QuotationView) => articleBy.get(article)!
  const columns: Columns<QuotationView, keyof typeof TABLE_COLUMNS.statements> = {
    statement_id: ({ id }) => addressIn(site, addressOf('quotation', id)),
    time: view => article(view).article.published,
    document_id: view => addressIn(site, article(view).url),
    document_title: view => article(view).headline,
    document_author: view => article(view).article.byline,
    document_source: view => article(view).article.publisher,
    start: view => place(view.article, hull(view.quotation.content)).start,
    stop: view => place(view.article, hull(view.quotation.content)).end,
    person: view => actor(view, 'person', briefing),
    organization: view => actor(view, 'organization', briefing),
    concept: () => null,
    agreement: () => null,
    text: standing,
  }
  const isCoded = (view: QuotationView) =>
    view.attribution.weight.value === 'statement' &&
    Boolean(actor(view, 'person', briefing) ?? actor(view, 'organization', briefing))
  return csv(columns, quotations.filter(isCoded))
}
