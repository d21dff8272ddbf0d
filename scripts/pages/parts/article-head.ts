import type { ArticleView, Briefing } from '../../model/briefing.ts'
import type { Span } from '../../model/span.ts'
import { tellsNews } from '../../text/aside.ts'
import { dateWords } from '../../text/dates.ts'
import { count } from '../../text/english.ts'
import { externalLink, type Linker, line } from '../../text/markdown.ts'
import { contains } from '../../text/spans.ts'
import { LEFT_OUT } from '../../text/words.ts'
import { checksOf } from './editor.ts'
import { othersTold } from './former.ts'

const WORDS_A_MINUTE = 220

/**
 * Where the sentence ends that stands as the headline of a text without a title: the first, and what a mark joins to
 * it. Null where there is a title, or no sentence that opens the text.
 */
export function standfirstEnd(
  { article, doc, paragraphs }: ArticleView,
  marks: readonly Span[],
): number | null {
  const [first] = paragraphs
  if (article.title || !first || !tellsNews(first, article.text)) return null
  // What the file sets as a list or a table stays one.
  const set = article.markup?.blocks[0]
  if (set && set.start <= first.start && set.containers.length > 0) return null
  const ends = doc.sentences.filter(sentence => contains(first, sentence)).map(({ end }) => end)
  const cuts = (end: number) => marks.some(mark => mark.start < end && end < mark.end)
  return ends.find(end => !cuts(end)) ?? null
}

/** `762 words, 4 minutes`: how long an article is; of one that is not shown whole, how much of it is. */
export function lengthWords({ words, article: { excerptOf: whole } }: ArticleView): string {
  if (whole?.rights === 'link') return count(whole.words, 'word')
  const minutes = count(Math.max(1, Math.ceil(words / WORDS_A_MINUTE)), 'minute')
  return whole
    ? `${words.toLocaleString('en-GB')} of ${count(whole.words, 'word')}, ${minutes}`
    : `${count(words, 'word')}, ${minutes}`
}

/** What is not shown of an article, and why; nothing where all of it is. */
export function leftOutWords({ article: { excerptOf, sourceUrl } }: ArticleView): string | undefined {
  if (!excerptOf) return undefined
  const whole = sourceUrl && externalLink('Read the whole at its source', sourceUrl)
  const told =
    excerptOf.rights === 'excerpt'
      ? `The rights to this article allow its quotations to be shown, with the sentences they stand in. ${LEFT_OUT} stands for what is left out.`
      : 'The rights to this article allow no word of it to be shown here.'
  return [told, whole && `${whole}.`].filter(Boolean).join(' ')
}

/** `Checked by Ida Moss, on 30 November 2026`: who vouches for an article; empty where nobody does. */
function checkedWords(view: ArticleView): string {
  const signed = checksOf(view).map(({ by, on }) => `${line(by)}, on ${dateWords(on)}`)
  return signed.length > 0 ? `Checked by ${signed.join(', and by ')}` : ''
}

/** Publisher, author, day, length, who has checked it, and the way to the original, parted by middle dots. */
export function sourceFacts(view: ArticleView, briefing: Briefing, link: Linker): string {
  const { article } = view
  const { publisher, byline, published, sourceUrl } = article
  const facts = [
    publisher && line(publisher),
    byline && line(/^by\s/i.test(byline) ? byline : `By ${byline}`),
    published ? dateWords(published) : 'Date of publication not known',
    `${lengthWords(view)}${article.excerptOf?.rights === 'link' ? '' : ' to read'}`,
    checkedWords(view),
    sourceUrl && externalLink('Original article', sourceUrl),
  ]
  return [facts.filter(Boolean).join(' · '), othersTold(article.slug, briefing, link)]
    .filter(Boolean)
    .join('. ')
}
