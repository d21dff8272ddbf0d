import { difference } from '../../briefing/ledger/history.ts'
import type { Retelling } from '../../model/across-articles.ts'
import type { Briefing, QuotationView } from '../../model/briefing.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords } from '../../text/dates.ts'
import { count } from '../../text/english.ts'
import { type Linker, line, list } from '../../text/markdown.ts'
import { BREAK } from '../../text/words.ts'
import { marked, shortened } from './changes.ts'
import { speakerLink, stanceWords } from './wording.ts'

const wordsOf = ({ pieces }: QuotationView): string => pieces.join(BREAK)

/** How another telling's words differ from these; nothing where they are the same. */
function wordsThere(view: QuotationView, other: QuotationView, wording: Retelling['wording']): string | null {
  if (wording === 'same') return null
  if (wording === 'shorter') return `only ${shortened(wordsOf(other))}`
  if (wording === 'longer') return `more of it: ${shortened(wordsOf(other))}`
  return `in other words: ${marked(difference(wordsOf(view), wordsOf(other))[1])}`
}

/** Another speaker there. What has none says less, and nothing else. */
function speakerThere(
  view: QuotationView,
  other: QuotationView,
  briefing: Briefing,
  link: Linker,
): string | null {
  if (view.speaker?.key === other.speaker?.key) return null
  if (!other.speaker) return 'no speaker is told there'
  const who = speakerLink(other.speaker, briefing, link)
  return view.speaker ? `**another speaker there:** ${who}` : `the speaker there is ${who}`
}

/** Other reporting words there: `said` here and `denied` there is a difference of meaning. */
function manner(view: QuotationView, other: QuotationView): string | null {
  const [here, there] = [view, other].map(one => stanceWords(one) || 'said')
  return here === there ? null : `**told otherwise there:** ${there}`
}

/** The same quotation as other articles have it, the earliest first, with whatever is not the same. */
export function retoldSection(view: QuotationView, briefing: Briefing, link: Linker): string[] {
  const tellings = briefing.retellings.get(view.id) ?? []
  if (tellings.length === 0) return []
  const items = tellings.map(({ quotation, wording }) => {
    const other = briefing.quotationBy.get(quotation)!
    const { headline, article } = briefing.articleBy.get(other.article)!
    const facts = [
      [article.publisher && line(article.publisher), article.published && dateWords(article.published)]
        .filter(Boolean)
        .join(', '),
      wordsThere(view, other, wording) ?? 'the same words',
      speakerThere(view, other, briefing, link),
      manner(view, other),
    ].filter(Boolean)
    return `${link(line(headline), addressOf('quotation', quotation))} — ${facts.join(' · ')}`
  })
  return ['## In other articles', list(items)]
}

/** `also in 2 other articles`; null where it stands in one alone. */
export function retoldInShort(
  { id, article }: QuotationView,
  { retellings, quotationBy }: Briefing,
): string | null {
  const articles = new Set(
    (retellings.get(id) ?? []).map(({ quotation }) => quotationBy.get(quotation)!.article),
  )
  articles.delete(article)
  return articles.size > 0 ? `also in ${count(articles.size, 'other article')}` : null
}
