import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count } from '../text/english.ts'
import { blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { ARTICLES, hasArticlePages } from './article-index.ts'
import { correctionsLine } from './corrections.ts'
import { articlesCounted } from './parts/copied.ts'
import { dataFiles } from './parts/data-files.ts'
import { checksOf } from './parts/editor.ts'
import { sourceLine } from './parts/wording.ts'
import { unnamedLine } from './unnamed-sources.ts'

function found({ counts, distinct: quotations }: Briefing): string {
  const implied = quotations.filter(({ attribution }) => attribution.certainty === 'implied').length
  const speakers = [
    counts.attributed > implied && `${counts.attributed - implied} with the speaker given beside the words`,
    implied > 0 && `${implied} whose speaker follows from a pronoun, a role or the remarks before`,
    counts.unattributed > 0 && `${counts.unattributed} whose speaker is not known`,
  ].filter(part => part !== false)
  const undated = counts.undated > 0 ? `, ${counts.undated} of them without a date` : ''
  return list([
    `${capital(count(counts.quotations, 'quotation'))}${speakers.length > 0 ? `: ${speakers.join('; ')}` : ''}.`,
    `${capital(count(counts.entities, 'person, organisation, place or event', 'people, organisations, places and events'))} named.`,
    `${capital(count(counts.dates, 'date'))} and ${count(counts.events, 'event')}${undated}.`,
  ])
}

/** Measured on 2026-11-30; the changelog has the figures in full. */
const HOW_GOOD =
  'On 88 news articles of some 60 outlets, none of them on this site, the program found practically all quotations in quotation marks. Of those whose speaker the article names, 95 of 100 stood under the right name, 4 under none, and 1 or 2 under a wrong one.'

/** Beyond so many articles, those with most doubts are told. */
const MOST_DOUBTFUL = 50

/** How much is doubtful, article by article; each article’s page says what. */
/** Whether somebody has looked at the result. */
function checkedLine({ articles }: Briefing): string {
  const checked = articles.filter(view => checksOf(view).length > 0).length
  if (checked === articles.length) return 'Each article was checked by whoever is named at its head.'
  const nobody = checked === 0 ? 'the result' : 'the others'
  const some =
    checked === 0
      ? ''
      : `${checked} of ${articles.length} articles were checked by whoever is named at their head. `
  return `${some}Nobody has checked ${nobody} by hand, so follow the link to the words before relying on a statement.`
}

function openDoubts({ articles, counts }: Briefing, link: Linker): string[] {
  const doubtful = articles
    .filter(({ doc }) => doc.problems.length > 0)
    .sort((a, b) => b.doc.problems.length - a.doc.problems.length)
  if (doubtful.length === 0) return ['Nothing that the program knows of.']
  return [
    `${capital(count(counts.doubts, 'point'))} in ${count(doubtful.length, 'article')}. The page of each article says which.`,
    list(
      doubtful
        .slice(0, MOST_DOUBTFUL)
        .map(({ headline, url, doc }) => `${link(line(headline), url)} — ${doc.problems.length}`),
    ),
  ]
}

function sources(briefing: Briefing, link: Linker): string {
  if (hasArticlePages(briefing))
    return `The ${link('list of articles', ARTICLES)} gives the SHA-256 of each text.`
  return list(
    briefing.articles.map(
      view =>
        `${link(line(view.headline), view.url)} — ${sourceLine(view)}. SHA-256 of the text: \`${view.article.sha256}\``,
    ),
  )
}

export function aboutPage(briefing: Briefing): PageOf<'about'> {
  const { counts } = briefing
  const link = linker('about.html')
  return {
    kind: 'about',
    url: 'about.html',
    title: 'About this briefing',
    description: 'How this briefing was made, what it found and did not find, and how to cite it.',
    data: null,
    body: blocks(
      '# About this briefing',
      `A program read ${counts.articles === 1 ? 'the article' : articlesCounted(counts)} and marked who is quoted, who and what is named, and when things happen. It changes no word: every quotation is a piece of the source text and links to its place in it; names and dates are read from it, and what an editor gave says so. The headings and short explanations around them are the program’s.`,
      '## What was found',
      found(briefing),
      list([
        link('Search the articles, what was said, and names', 'search.html'),
        link('Check the quotations of a text', 'check.html'),
      ]),
      '## How sure it is',
      `Where the text does not settle a question, the answer is “speaker not known” or “without a date”: a missing name is better than a wrong one. ${checkedLine(briefing)}`,
      HOW_GOOD,
      [unnamedLine(briefing, link), correctionsLine(briefing, link)].filter(Boolean).join(' '),
      '## What is doubtful',
      openDoubts(briefing, link),
      '## How to cite',
      'Every quotation has a page with a permalink, which is made from its words and stays the same when the text around it changes. When the words themselves are edited, the page shows both wordings; when they are gone, it stays and says so. No address ever leads to other words in silence. Cite that page together with the article itself.',
      '## Data',
      `The same as files for other programs. ${link('What every field means', 'fields.html')}.`,
      dataFiles(briefing, link),
      '## Sources',
      sources(briefing, link),
    ),
  }
}
