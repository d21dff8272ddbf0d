import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Mention } from '../model/layers.ts'
import { type Linker, quoted } from '../text/markdown.ts'
import { indexAt, slice } from '../text/spans.ts'
import { listed } from './english.ts'
import { speakerLink } from './parts.ts'
import { attributionWords, placeOf, sentenceAt } from './passages.ts'

/** The mentions of the chain of evidence, from the source words to a name. */
export const chainOf = ({ mentionBy }: ArticleView, { attribution }: QuotationView): Mention[] =>
  attribution.via.flatMap(id => mentionBy.get(id) ?? [])

/** Joins words of the article that stand apart: `“he” … “asserted”`. */
const apart = (words: readonly string[]): string => words.map(quoted).join(' … ')

/** What stands beside the quotation. */
function beside(article: ArticleView, view: QuotationView): string {
  const words = attributionWords(article, view)
  if (words.length === 0) return 'No speaker is named beside these words.'
  return `Beside the quotation stands ${apart(words)}.`
}

/** How the chain of mentions leads from the words beside the quotation to the speaker. */
function chainWords(article: ArticleView, view: QuotationView, link: Linker): string[] {
  const chain = chainOf(article, view)
  const { text } = article.article
  const steps: string[] = []
  for (let i = 1; i < chain.length; i++) {
    const [from, to] = [chain[i - 1]!, chain[i]!]
    const sentence = sentenceAt(article, indexAt(article.doc.sentences, to.span.start))
    const where = link('in this sentence', placeOf(article, sentence))
    const words = slice(text, to.span)
    steps.push(`${quoted(slice(text, from.span))} refers to ${quoted(words)}, named ${where}.`)
  }
  return steps
}

/** Why the quotation is given to its speaker, or to nobody, in sentences a reader can check. */
export function why(article: ArticleView, view: QuotationView, briefing: Briefing, link: Linker): string {
  const { speaker, candidates, attribution } = view
  if (!speaker) {
    const rivals = listed(
      candidates.map(candidate => speakerLink(candidate, briefing, link)),
      'or',
    )
    return [
      beside(article, view),
      candidates.length > 1
        ? `It could be ${rivals}; the article does not settle which, so no speaker is given.`
        : candidates.length === 1
          ? `It could be ${rivals}, but the article does not settle it, so no speaker is given.`
          : 'The article does not make clear who speaks, so no speaker is given.',
    ].join(' ')
  }
  const name = speakerLink(speaker, briefing, link)
  const steps = chainWords(article, view, link)
  const source = attributionWords(article, view).length > 0
  if (attribution.certainty === 'stated') return `${beside(article, view)} It names the speaker, ${name}.`
  if (steps.length > 0) return [beside(article, view), ...steps, `So the speaker is ${name}.`].join(' ')
  if (!source) return `${beside(article, view)} They go on from the remarks before them, by ${name}.`
  return `${beside(article, view)} The article uses these words for ${name}.`
}
