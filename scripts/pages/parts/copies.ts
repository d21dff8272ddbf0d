import { CITATIONS } from '../../citations/index.ts'
import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { CopyText, PageData } from '../../model/page-data.ts'
import { dateWords } from '../../text/dates.ts'
import { escaped } from '../../text/escaping.ts'
import { blockquote } from '../../text/markdown.ts'
import { oneLine } from '../../text/words.ts'
import { xmlEscaped } from '../../text/xml.ts'
import { embedOf, quotationFrame } from './frames.ts'
import { whoPlainly } from './notes.ts'
import { permalinkOf, referenceOf, reservation } from './reference.ts'
import { officePlainly } from './roles.ts'
import { wholeWords } from './standing-words.ts'

/** A quotation to be taken elsewhere; all of it plain text. */
interface Taken {
  /** All its words: those in quote marks paragraph by paragraph, a report with its reporting words. */
  readonly words: string
  /** Who, in what office, where and when. */
  readonly from: string
  readonly url: string
}

function taken(article: ArticleView, view: QuotationView, role: string | null, briefing: Briefing): Taken {
  const { publisher, published } = article.article
  const isReport = view.quotation.form !== 'direct'
  const from = [
    whoPlainly(article, view, briefing),
    role && officePlainly(oneLine(role)),
    `${isReport ? 'reported' : 'quoted'} in “${article.headline}”`,
    publisher,
    published ? dateWords(published) : 'without a date',
  ]
  return {
    words: [wholeWords(view), reservation(view)].filter(Boolean).join(' '),
    from: from.filter(Boolean).join(', '),
    url: permalinkOf(view, briefing),
  }
}

const plain = ({ words, from, url }: Taken): string => `${words}\n— ${from}\n${url}`

const markdown = ({ words, from, url }: Taken): string =>
  blockquote(`${escaped(words)}\n\n— ${escaped(from, false)}, [permalink](<${url}>)`)

/** A block quotation that needs no script; its `cite` is for machines, the link for readers. */
function html({ words, from, url }: Taken): string {
  const address = xmlEscaped(url)
  const paragraphs = words.split('\n\n').map(part => `  <p>${xmlEscaped(part)}</p>`)
  return [
    `<blockquote cite="${address}">`,
    ...paragraphs,
    `  <footer>— ${xmlEscaped(from)}. <a href="${address}">Permalink</a></footer>`,
    '</blockquote>',
  ].join('\n')
}

/** The forms in which the words themselves are taken along. */
const QUOTES = [
  { id: 'plain', label: 'Plain text', write: plain },
  { id: 'markdown', label: 'Markdown', write: markdown },
  { id: 'html', label: 'HTML', write: html },
] as const

/** All that can be copied from a quotation’s page, made once: shown without a script, copied with one. */
export function copiesOf(
  article: ArticleView,
  view: QuotationView,
  role: string | null,
  briefing: Briefing,
): PageData['quotation']['copies'] {
  const it = taken(article, view, role, briefing)
  const reference = referenceOf(article, view, briefing)
  const text = (id: string, label: string, text: string): CopyText => ({ id, label, text })
  return {
    quote: QUOTES.map(({ id, label, write }) => text(id, label, write(it))),
    cite: CITATIONS.map(({ id, label, write }) => text(id, label, write(reference))),
    embed: embedOf(quotationFrame(view, whoPlainly(article, view, briefing), briefing)),
  }
}
