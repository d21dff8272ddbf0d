import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { Mention } from '../../model/layers.ts'
import { listed } from '../../text/english.ts'
import { type Linker, line, quoted } from '../../text/markdown.ts'
import { indexAt, slice } from '../../text/spans.ts'
import { attributionWords, placeOf, sentenceAt } from './passages.ts'
import { speakerLink } from './wording.ts'

/** The mentions of the chain of evidence, from the source words to a name. */
const chainOf = ({ mentionBy }: ArticleView, { attribution }: QuotationView): Mention[] =>
  attribution.via.flatMap(id => mentionBy.get(id) ?? [])

/** What stands beside the quotation, in the article's words; null when nothing does. */
function besideWords(article: ArticleView, view: QuotationView): string | null {
  const words = attributionWords(article, view)
  return words.length > 0 ? words.map(quoted).join(' and ') : null
}

/** What leads from the words beside the quotation to the speaker, where it is not plain: `“he” is Bell`. */
export function evidence(article: ArticleView, view: QuotationView): string | null {
  const { speaker, attribution } = view
  if (!speaker || attribution.certainty !== 'implied') return null
  const chain = chainOf(article, view).map(({ span }) => slice(article.article.text, span))
  if (chain.length > 1) return `${quoted(chain[0]!)} is ${line(chain.at(-1)!)}`
  return besideWords(article, view) || attribution.rule.startsWith('editor/')
    ? null
    : 'the remarks before go on'
}

/** Why the quotation is given to its speaker, in one sentence; the whole of it is told by `why`. */
export function whyInShort(article: ArticleView, view: QuotationView): string {
  const words = besideWords(article, view)
  if (view.attribution.rule === 'editor/speaker') return 'Who speaks is the editor’s decision.'
  if (!view.speaker) return 'The article does not settle who speaks.'
  const proof = evidence(article, view)
  if (!words) return 'Nobody is named beside these words: they go on from the remarks before.'
  return `Beside these words the article has ${words}${proof ? `, and ${proof}` : ''}.`
}

/** How the chain of mentions leads from the words beside the quotation to a name. */
function chainWords(article: ArticleView, view: QuotationView, link: Linker): string[] {
  const { text } = article.article
  const chain = chainOf(article, view)
  return chain.slice(1).map((to, i) => {
    const from = chain[i]!
    const sentence = sentenceAt(article, indexAt(article.doc.sentences, to.span.start))
    const side = to.span.start < from.span.start ? 'before' : 'after'
    const where = link(`named ${side} it`, placeOf(article, sentence))
    return `${quoted(slice(text, from.span))} stands for ${quoted(slice(text, to.span))}, ${where}.`
  })
}

function unattributed(view: QuotationView, briefing: Briefing, link: Linker): string {
  const rivals = view.candidates.map(candidate => speakerLink(candidate, briefing, link))
  if (rivals.length === 0)
    return view.quotation.source
      ? 'Whom these words mean could not be settled, so no speaker is given.'
      : 'The article does not make clear who speaks, so no speaker is given.'
  if (view.attribution.rule === 'attributions/several')
    return `These words name ${listed(rivals, 'and')} together, so no single speaker is given.`
  const settle = rivals.length > 1 ? 'does not settle which' : 'does not settle it'
  return `It could be ${listed(rivals, 'or')}; the article ${settle}, so no speaker is given.`
}

/** Why the quotation is given to its speaker, or to nobody, in sentences that a reader can check. */
export function why(article: ArticleView, view: QuotationView, briefing: Briefing, link: Linker): string {
  const { speaker, attribution } = view
  const words = besideWords(article, view)
  const apart = attributionWords(article, view).length > 1
  const beside = words
    ? `${apart ? 'Around' : 'Beside'} the quotation the article has ${words}`
    : 'Nobody is named beside the quotation'
  if (attribution.rule === 'editor/speaker')
    return speaker
      ? `${beside}. That the speaker is ${speakerLink(speaker, briefing, link)} is the editor’s decision.`
      : `${beside}. That no speaker is given is the editor’s decision.`
  if (!speaker) return `${beside}. ${unattributed(view, briefing, link)}`
  if (!speaker.entity && words) return `${beside}; it does not name this speaker.`
  const name = speakerLink(speaker, briefing, link)
  const steps = chainWords(article, view, link)
  if (attribution.certainty === 'stated' && view.quotation.source) {
    const source = quoted(slice(article.article.text, view.quotation.source))
    return `${beside}${apart ? `; ${source}` : ', which'} names the speaker: ${name}.`
  }
  if (words && steps.length > 0) return `${beside}. ${steps.join(' ')} So the speaker is ${name}.`
  if (words) return `${beside}; the article uses these words for ${name}.`
  const [nearest] = chainOf(article, view)
  if (!nearest) return `${beside}; it carries on the remarks of ${name}.`
  const sentence = sentenceAt(article, indexAt(article.doc.sentences, nearest.span.start))
  return `${beside}; it carries on the remarks of ${name}, ${link('named here', placeOf(article, sentence))}.`
}
