import { ALL_FEED, feedItems } from '../../briefing/feeds.ts'
import type { Briefing } from '../../model/briefing.ts'
import { type Linker, list } from '../../text/markdown.ts'

/** A file of data: its address, what it holds, and whether the site has it. */
type DataFile = readonly [url: string, holds: string, isThere: (briefing: Briefing) => boolean]

const hasQuotations = ({ quotations }: Briefing): boolean => quotations.length > 0
const hasEntities = ({ entities }: Briefing): boolean => entities.length > 0
const hasFeeds = (briefing: Briefing): boolean => feedItems(briefing.distinct, briefing).length > 0
const hasEvents = ({ counts }: Briefing): boolean => counts.events > 0

/** The data that other programs can use, in the order in which a page offers them. */
const FILES: readonly DataFile[] = [
  ['data/briefing.json', 'all of it in one file', () => true],
  ['data/briefing.schema.json', 'its JSON Schema', () => true],
  ['data/quotations.csv', 'every quotation', hasQuotations],
  ['data/statements.csv', 'who made which statement, for the Discourse Network Analyzer', hasQuotations],
  ['data/entities.csv', 'people, organisations, places and events', hasEntities],
  ['data/mentions.csv', 'every place where one of them is named', hasEntities],
  ['data/events.csv', 'the timeline as a table', hasEvents],
  ['data/timeline.json', 'the timeline with how each date was read', hasEvents],
  [`${ALL_FEED}.xml`, 'the newest quotations for feed readers (Atom); a person’s page has its own', hasFeeds],
  [`${ALL_FEED}.json`, 'the same as JSON Feed', hasFeeds],
]

/** What the site offers to other programs. */
export const dataFiles = (briefing: Briefing, link: Linker): string =>
  list(
    FILES.filter(([, , isThere]) => isThere(briefing)).map(
      ([url, holds]) => `${link(url.replace(/^data\//, ''), url)} — ${holds}`,
    ),
  )
