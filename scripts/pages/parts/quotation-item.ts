import type { Briefing, QuotationView } from '../../model/briefing.ts'
import { addressOf } from '../../text/addresses.ts'
import { dateWords } from '../../text/dates.ts'
import { capital } from '../../text/english.ts'
import { blocks, type Linker, line } from '../../text/markdown.ts'
import { wordCount } from '../../text/words.ts'
import { factChecksInShort } from './fact-checks.ts'
import { isLong, labelOf } from './page-data.ts'
import { quotationPlace } from './passages.ts'
import { retoldInShort } from './retold.ts'
import { officeWords, roleIn } from './roles.ts'
import { told } from './told.ts'
import { describedSource, FORM_WORDS, stanceWords, whoWords } from './wording.ts'

/** A quotation as an entry of a list: its words, and a line of facts below them. */

/** More words than a list can show; whoever quotes them, quotes the page of the quotation. */
const MOST_WORDS = 200

/** The words of a quotation in a list: whole, but for the few that go on without end. */
const wordsOf = (view: QuotationView, { articleBy }: Briefing): string =>
  view.quotation.form === 'direct' || wordCount(view.telling.words) > MOST_WORDS
    ? line(labelOf(view, MOST_WORDS))
    : told(articleBy.get(view.article)!, view, ' ')

type Fact = (view: QuotationView, briefing: Briefing, link: Linker) => string | null

/** What may stand below the words of an entry. */
const FACTS = {
  /** Who speaks, and in what role. */
  speaker: (view, briefing, link) => {
    const { articleBy, entityBy } = briefing
    const role = roleIn(entityBy.get(view.speaker?.entity ?? ''), articleBy.get(view.article)!)
    return `${capital(whoWords(view, briefing, link))}${role ? `, ${officeWords(role)}` : ''}`
  },
  /** Who speaks, of those without a name. */
  described: (view, briefing) =>
    view.speaker === null ? capital(describedSource(view, briefing) ?? '') : null,
  /** How it is told; of words in quotation marks, the marks say it. */
  form: view =>
    [view.quotation.form !== 'direct' && FORM_WORDS[view.quotation.form], stanceWords(view)]
      .filter(Boolean)
      .join(', '),
  /** Where it stands, in a site of several articles. */
  article: (view, { articles, articleBy }, link) => {
    const article = articleBy.get(view.article)!
    return articles.length > 1 ? `in ${link(line(article.headline), quotationPlace(article, view))}` : null
  },
  /** When its article appeared. */
  date: (view, { articleBy }) => {
    const { published } = articleBy.get(view.article)!.article
    return published ? dateWords(published).replaceAll(' ', '\u00a0') : null
  },
} as const satisfies Record<string, Fact>

/** A quotation as an item of a list: its words, linked to its page; below them what is to be known of it. */
export function quotationItem(
  view: QuotationView,
  briefing: Briefing,
  link: Linker,
  about: readonly (keyof typeof FACTS)[],
): string {
  const url = addressOf('quotation', view.id)
  const facts = about.map(fact => (FACTS[fact] as Fact)(view, briefing, link))
  const checked = factChecksInShort(briefing.articleBy.get(view.article)!, view)
  return blocks(
    link(wordsOf(view, briefing), url),
    [...facts, checked, retoldInShort(view, briefing), isLong(view) && link('whole quotation', url)]
      .filter(fact => fact)
      .join(' · '),
  )
}
