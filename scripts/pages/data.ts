import { firstWords } from '../briefing/words.ts'
import type { ArticleView, Briefing, QuotationView, ShareView, SpeakerView } from '../model/briefing.ts'
import type { DateData, Link, QuotationData, ShareData, SpeakerData } from '../model/outputs.ts'
import { datetimeOf, dateWords } from '../text/dates.ts'

export const dateData = (value: string): DateData => ({
  value,
  words: dateWords(value),
  datetime: datetimeOf(value),
})

export const publishedData = ({ article }: ArticleView): DateData | null =>
  article.published ? dateData(article.published) : null

export const articleLink = ({ url, headline }: ArticleView): Link => ({ url, label: headline })

export const speakerData = (
  { label, entity }: SpeakerView,
  tint: number,
  { entityBy }: Briefing,
): SpeakerData => {
  const view = entity === undefined ? undefined : entityBy.get(entity)
  return { label: view?.name ?? label, ...(view && { url: view.url }), tint }
}

const LABEL_WORDS = 10

/** The quotation's first words, cut. */
export const labelOf = ({ pieces }: QuotationView, words = LABEL_WORDS): string =>
  firstWords(pieces.join(' … '), words).replace(/,$/, '')

export function quotationData(view: QuotationView, briefing: Briefing): QuotationData {
  const article = briefing.articleBy.get(view.article)!
  const { speaker } = view
  return {
    id: view.id,
    number: view.number,
    url: `quotes/${view.id}.html`,
    form: view.quotation.form,
    certainty: view.attribution.certainty,
    speaker: speaker && speakerData(speaker, article.tints.get(speaker.key) ?? 8, briefing),
    article: articleLink(article),
    label: labelOf(view),
    words: view.words,
  }
}

/** Shares with the tints of their rank. */
export const shareData = (shares: readonly ShareView[], briefing: Briefing): ShareData[] =>
  shares.map((view, rank) => ({
    ...view,
    speaker: view.speaker && speakerData(view.speaker, Math.min(rank + 1, 8), briefing),
  }))
