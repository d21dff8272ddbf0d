import type { ArticleView, Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { articleLink } from './data.ts'
import { capital, count } from './english.ts'
import { sourceLine } from './parts.ts'
import { placeOf } from './passages.ts'

function found({ counts, quotations }: Briefing): string {
  const implied = quotations.filter(({ attribution }) => attribution.certainty === 'implied').length
  const stated = counts.attributed - implied
  return list([
    `${capital(count(counts.quotations, 'quotation'))}. For ${stated} the speaker is named beside the words; for ${implied} the speaker follows from a pronoun, a role or the remarks before; for ${counts.unattributed} no speaker could be settled, and none is given.`,
    `${capital(count(counts.entities, 'name'))} of people, organisations, places and events.`,
    `${capital(count(counts.dates, 'date expression'))} and ${count(counts.events, 'event')}, ${counts.undated} of them without a date.`,
  ])
}

function doubts(view: ArticleView, link: Linker): string[] {
  return view.doc.problems.map(
    ({ span, message, advice }) => `${link(line(message), placeOf(view, span))} — ${line(advice)}`,
  )
}

export function aboutPage(briefing: Briefing): PageOf<'about'> {
  const { articles, counts } = briefing
  const link = linker('about.html')
  const open = articles.flatMap(view => doubts(view, link))
  return {
    kind: 'about',
    url: 'about.html',
    title: 'About this briefing',
    description: 'How this briefing was made, what it found and did not find, and how to cite it.',
    data: {
      counts,
      articles: articles.map(view => ({ ...articleLink(view), sha256: view.article.sha256 })),
    },
    body: blocks(
      '# About this briefing',
      `A program read ${count(counts.articles, 'article')} and marked who is quoted, who and what is named, and when things happen. It changes no word: every quotation, name and date shown here is a piece of the source text and links to its place in it. The headings and short explanations around them are the program’s.`,
      '## What was found',
      found(briefing),
      '## How sure it is',
      'Each annotation names the rule that made it. Where the text does not settle a question, the answer is “speaker not known” or “undated”: a missing name is better than a wrong one. Nobody has checked the result by hand, so follow the link to the words before relying on a statement.',
      '## Open doubts',
      open.length > 0 ? list(open) : 'None.',
      '## How to cite',
      'Every quotation has a page with a permalink, which is made from its words and stays the same when the text around it changes. Cite that page together with the article itself.',
      '## Sources',
      list(
        articles.map(
          view =>
            `${link(line(view.headline), view.url)} — ${sourceLine(view)}. SHA-256 of the text: \`${view.article.sha256}\``,
        ),
      ),
    ),
  }
}
