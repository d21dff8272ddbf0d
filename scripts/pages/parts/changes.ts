import { type Difference, difference, reasonOf } from '../../briefing/ledger/history.ts'
import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { LedgerEntry, NamedSpeaker } from '../../model/ledger.ts'
import type { Link } from '../../model/outputs.ts'
import { addressOf, idIn } from '../../text/addresses.ts'
import { excerpt } from '../../text/excerpt.ts'
import { anchor, type Linker, line, list, quoted } from '../../text/markdown.ts'
import { BREAK } from '../../text/words.ts'
import { othersBy } from './former.ts'
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
  'left-out': 'no longer shown',
  unnamed: 'no longer found by this name',
  'no-story': 'no longer told as a story',
} as const

/** The article something stood in: its page, or the page that tells what became of it. */
export function articleOf({ article }: LedgerEntry, { articleBy, formerArticles }: Briefing): Link | null {
  if (article === null) return null
  const view = articleBy.get(article)
  // Of one that is gone, the address of another that stands there now tells.
  const [slug = article] = article.split('#')
  return view
    ? articleLink(view)
    : { url: addressOf('article', slug), label: formerArticles.get(article) ?? slug }
}

const nameOf = (speaker: NamedSpeaker | null): string => (speaker ? line(speaker.name) : 'not known')

/** `Speaker before: …`, with everybody else who was told to have spoken; null where there was nobody. */
export function spokeBefore(path: string, { spoke }: Briefing): string | null {
  const before = spoke.get(path)
  return before ? `Speaker before: ${before.map(nameOf).join(', then ')}` : null
}

/** `Read before: “…”`, with every earlier wording; null where there was none. */
export function readBefore(path: string, { wordings }: Briefing): string | null {
  const before = wordings.get(path)
  return before ? `Read before: ${before.map(shortened).join(', then ')}` : null
}

/** A text in quotation marks, with what is not as in the other one in bold. */
export const marked = ({ start, changed, end }: Difference): string =>
  `“${line(start)}${changed.trim() ? `**${line(changed.trim())}**` : ''}${/\s$/.test(changed) ? ' ' : ''}${line(end)}”`

const timed = (before: readonly string[], now: string): string =>
  list([...before.map((text, i) => `${i === 0 ? 'Before' : 'Then'}: ${text}`), `Now: ${now}`])

/** A section for what has changed since it was first published: the words, with what differs, and who spoke. */
export function changeOf(view: QuotationView, briefing: Briefing): string[] {
  const parts = [...wordingChange(view, briefing), ...speakerChange(view, briefing)]
  return parts.length > 0 ? ['## What changed', ...parts] : []
}

function speakerChange({ id, speaker }: QuotationView, { spoke, entityBy }: Briefing): string[] {
  const before = spoke.get(addressOf('quotation', id))
  if (!before) return []
  const name = (speaker?.entity && entityBy.get(speaker.entity)?.name) ?? speaker?.label
  return [
    'These words have been given to another speaker since they were first published here.',
    timed(before.map(nameOf), name === undefined ? 'not known' : line(name)),
  ]
}

function wordingChange({ id, pieces }: QuotationView, { wordings }: Briefing): string[] {
  const before = wordings.get(addressOf('quotation', id))
  if (!before) return []
  const now = pieces.join(BREAK)
  const earlier = before.map((words, i) => difference(words, before[i + 1] ?? now)[0])
  return [
    'These words have been edited since they were first published here; the permalink has stayed the same.',
    timed(earlier.map(marked), marked(difference(before.at(-1)!, now)[1])),
  ]
}

/** ` Read before: “…”.`; empty where the words were never others. */
function wasRead({ path }: LedgerEntry, briefing: Briefing): string {
  const before = readBefore(path, briefing)
  return before ? ` ${before}.` : ''
}

/** What an article's page tells of its past: words that were edited, and words that are gone. */
export function changesIn({ article, quotations }: ArticleView, briefing: Briefing, link: Linker): string[] {
  const edited = quotations.flatMap(({ id, number }) => {
    const path = addressOf('quotation', id)
    const before = [readBefore(path, briefing), spokeBefore(path, briefing)].filter(told => told !== null)
    return before.length > 0 ? [`${link(`Quotation ${number}`, path)}. ${before.join('. ')}.`] : []
  })
  const here = [article.slug, ...othersBy(article.slug, briefing)]
  const gone = here
    .flatMap(name => briefing.goneFrom.get(name) ?? [])
    .map(entry => {
      const id = idIn('quotation', entry.path)!
      return `${shortened(entry.words)}, ${REASONS[reasonOf(entry, briefing)]}.${wasRead(entry, briefing)} ${link('What is known of it', entry.path)} ${anchor(`q-${id}`)}`
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
        item: `${shortened(entry.words)}, ${why}${where ? `: ${where}` : ''}.${wasRead(entry, briefing)} ${anchor(`e-${id}`)}`,
      }
    })
}
