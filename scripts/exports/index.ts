import { countryOf } from '../briefing/countries/index.ts'
import { hasStrip } from '../briefing/strips.ts'
import { eventPlace } from '../briefing/timeline-pages.ts'
import type { Briefing, EntitySlug } from '../model/briefing.ts'
import type { Asset, Page } from '../model/outputs.ts'
import { append } from '../text/lists.ts'
import { briefingJson } from './briefing-json.ts'
import { briefingSchema } from './briefing-schema.ts'
import { correctionsAtom } from './corrections-atom.ts'
import { correctionsJsonLd } from './corrections-jsonld.ts'
import { countrySvg } from './country-svg.ts'
import { entitiesCsv } from './entities-csv.ts'
import { eventsCsv } from './events-csv.ts'
import { nameScripts, placeScripts } from './finder-scripts.ts'
import { mentionsCsv } from './mentions-csv.ts'
import { oembed } from './oembed.ts'
import { pageJsonLd } from './page-jsonld.ts'
import { quotationFeeds } from './quotation-feeds.ts'
import { quotationsCsv } from './quotations-csv.ts'
import { redirects } from './redirects.ts'
import { searchScripts } from './search-scripts.ts'
import { sitemap } from './sitemap.ts'
import { speakersSvg } from './speakers-svg.ts'
import { statementsCsv } from './statements-csv.ts'
import { timelineCountsSvg } from './timeline-counts.ts'
import { timelineIcs } from './timeline-ics.ts'
import { timelineJson } from './timeline-json.ts'
import { timelineSvg } from './timeline-svg.ts'
import { articleText, webAnnotations } from './web-annotations.ts'

/** More events than this are counted, not drawn one by one. */
const MOST_IN_STRIP = 100

/** The dated events that name an entity or that it claims, drawn beside its page. */
function entityStrip(id: EntitySlug, { eventsOf, timelinePages }: Briefing): Asset {
  const events = eventsOf.get(id)!
  return {
    path: `entities/${id}.svg`,
    text:
      timelinePages && events.length > MOST_IN_STRIP
        ? timelineCountsSvg(events, timelinePages, '../')
        : timelineSvg(events, event => `../${eventPlace(event.id, timelinePages)}`),
  }
}

/** The picture above the timeline: a mark leads down the page to its event, or a column to the page of its years. */
const overview = ({ dated, timelinePages }: Briefing): string =>
  timelinePages ? timelineCountsSvg(dated, timelinePages, '') : timelineSvg(dated, ({ id }) => `#e-${id}`)

/** The briefing as tables, each where it has rows. */
function tables(briefing: Briefing): Asset[] {
  const { quotations, entities, counts } = briefing
  const table = (name: string, rows: number, write: (briefing: Briefing) => string) =>
    rows > 0 ? [{ path: `data/${name}.csv`, text: write(briefing) }] : []
  return [
    ...table('quotations', quotations.length, quotationsCsv),
    ...table('statements', quotations.length, statementsCsv),
    ...table('entities', entities.length, entitiesCsv),
    ...table('mentions', entities.length, mentionsCsv),
    ...table('events', counts.events, eventsCsv),
  ]
}

/** Every file beside the pages; a picture is made only where a page shows it. */
export function assets(briefing: Briefing, pages: readonly Page[]): readonly Asset[] {
  const found: Asset[] = []
  if (briefing.dated.length > 0)
    found.push(
      { path: 'timeline.svg', text: overview(briefing) },
      { path: 'timeline.ics', text: timelineIcs(briefing) },
    )
  if (briefing.counts.events > 0) found.push({ path: 'data/timeline.json', text: timelineJson(briefing) })
  append(found, tables(briefing))
  for (const { id } of briefing.entities) if (hasStrip(id, briefing)) found.push(entityStrip(id, briefing))
  for (const view of briefing.entities) {
    const country = countryOf(view)
    if (country) found.push({ path: `entities/maps/${view.id}.svg`, text: countrySvg(country, view.name) })
  }
  if (briefing.shares.length > 0) found.push({ path: 'speakers.svg', text: speakersSvg(briefing) })
  const log = pages.find(page => page.kind === 'corrections')
  if (log) {
    const { corrections } = log.facts
    found.push({ path: 'data/corrections.jsonld', text: correctionsJsonLd(corrections, briefing.site) })
    const feed = correctionsAtom(corrections, briefing)
    if (feed) found.push({ path: 'corrections.xml', text: feed })
  }
  append(found, quotationFeeds(briefing, pages))
  append(found, sitemap(pages, briefing.site.url))
  append(found, pageJsonLd(briefing))
  append(found, briefing.articles.map(articleText))
  append(found, webAnnotations(briefing))
  found.push(
    { path: 'data/briefing.json', text: briefingJson(briefing) },
    { path: 'data/briefing.schema.json', text: briefingSchema() },
  )
  append(found, nameScripts(briefing))
  append(found, searchScripts(briefing))
  append(found, oembed(pages, briefing.site))
  if (briefing.timelinePages) append(found, placeScripts(pages))
  const moved = redirects(briefing.ledger)
  if (moved) found.push({ path: '_redirects', text: moved })
  return found
}
