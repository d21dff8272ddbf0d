import type { ParagraphView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { ParagraphRole } from '../model/layers.ts'
import { shortHash } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'

const PREFIX: Readonly<Record<ParagraphRole, string>> = { body: 'p', heading: 'h', caption: 'c' }

/** Ids from the paragraphs' words; a paragraph that repeats an earlier one gets a number as well. */
export function paragraphViews({ article, paragraphs }: Annotated): ParagraphView[] {
  const seen = new Map<string, number>()
  return paragraphs.map(({ start, end, role }) => {
    const id = `${PREFIX[role]}-${shortHash([slice(article.text, { start, end })])}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { start, end, role, id: times > 1 ? `${id}-${times}` : id }
  })
}
