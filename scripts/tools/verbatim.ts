import type { Annotated } from '../model/document.ts'
import type { Quotation } from '../model/layers.ts'
import type { Page } from '../model/outputs.ts'
import type { Span } from '../model/span.ts'
import { addressOf } from '../text/addresses.ts'
import { slice } from '../text/spans.ts'

// Escapes; spaces at edges; block anchors; permalink markers; the marks of links (a title may hold a parenthesis) and emphasis.
const MARKS =
  /\\([!-/:-@[-`{-~])|&#(9|32);|\[¶\]\([^)]*\)|\[\d+\]\([^)\s]*quotes\/[^)\s]*\)|\[|\]\([^)"]*(?:"(?:\\.|[^"\\])*")?\)|\*/g

/** The words of Markdown in the dialect of decision 1, white space made uniform. */
const wordsOf = (body: string): string =>
  spaced(body.replace(MARKS, (_, sign?: string, space?: string) => sign ?? (space ? ' ' : '')))

const spaced = (words: string): string => words.replace(/\s+/g, ' ')

interface Piece extends Span {
  readonly quotation: Quotation
}

/** Every piece of every quotation, in text order. @throws Error when one is no slice of the text */
function piecesOf({ article, quotations }: Annotated): Piece[] {
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
