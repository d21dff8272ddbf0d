import MarkdownIt, { type Token } from 'markdown-it'
import type { Annotated } from '../model/document.ts'
import type { Quotation } from '../model/layers.ts'
import type { Page } from '../model/outputs.ts'
import type { Span } from '../model/span.ts'
import { addressOf } from '../text/addresses.ts'
import { slice } from '../text/spans.ts'

const markdown = new MarkdownIt({ html: false })

/** The link that a token opens is one that the page adds: a block's anchor, or the number of a quotation. */
const isAdded = (href: string, label: string): boolean =>
  label === '¶' || (/(?:^|\/)quotes\/[^/]+\.md$/.test(href) && /^\d+$/.test(label))

/** The words of one block as its readers see them. */
function wordsIn(tokens: readonly Token[]): string {
  let words = ''
  let link = { href: '', from: 0 }
  for (const token of tokens) {
    if (token.type === 'link_open') link = { href: String(token.attrGet('href')), from: words.length }
    else if (token.type === 'link_close') {
      if (isAdded(link.href, words.slice(link.from))) words = words.slice(0, link.from)
    } else words += token.type === 'softbreak' ? '\n' : token.content
  }
  return words
}

/** The words of Markdown as its readers see them, white space made uniform. */
const wordsOf = (body: string): string =>
  spaced(
    markdown
      .parse(body, {})
      .map(({ children }) => wordsIn(children ?? []))
      .join('\n'),
  )

const spaced = (words: string): string => words.replace(/\s+/g, ' ')

interface Piece extends Span {
  readonly quotation: Quotation
}

/** Every piece of every quotation, in text order. @throws Error when one is no slice of the text */
export function piecesOf({ article, quotations }: Annotated): Piece[] {
  const pieces = quotations.flatMap(quotation => {
    let end = -1
    return quotation.content.map(piece => {
      if (piece.start <= end || piece.end <= piece.start || piece.end > article.text.length)
        throw new Error(`${article.slug}: ${quotation.id} (${quotation.rule}) is no slice of the text`)
      end = piece.end
      return { ...piece, quotation }
    })
  })
  return pieces.sort((a, b) => a.start - b.start)
}

/**
 * The first promise, checked in every build: each piece of each quotation is a slice of the article's text,
 * and the article's page shows these very words, in the order of the text. Linear.
 * @throws Error naming what is not verbatim: a fault of the program, not of the article
 */
export function assertVerbatim(docs: readonly Annotated[], pages: readonly Page[]): void {
  const shown = new Map(pages.map(({ url, body }) => [url, body]))
  for (const doc of docs) {
    const { slug, text } = doc.article
    const words = wordsOf(shown.get(addressOf('article', slug)) ?? '')
    let from = 0
    for (const piece of piecesOf(doc)) {
      from = words.indexOf(spaced(slice(text, piece)), from)
      if (from >= 0) continue
      const { id, rule } = piece.quotation
      const start = slice(text, piece).slice(0, 200)
      throw new Error(`${slug}: the page does not show ${id} (${rule}) word for word: ${start}`)
    }
  }
}
