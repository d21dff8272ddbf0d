import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { SiteInfo } from '../../model/outputs.ts'
import type { CardFacts } from '../../model/page-data.ts'
import { dateWords } from '../../text/dates.ts'
import { capital } from '../../text/english.ts'
import { oneLine } from '../../text/words.ts'
import { whoPlainly } from './notes.ts'
import { labelOf } from './page-data.ts'
import { reservation } from './reference.ts'
import { officePlainly } from './roles.ts'
import { wholeWords } from './standing-words.ts'
import { formWords } from './wording.ts'

/** Characters of a quotation that a picture has room for. */
const ROOM = 340
/** Words of one sentence that is longer, or of a report. */
const MOST_WORDS = 50

const SENTENCE_END = /[.?!…][”’"')]*(?=\s)/g

/** The first sentences that have room, an ellipsis outside the quote marks where more follow. */
function shortened(words: string): string | null {
  const ends = [...words.slice(0, ROOM).matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length)
  const end = ends.at(-1)
  return end === undefined ? null : `${words.slice(0, end)}” …`
}

/** The words as a picture shows them. A report always has source and cue. */
function cardWords(view: QuotationView): string {
  const whole = oneLine(wholeWords(view))
  const words =
    whole.length <= ROOM
      ? whole
      : (view.quotation.form === 'direct' && shortened(whole)) || labelOf(view, MOST_WORDS)
  return [words, reservation(view)].filter(Boolean).join(' ')
}

/** True for a site whose quotations have pictures. */
export const hasCards = ({ url, cards }: SiteInfo): boolean => cards ?? url !== undefined

/** What the picture of a quotation shows. */
export function cardOf(
  article: ArticleView,
  view: QuotationView,
  role: string | null,
  briefing: Briefing,
): CardFacts {
  const { publisher, published } = article.article
  const source = [article.headline, publisher, published ? dateWords(published) : 'without a date']
  return {
    words: cardWords(view),
    kind: capital(formWords(view)),
    who: whoPlainly(article, view, briefing),
    role: role && officePlainly(oneLine(role)),
    source: source.filter(Boolean).join(' · '),
    tint: briefing.tints.get(view.speaker?.key ?? '') ?? 0,
  }
}

/** The same for those who do not see it. */
export const inWords = ({ words, kind, who, role, source }: CardFacts): string =>
  `${words} — ${[who, role].filter(Boolean).join(', ')}. ${kind}. ${source}`
