import type { TABLE_COLUMNS } from '../briefing/data/tables.ts'
import type { Briefing, QuotationView } from '../model/briefing.ts'
import type { Span } from '../model/span.ts'
import { type Columns, csv } from '../text/csv.ts'
import { placesIn, quotationFacts } from './data-facts.ts'

type Row = ReturnType<typeof quotationFacts> & Span

const COLUMNS: Columns<Row, keyof typeof TABLE_COLUMNS.quotations> = {
  url: row => row.url,
  words: row => row.words,
  form: row => row.form,
  stance: row => row.stance,
  polarity: row => row.polarity,
  weight: row => row.weight,
  speaker: row => row.speaker,
  speaker_url: row => row.speakerUrl,
  certainty: row => row.certainty,
  source_kind: row => row.sourceKind,
  source: row => row.source,
  role: row => row.role,
  reason: row => row.reason,
  cue: row => row.cue,
  start: row => row.start,
  end: row => row.end,
  rule: row => row.rule,
  attribution_rule: row => row.attributionRule,
  article_url: row => row.articleUrl,
  headline: row => row.headline,
  publisher: row => row.publisher,
  published: row => row.published,
  sha256: row => row.sha256,
  same_as: row => row.sameAs,
}

/** Every quotation, a row each. */
export function quotationsCsv(briefing: Briefing): string {
  const place = placesIn(briefing)
  const row = (view: QuotationView): Row => {
    const facts = quotationFacts(view, briefing)
    return { ...facts, ...place(view.article, facts.content) }
  }
  return csv(COLUMNS, briefing.quotations.map(row))
}
