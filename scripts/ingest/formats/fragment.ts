import { blocksOf } from './blocks.ts'
import { parsePage } from './dom.ts'
import type { DraftBlock } from './draft.ts'
import { plainBlocks } from './plain.ts'

const TAGS = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|em|strong|a|b|i|span)\b[^<>]{0,300}>/i

/** The blocks of a text that may be HTML without a page around it. */
export async function fragmentBlocks(text: string, base?: string): Promise<DraftBlock[]> {
  return TAGS.test(text) ? blocksOf((await parsePage(text)).body, base) : plainBlocks(text)
}
