import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { blocks, linker } from '../text/markdown.ts'
import { quotationsData, speakerSection } from './parts/speaker-section.ts'
import { speakerOverview, speakerPages } from './parts/speakers.ts'

/** So many quotations make a page of some 200 KB. */
const MOST = 500

/** Every quotation, by speaker. */
export function quotePages(briefing: Briefing): PageOf<'quote-index'>[] {
  const { counts, quotations, shares } = briefing
  const link = linker('quotes.html')
  const parts = quotations.length > MOST ? speakerPages(briefing, MOST) : null
  const summary = `${capital(count(counts.quotations, 'quotation'))} in ${count(counts.articles, 'article')}`
  const first: PageOf<'quote-index'> = {
    kind: 'quote-index',
    url: 'quotes.html',
    title: 'Quotations',
    description: `${summary}, by speaker.`,
    data: parts ? { ...quotationsData([], briefing), find: true } : quotationsData(quotations, briefing),
    body: blocks(
      '# Quotations',
      counts.quotations > 0 ? `${summary}, by speaker; who is quoted most comes first.` : `${summary}.`,
      parts
        ? speakerOverview(parts, briefing, link)
        : shares.flatMap(share =>
            speakerSection(share, briefing.bySpeaker.get(share.speaker?.key ?? '') ?? [], briefing, link),
          ),
    ),
  }
  return [first, ...(parts ?? []).map(({ page }) => page)]
}
