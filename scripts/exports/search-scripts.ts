import { nameOf } from '../briefing/speakers.ts'
import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Asset } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { hull, overlaps, slice } from '../text/spans.ts'
import { oneLine, shortened } from '../text/words.ts'
import { searchWords } from './search-words.ts'

/**
 * The data of the search, as calls that the script of a page answers: a page opened from a folder may read no other
 * files. Which articles have a word lies in files by the alphabet; the sentences of an article lie in a file of their
 * own, which is read once the article is among those to show.
 */

/** Signs of a sentence that are shown where it is found, and of a headline. */
const LONGEST = 1_000
const LONGEST_TITLE = 200

const quotationFact = ({ id, speaker, quotation }: QuotationView, briefing: Briefing) => [
  id,
  speaker ? nameOf(speaker, briefing) : '',
  quotation.form,
]

/** An article sentence by sentence: the paragraph's id, the words, and which of its quotations reach into it; and the SHA-256 of its text. */
function sentenceFile(view: ArticleView, briefing: Briefing): Asset {
  const { article, doc, paragraphs, quotations } = view
  const spans = quotations.map(({ quotation }) => hull(quotation.content))
  const sentences = doc.sentences.map(sentence => [
    paragraphs[sentence.paragraph]!.id,
    shortened(oneLine(slice(article.text, sentence)), LONGEST),
    spans.flatMap((span, i) => (overlaps(span, sentence) ? i : [])),
  ])
  const facts = quotations.map(quotation => quotationFact(quotation, briefing))
  const told = [article.slug, sentences, facts, article.sha256].map(part => JSON.stringify(part)).join(', ')
  return {
    path: `data/sentences/${article.slug}.js`,
    text: `sentences(${told})\n`,
  }
}

const articleFact = ({ article, headline }: ArticleView) => [
  article.slug,
  shortened(headline, LONGEST_TITLE),
  [article.publisher, article.published && dateWords(article.published)].filter(Boolean).join(', '),
]

/** Everything that the search page loads, bit by bit. */
export function searchScripts(briefing: Briefing): Asset[] {
  const { articles } = briefing
  const { files, starts } = searchWords(articles)
  const facts = JSON.stringify(articles.map(articleFact))
  const at = new Map(articles.map(({ article }, i) => [article.slug, i]))
  const stories = briefing.stories.map(story => [
    story.id,
    story.name,
    story.articles.map(slug => at.get(slug)!),
  ])
  const told = stories.length > 0 ? `, ${JSON.stringify(stories)}` : ''
  return [
    { path: 'data/articles.js', text: `articles(${facts}, ${JSON.stringify(starts)}${told})\n` },
    ...files,
    ...articles.map(article => sentenceFile(article, briefing)),
  ]
}
