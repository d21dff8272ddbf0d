import { spokenWords } from '../../briefing/speakers.ts'
import type { ArticleView, Briefing } from '../../model/briefing.ts'
import type { QuotationForm } from '../../model/layers.ts'
import type { Voice } from '../../model/page-data.ts'
import { percent } from '../../text/english.ts'
import { grouped } from '../../text/groups.ts'
import { speakerMark } from './page-data.ts'

/** Who speaks how much in an article: the bar and the legend above its text. */

const FORMS: readonly QuotationForm[] = ['direct', 'mixed', 'indirect']
const NOBODY = { label: 'Speaker not known', initials: '?', tint: 0 }

const hundredths = (share: number): number => Math.round(share * 10_000) / 100

/** `1, 2, 4 to 6`. */
function rangeWords(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range?.[1] === number - 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges
    .map(([first, last]) => (first === last ? first : `${first}${last === first + 1 ? ',' : ' to'} ${last}`))
    .join(', ')
}

/** Who speaks how much in an article, the most first, and in what form: each form a stretch of one bar, in per cent. */
export function voicesOf(article: ArticleView, briefing: Briefing): Voice[] {
  const words = spokenWords(article.quotations)
  const total = [...words.values()].reduce((sum, count) => sum + count, 0) || 1
  const bySpeaker = grouped(article.quotations, ({ speaker }) => speaker?.key ?? '')
  let at = 0
  return article.shares.map(({ speaker, share }) => {
    const own = bySpeaker.get(speaker?.key ?? '') ?? []
    const stretches = FORMS.flatMap(form => {
      const said = own.filter(({ quotation }) => quotation.form === form)
      const length = said.reduce((sum, view) => sum + (words.get(view) ?? 0), 0) / total
      const from = at
      at += length
      return length > 0 ? [{ form, from: hundredths(from), length: hundredths(length) }] : []
    })
    const numbers = rangeWords(own.map(({ number }) => number))
    return {
      ...(speaker ? speakerMark(speaker, briefing) : NOBODY),
      share: percent(share),
      numbers,
      stretches,
    }
  })
}
