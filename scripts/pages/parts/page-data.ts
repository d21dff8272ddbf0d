import type { ArticleView, Briefing, QuotationView, SpeakerView } from '../../model/briefing.ts'
import type { Choice, Link } from '../../model/outputs.ts'
import type { PageData, QuotationMark } from '../../model/page-data.ts'
import { firstWords } from '../../text/words.ts'

export const articleLink = ({ url, headline }: ArticleView): Link => ({ url, label: headline })

const LAST_TINT = 8

/** A speaker with the tint it has in an article. */
export function speakerIn(
  { key, label, entity }: SpeakerView,
  { tints }: ArticleView,
  { entityBy }: Briefing,
): NonNullable<PageData['quotation']['speaker']> {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return { label: view?.name ?? label, ...(view && { url: view.url }), tint: tints.get(key) ?? LAST_TINT }
}

const LABEL_WORDS = 10

// The quote mark that opens each further paragraph of a quotation.
const REOPENED = /\n\s*["“«]/g

/** The quotation's first words, cut; in quotation marks only when they are the speaker's own words. */
export function labelOf({ pieces, quotation }: QuotationView, words = LABEL_WORDS): string {
  const joined = pieces.join(' … ').replace(REOPENED, '\n')
  const label = firstWords(joined, words).replace(/,$/, '')
  return quotation.form === 'direct' ? `“${label}”` : label
}

export function quotationMark(view: QuotationView, briefing: Briefing): QuotationMark {
  const article = briefing.articleBy.get(view.article)!
  const speaker = view.speaker && speakerIn(view.speaker, article, briefing)
  return {
    id: view.id,
    number: view.number,
    form: view.quotation.form,
    speaker: speaker && { label: speaker.label, tint: speaker.tint },
    article: article.url,
  }
}

/** Each different value once, in the order in which they come up, with how often it does. */
export function choices(found: readonly Pick<Choice, 'value' | 'label'>[]): Choice[] {
  const known = new Map<string, Choice>()
  for (const { value, label } of found)
    known.set(value, { value, label, count: (known.get(value)?.count ?? 0) + 1 })
  return [...known.values()]
}
