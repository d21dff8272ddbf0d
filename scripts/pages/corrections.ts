import { eventPlace } from '../briefing/timeline-pages.ts'
import type { ArticleView, Briefing } from '../model/briefing.ts'
import type { Correction, CorrectionData, Effect } from '../model/corrections.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'
import { capital, count } from '../text/english.ts'
import { anchor, blocks, type Linker, line, linker, list } from '../text/markdown.ts'
import { shortHash } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'
import { firstWords } from '../text/words.ts'
import { decisionWords, statement } from './parts/editor.ts'
import { changesLogged } from './parts/log.ts'
import { labelOf } from './parts/page-data.ts'
import { placeOf } from './parts/passages.ts'

const URL = 'corrections.html'
const WORDS = 12

/** The page, or else the place, that a decision has changed. */
function placeOfEffect(
  { subject, span }: Effect,
  article: ArticleView,
  { entityBy, timelinePages }: Briefing,
): Link {
  const words = span && firstWords(slice(article.article.text, span), WORDS)
  const quotation = article.quotations.find(view => view.quotation.id === subject)
  if (quotation) return { url: addressOf('quotation', quotation.id), label: labelOf(quotation) }
  const event = article.events.find(view => view.event.id === subject)
  if (event) return { url: eventPlace(event.id, timelinePages), label: words ?? 'an event' }
  const slug = [...article.slugs].find(([id]) => id === subject)?.[1]
  const entity = slug === undefined ? undefined : entityBy.get(slug)
  if (entity) return { url: entity.url, label: entity.name }
  if (span) return { url: placeOf(article, span), label: words ?? article.headline }
  return { url: article.url, label: article.headline }
}

interface Entry {
  readonly id: string
  readonly effect: Effect
  readonly places: Link[]
}

/** The same decision twice is one; where it stands in its file does not count. */
const idOf = ({ place: _, ...said }: Correction): string => `c-${shortHash([JSON.stringify(said)])}`

/** Every decision once, with the places it changed; the newest first, undated ones last. */
function entriesOf(briefing: Briefing): Entry[] {
  const entries = new Map<string, Entry>()
  for (const article of briefing.articles)
    for (const effect of article.doc.effects ?? []) {
      // Checks correct nothing: one stands at the head of its article, the other beside its quotation.
      if (['reviewed', 'checks'].includes(effect.correction.decision.kind)) continue
      const id = idOf(effect.correction)
      const entry = entries.get(id) ?? { id, effect, places: [] }
      entries.set(id, entry)
      const place = placeOfEffect(effect, article, briefing)
      if (!entry.places.some(({ url }) => url === place.url)) entry.places.push(place)
    }
  const day = ({ effect }: Entry) => effect.correction.on ?? ''
  return [...entries.values()].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
}

const item = ({ id, effect, places }: Entry, link: Linker): string =>
  blocks(
    `${places.map(({ url, label }) => link(line(label), url)).join(', ')} ${anchor(id)}`,
    statement(effect),
  )

const changeItem = ({ id, text, places }: CorrectionData, link: Linker): string =>
  blocks(
    `${places.map(({ url, label }) => link(line(label), url)).join(', ')} ${anchor(id)}`,
    `${line(text)}.`,
  )

const dataOf = ({ id, effect, places }: Entry): CorrectionData => {
  const { correction } = effect
  return {
    id,
    text: decisionWords(effect, text => text),
    by: correction.by ?? null,
    on: correction.on ?? null,
    source: correction.source ?? null,
    note: correction.note ?? null,
    places,
  }
}

/** Every decision of an editor, by day, and every change to what was published; no page where there is none. */
export function correctionPages(briefing: Briefing): PageOf<'corrections'>[] {
  const entries = entriesOf(briefing)
  const changes = changesLogged(briefing)
  if (entries.length + changes.length === 0) return []
  const link = linker(URL)
  const days = [...new Set(entries.map(({ effect }) => effect.correction.on ?? ''))]
  const sections = days.flatMap(day => [
    `## ${day ? dateWords(day) : 'Not dated'}`,
    list(
      entries.filter(({ effect }) => (effect.correction.on ?? '') === day).map(entry => item(entry, link)),
    ),
  ])
  const decided =
    entries.length > 0 &&
    `${entries.length === 1 ? 'An editor has decided this; what the program had said stands beside it.' : `An editor has made ${count(entries.length, 'decision')}; what the program had said stands beside each.`}`
  const changed =
    changes.length > 0 && `${capital(count(changes.length, 'change'))} to what was published before.`
  const summary = [decided, changed].filter(Boolean).join(' ')
  return [
    {
      kind: 'corrections',
      url: URL,
      title: 'Corrections',
      description: summary,
      data: null,
      facts: { corrections: [...entries.map(dataOf), ...changes] },
      body: blocks(
        '# Corrections',
        summary,
        sections,
        changes.length > 0 && '## Changes to what was published',
        list(changes.map(each => changeItem(each, link))),
        '## As files',
        `${link('JSON-LD', 'data/corrections.jsonld')}${briefing.site.url && entries.some(({ effect }) => effect.correction.on) ? `, ${link('Atom feed', 'corrections.xml')}` : ''}`,
      ),
    },
  ]
}

/** How many decisions stand, as a sentence with a link to all; empty where there is none. */
export function correctionsLine(briefing: Briefing, link: Linker): string {
  const { length } = entriesOf(briefing)
  if (length > 0) return `${link(capital(count(length, 'correction')), URL)} by an editor.`
  const changes = changesLogged(briefing).length
  return changes > 0 ? `${link(capital(count(changes, 'change')), URL)} to what was published.` : ''
}
