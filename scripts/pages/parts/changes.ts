import { type Difference, difference, reasonOf } from '../../briefing/ledger/history.ts'
import { BREAK } from '../../briefing/ledger/published.ts'
import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import type { Link } from '../../model/outputs.ts'
import { addressOf, idIn } from '../../text/addresses.ts'
import { excerpt } from '../../text/excerpt.ts'
import { anchor, type Linker, line, list, quoted } from '../../text/markdown.ts'
import { articleLink } from './page-data.ts'

const LONGEST = 300

/** The start of some words, on one line, in quotation marks. */
export function shortened(words: string): string {
  const { end } = excerpt(words, { start: 0, end: words.length }, { start: 0, end: 0 }, LONGEST)
  return `${quoted(words.slice(0, end))}${end < words.length ? ' […]' : ''}`
}

const REASONS = {
  withdrawn: 'withdrawn with its article',
  unmarked: 'still in the article, but no longer marked',
  reworded: 'no longer in the article',
  unnamed: 'no longer found by this name',
} as const

/** The article something stood in: its page, or the page that tells what became of it. */
export function articleOf({ article }: LedgerEntry, { articleBy, formerArticles }: Briefing): Link | null {
  if (article === null) return null
  const view = articleBy.get(article)
  return view
    ? articleLink(view)
    : { url: addressOf('article', article), label: formerArticles.get(article) ?? article }
}

/** `Read before: “…”`, with every earlier wording; null where there was none. */
export function readBefore(path: string, { wordings }: Briefing): string | null {
  const before = wordings.get(path)
  return before ? `Read before: ${before.map(shortened).join(', then ')}` : null
}

const marked = ({ start, changed, end }: Difference): string =>
  `“${line(start)}${changed.trim() ? `**${line(changed.trim())}**` : ''}${/\s$/.test(changed) ? ' ' : ''}${line(end)}”`

/** A section for words that have been edited since they were first published: what differs stands out. */
export function changeOf({ id, pieces }: QuotationView, { wordings }: Briefing): string[] {
  const before = wordings.get(addressOf('quotation', id))
  if (!before) return []
  const now = pieces.join(BREAK)
  const earlier = before.map((words, i) => difference(words, before[i + 1] ?? now)[0])
  return [
    '## What changed',
    'These words have been edited since they were first published here; the permalink has stayed the same.',
    list([
      ...earlier.map((words, i) => `${i === 0 ? 'Before' : 'Then'}: ${marked(words)}`),
      `Now: ${marked(difference(before.at(-1)!, now)[1])}`,
    ]),
  ]
}

/** What an article's page tells of its past: words that were edited, and words that are gone. */
export function changesIn({ article, quotations }: ArticleView, briefing: Briefing, link: Linker): string[] {
  const edited = quotations.flatMap(({ id, number }) => {
    const path = addressOf('quotation', id)
    const before = readBefore(path, briefing)
    return before ? [`${link(`Quotation ${number}`, path)}. ${before}.`] : []
  })
  const gone = (briefing.goneFrom.get(article.slug) ?? []).map(entry => {
    const id = idIn('quotation', entry.path)!
    return `${shortened(entry.words)}, ${REASONS[reasonOf(entry, briefing)]}. ${link('What is known of it', entry.path)} ${anchor(`q-${id}`)}`
  })
  return [...edited, ...gone]
}

/** An event that the timeline had before. `item`: Markdown. */
export interface GoneEvent {
  readonly id: string
  readonly item: string
}

/** Events that the timeline had before, each at the place it had. */
export function goneEvents(briefing: Briefing, link: Linker): GoneEvent[] {
  return briefing.ledger
    .filter(({ kind, state }) => kind === 'event' && state !== 'live')
    .map(entry => {
      const article = articleOf(entry, briefing)
      const where = article && link(line(article.label), article.url)
      const id = idIn('event', entry.path)!
      const why = REASONS[reasonOf(entry, briefing)]
      return {
        id,
        item: `${shortened(entry.words)}, ${why}${where ? `: ${where}` : ''}. ${anchor(`e-${id}`)}`,
      }
    })
}
