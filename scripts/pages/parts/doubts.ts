import type { ArticleView } from '../../model/briefing.ts'
import { type Linker, line } from '../../text/markdown.ts'
import { placeOf } from './passages.ts'

/** What the program was not sure of in an article; what an editor can do about it is asked in the review. */
export const doubts = (view: ArticleView, link: Linker): string[] =>
  view.doc.problems.map(({ span, message }) => link(line(message), placeOf(view, span)))
