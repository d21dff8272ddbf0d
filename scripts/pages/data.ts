import type { ArticleView, Briefing, QuotationView, ShareView, SpeakerView } from '../model/briefing.ts'
import type { DateData, Link, QuotationData, ShareData, SpeakerData } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { datetimeOf, modifiedWords } from '../text/dates.ts'
import { firstWords } from '../text/words.ts'

export const dateData = (value: string, mod?: string): DateData => ({
  value,
  words: modifiedWords(value, mod),
  datetime: datetimeOf(value),
})

export const publishedData = ({ article }: ArticleView): DateData | null =>
  article.published ? dateData(article.published) : null

export const articleLink = ({ url, headline }: ArticleView): Link => ({ url, label: headline })

const LAST_TINT = 8

const speakerData = ({ label, entity }: SpeakerView, tint: number, { entityBy }: Briefing): SpeakerData => {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return { label: view?.name ?? label, ...(view && { url: view.url }), tint }
}

/** A speaker with the tint it has in an article. */
export const speakerIn = (speaker: SpeakerView, { tints }: ArticleView, briefing: Briefing): SpeakerData =>
  speakerData(speaker, tints.get(speaker.key) ?? LAST_TINT, briefing)

const LABEL_WORDS = 10

// The quote mark that opens each further paragraph of a quotation.
const REOPENED = /\n\s*["“«]/g

/** The quotation's first words, cut; in quotation marks only when they are the speaker's own words. */
export function labelOf({ pieces, quotation }: QuotationView, words = LABEL_WORDS): string {
  const joined = pieces.join(' … ').replace(REOPENED, '\n')
  const label = firstWords(joined, words).replace(/,$/, '')
  return quotation.form === 'direct' ? `“${label}”` : label
}

export function quotationData(view: QuotationView, briefing: Briefing): QuotationData {
  const article = briefing.articleBy.get(view.article)!
  return {
    id: view.id,
    number: view.number,
    url: addressOf('quotation', view.id),
    form: view.quotation.form,
    certainty: view.attribution.certainty,
    speaker: view.speaker && speakerIn(view.speaker, article, briefing),
    article: articleLink(article),
    label: labelOf(view),
    words: view.words,
  }
}

/** Shares with the tints of their rank, rounded to a hundredth of a per cent. */
export const shareData = (shares: readonly ShareView[], briefing: Briefing): ShareData[] =>
  shares.map((view, rank) => ({
    ...view,
    share: Math.round(view.share * 10_000) / 10_000,
    speaker: view.speaker && speakerData(view.speaker, Math.min(rank + 1, LAST_TINT), briefing),
  }))
