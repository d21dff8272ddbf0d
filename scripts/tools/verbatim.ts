import type { Annotated } from '../model/document.ts'
import type { Page } from '../model/outputs.ts'
import { slice } from '../text/spans.ts'

// Escapes; spaces at edges; block anchors; permalink markers; the marks of links (a title may hold a parenthesis) and emphasis.
const MARKS =
  /\\([!-/:-@[-`{-~])|&#(9|32);|\[¶\]\([^)]*\)|\[\d+\]\([^)\s]*quotes\/[^)\s]*\)|\[|\]\([^)"]*(?:"(?:\\.|[^"\\])*")?\)|\*/g

/** The words of Markdown in the dialect of decision 1, white space made uniform. */
const wordsOf = (body: string): string =>
  body.replace(MARKS, (_, sign?: string, space?: string) => sign ?? (space ? ' ' : '')).replace(/\s+/g, ' ')

const isInOrder = ({ article, quotations }: Annotated, id: string): boolean => {
  const { content } = quotations.find(quotation => quotation.id === id)!
  let end = -1
  return content.every(piece => {
    const fits = piece.start > end && piece.end > piece.start && piece.end <= article.text.length
    end = piece.end
    return fits
  })
}

/**
 * The first promise, checked in every build: each piece of each quotation is a slice of the article's text,
 * and the article's page shows these very words.
 * @throws Error naming what is not verbatim: a fault of the program, not of the article
 */
export function assertVerbatim(docs: readonly Annotated[], pages: readonly Page[]): void {
  const shown = new Map(pages.map(({ url, body }) => [url, body]))
  for (const doc of docs) {
    const { slug, text } = doc.article
    const words = wordsOf(shown.get(`articles/${slug}.html`) ?? '')
    for (const { id, content, rule } of doc.quotations) {
      if (!isInOrder(doc, id))
        throw new Error(`${slug}: the pieces of ${id} (${rule}) are no slices of the text`)
      const missing = content
        .map(piece => slice(text, piece))
        .find(piece => !words.includes(piece.replace(/\s+/g, ' ')))
      if (missing !== undefined)
        throw new Error(
          `${slug}: the page does not show ${id} (${rule}) word for word: ${missing.slice(0, 200)}`,
        )
    }
  }
}
