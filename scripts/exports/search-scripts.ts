import { nameOf } from '../briefing/speakers.ts'
import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { Asset } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { addTo } from '../text/groups.ts'
import { hull, overlaps, slice } from '../text/spans.ts'
import { oneLine, shortened } from '../text/words.ts'
import { lettersOf, wordsOf } from './finder-scripts.ts'

/**
 * The data of the search, as calls that the script of a page answers: a page opened from a folder may read no other
 * files. Which articles have a word lies in small files by the first two letters of the words; the sentences of an
 * article lie in a file of their own, which is read once the article is among those to show.
 */

/** Of so many articles or more, a word that most have tells nothing and is not listed one by one. */
const MANY = 20
const MOST = 0.5
/** Stands for almost every article. */
const ALMOST_ALL = '*'
/** Signs of a sentence that are shown where it is found, and of a headline. */
const LONGEST = 1_000
const LONGEST_TITLE = 200

/** The words of an article: true for those that somebody is quoted with. */
function wordsIn({ article, quotations }: ArticleView): Map<string, boolean> {
  const words = new Map<string, boolean>()
  for (const word of wordsOf(`${article.title ?? ''} ${article.text}`)) words.set(word, false)
  for (const { quotation } of quotations)
    for (const piece of quotation.content)
      for (const word of wordsOf(slice(article.text, piece))) words.set(word, true)
  return words
}

/** Ascending numbers as their differences, to the base of 36. */
function written(numbers: readonly number[], articles: number): string {
  if (articles >= MANY && numbers.length > MOST * articles) return ALMOST_ALL
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(' ')
}

/** For each word the articles that have it: twice its position, and one more where somebody is quoted with it. */
function wordFiles(articles: readonly ArticleView[]): Asset[] {
  const found = new Map<string, number[]>()
  articles.forEach((article, i) => {
    for (const [word, isQuoted] of wordsIn(article)) addTo(found, word, 2 * i + (isQuoted ? 1 : 0))
  })
  const files = new Map<string, [word: string, articles: string][]>()
  for (const [word, numbers] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    addTo(files, lettersOf(word), [word, written(numbers, articles.length)])
  return [...files].map(([letters, entries]) => ({
    path: `data/words/${letters}.js`,
    text: `words(${JSON.stringify(letters)}, ${JSON.stringify(Object.fromEntries(entries))})\n`,
  }))
}

const quotationFact = ({ id, speaker, quotation }: QuotationView, briefing: Briefing) => [
  id,
  speaker ? nameOf(speaker, briefing) : '',
  quotation.form,
]

/** An article sentence by sentence: the paragraph's id, the words, and which of its quotations reach into it. */
function sentenceFile(view: ArticleView, briefing: Briefing): Asset {
  const { article, doc, paragraphs, quotations } = view
  const spans = quotations.map(({ quotation }) => hull(quotation.content))
  const sentences = doc.sentences.map(sentence => [
    paragraphs[sentence.paragraph]!.id,
    shortened(oneLine(slice(article.text, sentence)), LONGEST),
    spans.flatMap((span, i) => (overlaps(span, sentence) ? i : [])),
  ])
  const facts = quotations.map(quotation => quotationFact(quotation, briefing))
  return {
    path: `data/sentences/${article.slug}.js`,
    text: `sentences(${JSON.stringify(article.slug)}, ${JSON.stringify(sentences)}, ${JSON.stringify(facts)})\n`,
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
  return [
    { path: 'data/articles.js', text: `articles(${JSON.stringify(articles.map(articleFact))})\n` },
    ...wordFiles(articles),
    ...articles.map(article => sentenceFile(article, briefing)),
  ]
}
