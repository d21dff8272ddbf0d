import type { Paragraph } from '../model/layers.ts'
import type { Markup } from '../model/markup.ts'
import type { Span } from '../model/span.ts'
import { indexAt } from './spans.ts'

/** True for what stands beside the report: captions, and pull quotes, which say again what the text has. */
export const isAside = ({ role }: Pick<Paragraph, 'role'>): boolean =>
  role === 'caption' || role === 'pull-quote'

/** True for a paragraph that the file sets as a block quotation. */
export function isBlockQuotation(markup: Markup | undefined, { start }: Span): boolean {
  const block = markup?.blocks[indexAt(markup.blocks, start)]
  return block?.start === start && block.containers.some(({ kind }) => kind === 'quote')
}
