import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import {
  blockquote,
  blocks,
  escaped,
  type Linker,
  line,
  linker,
  list,
  quoted,
  withSpaces,
} from '../text/markdown.ts'
import { contains, indexAt, slice } from '../text/spans.ts'
import { labelOf, publishedData, quotationData, speakerData } from './data.ts'
import { inline } from './inline.ts'
import { piecesOf } from './marks.ts'
import { FORM_WORDS, sourceLine, speakerLink } from './parts.ts'
import { quotationPlace, sentenceAt } from './passages.ts'
import { why } from './why.ts'

const FORM_SENTENCES = {
  direct: 'Quoted directly: the words stand in quotation marks in the article.',
  indirect: 'Reported indirectly: the article gives the remark without quotation marks.',
  mixed: 'Partly quoted: only some of these words stand in quotation marks in the article.',
} as const
const CERTAINTY_SENTENCES = {
  stated: 'The speaker is named beside the words.',
  implied: 'The speaker is not named beside the words but follows from the text.',
  unknown: 'The speaker is not known.',
} as const

/** The words; where the article breaks in, an ellipsis between the pieces. */
function words(article: ArticleView, view: QuotationView): string {
  const pieces = view.quotation.content.map(piece => withSpaces(escaped(slice(article.article.text, piece))))
  return blockquote(pieces.join(' \\[…\\] '))
}

/** The sentence before, the sentences of the quotation with its words in emphasis, and the sentence after. */
function context(article: ArticleView, view: QuotationView): string {
  const { sentences } = article.doc
  const pieces = piecesOf(article, view)
  const [first, last] = view.sentences
  const passages: string[] = []
  let paragraph = -1
  for (let i = Math.max(0, first - 1); i <= Math.min(last + 1, sentences.length - 1); i++) {
    const span = sentenceAt(article, i)
    const outside = i < first || i > last
    if (outside && article.paragraphs[sentences[i]!.paragraph]?.role === 'caption') continue
    const marks = pieces
      .map(piece => ({ start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) }))
      .filter(piece => piece.start < piece.end && contains(span, piece))
      .map(piece => ({ ...piece, kind: 'emphasis' as const, before: '**', after: '**' }))
    const written = withSpaces(inline(article.article.text, span, marks))
    if (sentences[i]!.paragraph === paragraph) passages.push(`${passages.pop()} ${written}`)
    else passages.push(written)
    paragraph = sentences[i]!.paragraph
  }
  return blockquote(passages.join('\n\n'))
}

/** The role the article's words give the speaker in the sentences of the quotation. */
function roleWords(article: ArticleView, view: QuotationView): string | null {
  const entity = article.doc.entities.find(({ id }) => id === view.attribution.speaker)
  const role = entity?.roles.find(({ span }) => {
    const sentence = indexAt(article.doc.sentences, span.start)
    return sentence >= view.sentences[0] && sentence <= view.sentences[1]
  })
  const any = role ?? entity?.roles[0]
  return any ? slice(article.article.text, any.span) : null
}

const facts = (article: ArticleView, view: QuotationView, briefing: Briefing, link: Linker): string => {
  const { quotation, speaker } = view
  const role = roleWords(article, view)
  const text = article.article.text
  return list(
    [
      speaker
        ? `Speaker: ${speakerLink(speaker, briefing, link)}${role ? `, ${quoted(role)}` : ''}`
        : 'Speaker: not known',
      quotation.source && `Source in the article: ${quoted(slice(text, quotation.source))}`,
      quotation.cue && `Cue: ${quoted(slice(text, quotation.cue))}`,
      `Form: ${FORM_WORDS[quotation.form]}`,
      `Article: ${link(line(article.headline), quotationPlace(article, view))} (${sourceLine(article)})`,
    ].filter((fact): fact is string => Boolean(fact)),
  )
}

/** The speaker's quotations before and after this one. */
function neighbours(view: QuotationView, { bySpeaker }: Briefing, index: number): [Link | null, Link | null] {
  if (!view.speaker) return [null, null]
  const all = bySpeaker.get(view.speaker.key) ?? []
  const link = (other: QuotationView | undefined): Link | null =>
    other ? { url: `quotes/${other.id}.html`, label: labelOf(other) } : null
  return [link(all[index - 1]), link(all[index + 1])]
}

function citation(article: ArticleView, view: QuotationView, { site }: Briefing): string {
  const { publisher, published } = article.article
  const speaker = view.speaker ? line(view.speaker.label) : 'Unattributed'
  const parts = [
    speaker,
    `${quoted(labelOf(view))}, quoted in ${quoted(article.headline)}`,
    publisher && line(publisher),
    published && dateWords(published),
  ]
  return `${parts.filter(part => part).join(', ')}. \`${site.url ?? ''}quotes/${view.id}.html\``
}

/** @param index position among the quotations of the same speaker */
export function quotationPage(view: QuotationView, index: number, briefing: Briefing): PageOf<'quotation'> {
  const article = briefing.articleBy.get(view.article)!
  const url = `quotes/${view.id}.html`
  const link = linker(url)
  const { quotation, speaker } = view
  const [previous, next] = neighbours(view, briefing, index)
  const name = speaker ? speakerData(speaker, 1, briefing).label : 'Unattributed'
  const text = article.article.text
  return {
    kind: 'quotation',
    url,
    title: `${name}: “${labelOf(view, 8)}”`,
    description: `${name}, ${FORM_WORDS[quotation.form]} in “${article.headline}”: “${labelOf(view, 25)}”`,
    data: {
      quotation: quotationData(view, briefing),
      pieces: view.pieces,
      cue: quotation.cue ? slice(text, quotation.cue) : null,
      source: quotation.source ? slice(text, quotation.source) : null,
      candidates: view.candidates.map(candidate =>
        speakerData(candidate, article.tints.get(candidate.key) ?? 8, briefing),
      ),
      published: publishedData(article),
      place: quotationPlace(article, view),
      previous,
      next,
    },
    body: blocks(
      `# ${line(`${name}: “${labelOf(view, 8)}”`)}`,
      words(article, view),
      view.pieces.length > 1 && 'The article interrupts these words where \\[…\\] stands.',
      facts(article, view, briefing, link),
      '## In its context',
      context(article, view),
      link('Read it in the article', quotationPlace(article, view)),
      '## Why this attribution',
      why(article, view, briefing, link),
      `${FORM_SENTENCES[quotation.form]} ${CERTAINTY_SENTENCES[view.attribution.certainty]}`,
      `Found by \`${quotation.rule}\`; speaker by \`${view.attribution.rule}\`.`,
      '## How to cite',
      citation(article, view, briefing),
      (previous || next) && `## More by ${line(name)}`,
      list(
        [
          previous && `Before: ${link(`“${line(previous.label)}”`, previous.url)}`,
          next && `After: ${link(`“${line(next.label)}”`, next.url)}`,
        ].filter((item): item is string => Boolean(item)),
      ),
    ),
  }
}
