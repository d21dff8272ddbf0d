import { factChecksOf, type LinkedCheck } from '../../briefing/fact-checks.ts'
import type { ArticleView, QuotationView } from '../../model/briefing.ts'
import type { FactCheck } from '../../model/corrections.ts'
import { dateWords } from '../../text/dates.ts'
import { blocks, externalLink, line, list } from '../../text/markdown.ts'
import { noteBlocks, signature } from './editor.ts'

/** Who has checked, and what they say, in their words. */
const checkLine = ({ url, verdict, checkedBy, checkedOn }: FactCheck): string =>
  [
    `${externalLink(line(checkedBy), url) ?? line(checkedBy)}: “${line(verdict, false)}”`,
    checkedOn && dateWords(checkedOn),
  ]
    .filter(Boolean)
    .join(', ')

/** The same as a sentence of a note. */
export const factCheckSentences = (article: ArticleView, view: QuotationView): string[] =>
  factChecksOf(article, view).map(check => `Fact check by ${checkLine(check)}.`)

/** In a list: that there are fact checks, and by whom. */
export function factChecksInShort(article: ArticleView, view: QuotationView): string {
  const by = factChecksOf(article, view).map(({ checkedBy }) => line(checkedBy))
  return by.length > 0 ? `checked by ${by.join(' and ')}` : ''
}

function item(check: LinkedCheck): string {
  const by = signature(check.correction)
  const { note } = check.correction
  return blocks(`${checkLine(check)}${by ? ` (linked by ${by})` : ''}`, note && noteBlocks(note))
}

/** The section of a quotation’s page; nothing where nobody has checked. */
export function factCheckSection(article: ArticleView, view: QuotationView): string[] {
  const checks = factChecksOf(article, view)
  if (checks.length === 0) return []
  return [
    '## Checked by others',
    list(checks.map(item)),
    'The verdict is theirs, in their words. This briefing links it and does not judge.',
  ]
}
