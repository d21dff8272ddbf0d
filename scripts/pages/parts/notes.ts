import { nameOf } from '../../briefing/speakers.ts'
import { eventPlace } from '../../briefing/timeline-pages.ts'
import type { ArticleView, Briefing, DateView, QuotationView } from '../../model/briefing.ts'
import { addressOf } from '../../text/addresses.ts'
import { capital, listed } from '../../text/english.ts'
import { anchor, type Linker, line, quoted } from '../../text/markdown.ts'
import { slice } from '../../text/spans.ts'
import { firstWords } from '../../text/words.ts'
import { decisionLine, effectsOn } from './editor.ts'
import { factCheckSentences } from './fact-checks.ts'
import { mannerOf } from './manner.ts'
import { labelOf } from './page-data.ts'
import { quotationPlace } from './passages.ts'
import { earlierAndLater } from './retold.ts'
import { evidence } from './why.ts'
import { POLARITY_WORDS, resolvedWords, shortName, speakerLink } from './wording.ts'

/** Words of a note that repeat the quotation, so that the note can be read apart from it. */
const SHOWN_WORDS = 6
/** Words of a source that is shown in the place of a name. */
const SOURCE_WORDS = 8

/** Who speaks, or what the article calls the source whose name it does not give; plain text. */
export function whoPlainly(
  article: ArticleView,
  { speaker, quotation }: QuotationView,
  briefing: Briefing,
): string {
  if (speaker) return capital(nameOf(speaker, briefing))
  const { source } = quotation
  return source ? `“${firstWords(slice(article.article.text, source), SOURCE_WORDS)}”` : 'Speaker not known'
}

/**
 * A note in a few words, linked to the quotation's page: who, how it was said, and what is not plain. Where the note
 * before is of the same speaker, no more than a name, or than what is not plain.
 */
function head(article: ArticleView, view: QuotationView, again: boolean, briefing: Briefing): string {
  const form = view.quotation.form === 'indirect' ? ', reported' : ''
  const manner = mannerOf(article, view)
  const proof = evidence(article, view)
  const name = again && view.speaker ? shortName(view.speaker, briefing) : whoPlainly(article, view, briefing)
  if (again && proof && !form && !manner) return capital(proof)
  return `**${line(name)}**${form}${[manner && line(manner), proof]
    .filter(Boolean)
    .map((part, i) => (i === 0 ? ` — ${part}` : `; ${part}`))
    .join('')}`
}

/** One short note. @param again true where the note before has the same speaker */
export function quotationNote(
  article: ArticleView,
  view: QuotationView,
  again: boolean,
  briefing: Briefing,
  link: Linker,
): string {
  const { speaker, candidates, quotation, attribution } = view
  const rivals = candidates.map(candidate => speakerLink(candidate, briefing, link))
  const sentences = [
    link(head(article, view, again, briefing), addressOf('quotation', view.id)),
    quotation.polarity && POLARITY_WORDS[quotation.polarity],
    !speaker &&
      rivals.length > 0 &&
      (attribution.rule === 'attributions/several'
        ? `Said by ${listed(rivals, 'and')} together.`
        : `It could be ${listed(rivals, 'or')}.`),
    ...effectsOn(article, quotation.id).map(decisionLine),
    ...factCheckSentences(article, view),
    ...earlierAndLater(view, briefing, link),
  ]
  const words = `*${line(labelOf(view, SHOWN_WORDS))}*`
  const back = link('Back to the words', quotationPlace(article, view))
  return `${sentences.filter(Boolean).join(' ')} ${words} ${back} ${anchor(`n-${view.id}`)}`
}

/** One short note: how the words of a date were resolved, with the way to the timeline. */
export function dateNote(
  article: ArticleView,
  { id, timex, event }: DateView,
  { timelinePages }: Briefing,
  link: Linker,
): string {
  const timeline = event ? ` ${link('On the timeline', eventPlace(event, timelinePages))}` : ''
  const read =
    resolvedWords(article, timex) ??
    `The article itself says ${quoted(slice(article.article.text, timex.span))}.`
  return `${read}${timeline} ${anchor(id)}`
}
