import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { writeLedger } from '../../scripts/exports/ledger.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import type { Briefing } from '../../scripts/model/briefing.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import { pages } from '../../scripts/pages/index.ts'
import { loadAnnotator } from '../../scripts/tools/annotator.ts'
import { assertPermanence } from '../../scripts/tools/permanence.ts'

const annotate = loadAnnotator()
const SITE = { language: 'en' }

export interface Build {
  readonly briefing: Briefing
  readonly ledger: readonly LedgerEntry[]
  readonly at: (path: string) => LedgerEntry
  /** The Markdown of a page; empty where there is none. */
  readonly page: (url: string) => string
  /** The text of a file beside the pages. */
  readonly file: (path: string) => string
}

/** Annotates files as they would lie in `content/articles`, by name without ending. */
export function annotated(files: Readonly<Record<string, string>>): Annotated[] {
  const sources = Object.entries(files).map(([name, text]) => ({
    path: `content/articles/${name}.md`,
    bytes: new TextEncoder().encode(text),
  }))
  return ingest(sources).ingested.map(({ article }) => annotate(article))
}

/** Publishes articles after everything in a ledger, which is written and read again. */
export function published(docs: readonly Annotated[], before: readonly LedgerEntry[] = []): Build {
  const briefing = brief(docs, SITE, before)
  const made = pages(briefing)
  assertPermanence(before, briefing.ledger, made)
  const { entries, findings } = readLedger({
    path: 'content/permalinks.json',
    bytes: new TextEncoder().encode(writeLedger(briefing.ledger)),
  })
  if (findings.length > 0) throw new Error(findings[0]!.message)
  return {
    briefing,
    ledger: entries,
    at: path => entries.find(entry => entry.path === path)!,
    page: url => made.find(page => page.url === url)?.body ?? '',
    file: path => assets(briefing, made).find(asset => asset.path === path)?.text ?? '',
  }
}

/** Publishes one state of the files after another. @returns the last build */
export function publishedInTurn(...states: readonly Readonly<Record<string, string>>[]): Build {
  return states.reduce<Build | undefined>(
    (last, files) => published(annotated(files), last?.ledger),
    undefined,
  )!
}
