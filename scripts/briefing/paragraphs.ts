import type { ParagraphView } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { ParagraphRole } from '../model/layers.ts'
import { shortHash } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'
import { numbered } from './permalinks.ts'

const PREFIX: Readonly<Record<ParagraphRole, string>> = {
  body: 'p',
  heading: 'h',
  caption: 'c',
  'pull-quote': 'r',
}

/** Ids from the paragraphs' words; a paragraph that repeats an earlier one gets a number as well. */
export function paragraphViews({ article, paragraphs }: Annotated): ParagraphView[] {
  const ids = numbered(
    paragraphs.map(paragraph => `${PREFIX[paragraph.role]}-${shortHash([slice(article.text, paragraph)])}`),
  )
  return paragraphs.map(({ start, end, role, repeats }, i) => ({
    start,
    end,
    role,
    id: ids[i]!,
    ...(repeats && { repeats }),
  }))
}
