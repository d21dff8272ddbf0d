import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'
import { capital } from '../text/english.ts'
import { escaped } from '../text/escaping.ts'
import { blockquote, blocks, type Linker, line, linker, list, quoted, withSpaces } from '../text/markdown.ts'
import { hull, indexAt, slice } from '../text/spans.ts'
import { changeOf } from './parts/changes.ts'
import { context } from './parts/context.ts'
import { effectsAround, fromEditor } from './parts/editor.ts'
import { inline, type Mark } from './parts/inline.ts'
import { labelOf, speakerMark } from './parts/page-data.ts'
import { quotationPlace } from './parts/passages.ts'
import { why } from './parts/why.ts'
import { formWords, fullestRole, POLARITY_WORDS, sourceLine, speakerLink } from './parts/wording.ts'

const TITLE_WORDS = 8
const CITED_WORDS = 60
const FORM_SENTENCES = {
  direct: 'word for word, in quotation marks',
  indirect: 'reported, without quotation marks',
  mixed: 'partly in quotation marks, partly reported',
} as const

/**
 * The words as they stand alone. Of a direct quotation the pieces, an ellipsis where the article breaks in; of a report
 * the slice with who reports it and how, what is reported in emphasis, a pronoun explained in brackets.
 */
function quotedWords(article: ArticleView, { quotation, telling }: QuotationView): string {
  const { text } = article.article
  if (quotation.form === 'direct') {
    const pieces = quotation.content.map(piece => withSpaces(escaped(slice(text, piece))))
    return blockquote(pieces.join(' […] '))
  }
  const marks: Mark[] = quotation.content.map(piece => ({
    ...piece,
    kind: 'emphasis',
    before: '*',
    after: '*',
  }))
  const { start, end, explained } = telling
  const part = (from: number, to: number) => withSpaces(inline(text, { start: from, end: to }, marks))
  if (!explained) return blockquote(part(start, end))
  return blockquote(`${part(start, explained.at)} ${line(`[${explained.name}]`)}${part(explained.at, end)}`)
}

/** The role the article's words give the speaker: in the sentences of the quotation, or else its fullest. */
function roleWords(article: ArticleView, view: QuotationView, { entityBy }: Briefing): string | null {
  const id = view.speaker?.entity
  const roles = (id && entityBy.get(id)?.roles.filter(role => role.article === view.article)) || []
  const here = roles.find(({ span }) => {
    const sentence = indexAt(article.doc.sentences, span.start)
    return sentence >= view.sentences[0] && sentence <= view.sentences[1]
  })
  const words = roles.map(({ span }) => slice(article.article.text, span))
  return here ? slice(article.article.text, here.span) : fullestRole(words)
}

const facts = (article: ArticleView, view: QuotationView, briefing: Briefing, link: Linker): string => {
  const { quotation, speaker } = view
  const role = roleWords(article, view, briefing)
  const text = article.article.text
  return list(
    [
      speaker
        ? `Speaker: ${speakerLink(speaker, briefing, link)}${role ? `, described as ${quoted(role)}` : ''}`
        : 'Speaker: not known',
      quotation.source && `In the article’s words: ${quoted(slice(text, quotation.source))}`,
      quotation.cue && `Reporting words: ${quoted(slice(text, quotation.cue))}`,
      `Form: ${FORM_SENTENCES[quotation.form]}`,
      quotation.polarity && `Take care: ${POLARITY_WORDS[quotation.polarity]}`,
      `Article: ${link(line(article.headline), quotationPlace(article, view))} (${sourceLine(article)})`,
    ].filter((fact): fact is string => Boolean(fact)),
  )
}

/** The speaker's quotations before and after this one. */
function neighbours(view: QuotationView, { bySpeaker }: Briefing, index: number): [Link | null, Link | null] {
  if (!view.speaker) return [null, null]
  const all = bySpeaker.get(view.speaker.key) ?? []
  const link = (other: QuotationView | undefined): Link | null =>
    other ? { url: addressOf('quotation', other.id), label: labelOf(other) } : null
  return [link(all[index - 1]), link(all[index + 1])]
}

function citation(article: ArticleView, view: QuotationView, { site }: Briefing): string {
  const { quotation } = view
  const { publisher, published } = article.article
  const speaker = view.speaker ? capital(line(view.speaker.label)) : 'Speaker not known'
  const words = line(labelOf(view, CITED_WORDS))
  const parts = [
    quotation.form === 'direct' ? `${speaker}, ${words}` : `${speaker}, as reported: ‘${words}’`,
    `in ${quoted(article.headline)}`,
    publisher && line(publisher),
    published && dateWords(published),
  ]
  return `${parts.filter(part => part).join(', ')}. \`${site.url ?? ''}quotes/${view.id}.html\``
}

/** @param index position among the quotations of the same speaker */
export function quotationPage(view: QuotationView, index: number, briefing: Briefing): PageOf<'quotation'> {
  const article = briefing.articleBy.get(view.article)!
  const url = addressOf('quotation', view.id)
  const link = linker(url)
  const { quotation, speaker } = view
  const [previous, next] = neighbours(view, briefing, index)
  const who = speaker && speakerMark(speaker, briefing)
  const name = capital(who?.label ?? 'Speaker not known')
  const label = labelOf(view, TITLE_WORDS)
  const isReport = quotation.form !== 'direct'
  // A report names who reports it; before words in quote marks the name has to stand.
  const title =
    isReport && quotation.source ? capital(label) : `${name}${isReport ? ', reported' : ''}: ${label}`
  return {
    kind: 'quotation',
    url,
    title,
    description: `${name}, ${formWords(view)}: ${labelOf(view, 30)}`,
    published: article.article.published,
    data: { form: quotation.form, speaker: who },
    body: blocks(
      `# ${line(title)}`,
      quotedWords(article, view),
      !isReport && view.pieces.length > 1 && 'The article breaks into these words where […] stands.',
      facts(article, view, briefing, link),
      '## Where it stands',
      context(article, view),
      link('Read it in the article', quotationPlace(article, view)),
      changeOf(view, briefing),
      '## Why this speaker',
      why(article, view, briefing, link),
      `Found by \`${quotation.rule}\`, attributed by \`${view.attribution.rule}\`.`,
      fromEditor(effectsAround(article, quotation.id, hull(quotation.content))),
      '## How to cite',
      citation(article, view, briefing),
      (previous || next) && `## More by ${line(name)}`,
      list(
        [
          previous && `Before: ${link(line(previous.label), previous.url)}`,
          next && `After: ${link(line(next.label), next.url)}`,
        ].filter(item => item !== null),
      ),
    ),
  }
}
