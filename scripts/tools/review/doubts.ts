import type { Briefing } from '../../model/briefing.ts'
import type { Correction } from '../../model/corrections.ts'
import { mergeQuestions } from './merging.ts'
import type { Question } from './question.ts'
import { doubtOf, speakerQuestion } from './speakers.ts'

/** What an editor should look at: speakers, the most doubtful first; then names that may be one, article by article. */
export function doubtsIn({ articles }: Briefing, corrections: readonly Correction[]): Question[] {
  const speakers = articles
    .flatMap(article => article.quotations.map(view => ({ article, view, doubt: doubtOf(view) })))
    .filter(({ doubt }) => doubt > 0)
    .sort((a, b) => b.doubt - a.doubt)
  return [
    ...speakers.map(({ article, view }) => speakerQuestion(article, view)),
    ...articles.flatMap(article => mergeQuestions(article, corrections)),
  ]
}
