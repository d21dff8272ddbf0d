import type { WrittenItem } from '../../ingest/corrections/write.ts'
import type { ArticleView } from '../../model/briefing.ts'
import type { Span } from '../../model/span.ts'
import { excerpt } from '../../text/excerpt.ts'
import { fold, shortHash } from '../../text/slugs.ts'
import { slice } from '../../text/spans.ts'

/** What an answer writes: items of one file of corrections. */
export interface Answer {
  /** Slug of an article, or `all`. */
  readonly file: string
  readonly items: readonly WrittenItem[]
}

/** An answer to press. */
interface Choice {
  readonly label: string
  readonly answer: Answer
  /** True where an answer without a name is none. */
  readonly isSigned?: boolean
}

/** An answer to type. */
interface Field {
  readonly label: string
  /** What one may type, as an example; names are completed. */
  readonly expects: 'name' | { readonly example: string }
  /** @returns the answer, or why there is none, in words */
  answer(value: string): Answer | string
}

/** One screen of the review. */
export interface Question {
  /** Equal for the same question in the next build. */
  readonly id: string
  /** The article it stands in, the first of those that have a name. */
  readonly article: { readonly slug: string; readonly headline: string }
  /** How many other articles it is about. */
  readonly others?: number
  /** What it stands among in the list of all questions: `Speakers`, a surname. */
  readonly group: string
  readonly question: string
  /** Its words in the text around them. */
  readonly before: string
  readonly words: string
  readonly after: string
  readonly evidence: readonly string[]
  readonly choices: readonly Choice[]
  readonly fields: readonly Field[]
  /** Address of the page it is about. */
  readonly url: string
}

const REACH = 300

/** Some words of an article and what stands beside them. */
export function around(text: string, words: Span): Pick<Question, 'before' | 'words' | 'after'> {
  const shown = excerpt(text, { start: 0, end: text.length }, words, REACH)
  return {
    before: `${shown.cutBefore ? '… ' : ''}${text.slice(shown.start, words.start)}`,
    words: slice(text, words),
    after: `${text.slice(words.end, shown.end)}${shown.cutAfter ? ' …' : ''}`,
  }
}

export const questionId = (...parts: readonly string[]): string => shortHash([...parts])

export const articleOf = ({ article, headline }: ArticleView): Question['article'] => ({
  slug: article.slug,
  headline,
})

/** The name as an article has it, whatever its capitals and accents; undefined where it has none. */
export function knownName({ doc }: ArticleView, value: string): string | undefined {
  const wanted = fold(value)
  return doc.entities.flatMap(({ name, aliases }) => [name, ...aliases]).find(name => fold(name) === wanted)
}
