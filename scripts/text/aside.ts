import type { Paragraph } from '../model/layers.ts'
import type { Markup } from '../model/markup.ts'
import type { Span } from '../model/span.ts'
import { indexAt, slice } from './spans.ts'
import { wordCount } from './words.ts'

/** True for what stands beside the report: captions, and pull quotes, which say again what the text has. */
export const isAside = ({ role }: Pick<Paragraph, 'role'>): boolean =>
  role === 'caption' || role === 'pull-quote'

/** A heading of so many words or fewer, such as “Staff Reports” or “Analysis”, says nothing of what an article tells. */
const LABEL_WORDS = 2

/** True for a paragraph that may open an article in place of a title. */
export const tellsNews = (paragraph: Span & Pick<Paragraph, 'role'>, text: string): boolean =>
  !isAside(paragraph) && !(paragraph.role === 'heading' && wordCount(slice(text, paragraph)) <= LABEL_WORDS)

/** True for a paragraph that the file sets as a block quotation. */
export function isBlockQuotation(markup: Markup | undefined, { start }: Span): boolean {
  const block = markup?.blocks[indexAt(markup.blocks, start)]
  return block?.start === start && block.containers.some(({ kind }) => kind === 'quote')
}
