import type { ArticleView, Briefing } from '../../model/briefing.ts'
import { type Linker, line } from '../../text/markdown.ts'
import { placeOf } from './passages.ts'

/** More than so many are told on the page of each article, not all in one place. */
const MOST = 200

/** True where each article's page tells its own doubts. */
export const doubtsByArticle = ({ counts }: Briefing): boolean => counts.doubts > MOST

/** What the program was not sure of in an article, and what an editor can do about it. */
export const doubts = (view: ArticleView, link: Linker): string[] =>
  view.doc.problems.map(
    ({ span, message, advice }) => `${link(line(message), placeOf(view, span))} ${line(advice)}`,
  )
