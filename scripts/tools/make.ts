import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brief } from '../briefing/index.ts'
import { assets } from '../exports/index.ts'
import { writeLedger } from '../exports/ledger.ts'
import { ingest } from '../ingest/index.ts'
import { readLedger } from '../ingest/ledger.ts'
import { readSite } from '../ingest/site.ts'
import { UserError } from '../io/errors.ts'
import { readSource, readSources, removeLeftovers, writeFolder, writeSource } from '../io/files.ts'
import { assertRoot } from '../io/folders.ts'
import { locked } from '../io/lock.ts'
import { restoreSite } from '../io/swap.ts'
import type { Briefing } from '../model/briefing.ts'
import type { Correction } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Counts, Page, SiteInfo } from '../model/outputs.ts'
import type { Finding, Ingested } from '../model/source.ts'
import { pageFiles } from '../pages/parts/page-files.ts'
import { pages } from '../pages/index.ts'
import { LANGUAGES, loadAnnotator } from './annotator.ts'
import { CORRECTIONS, correctArticles } from './corrections.ts'
import { assertPermanence } from './permanence.ts'
import { assertVerbatim } from './verbatim.ts'

/** The folder of the program, where layouts and settings lie; Eleventy must be run there. */
export const HOME = fileURLToPath(new URL('../../', import.meta.url))

const ARTICLES = 'content/articles'
export const PAGES = 'content/pages'
const SETTINGS = 'content/_data/site.yaml'
export const SITE = '_site'
export const LEDGER = 'content/permalinks.json'

/** What a build tells of itself while it runs. */
export interface Progress {
  /** Another step has begun. */
  step(name: string): void
  /** How far the step has come; `total` absent when not known. */
  done(count: number, total?: number): void
}

export interface Made {
  readonly counts: Counts
  readonly pages: number
  /** Warnings, then doubts, by place. */
  readonly findings: readonly Finding[]
  readonly briefing: Briefing
  readonly corrections: readonly Correction[]
}

function unsupported({ article, placeOf }: Ingested): Finding[] {
  if (LANGUAGES.includes(article.language.split('-')[0]!)) return []
  return [
    {
      severity: 'error',
      place: { ...placeOf(0), line: 1, column: 1 },
      message: `expected an article in one of the languages ${LANGUAGES.join(', ')}, found ${article.language}`,
      advice: 'move the file out of the folder, or correct its line language:',
    },
  ]
}

interface Sources {
  readonly site: SiteInfo
  readonly articles: readonly Ingested[]
  /** Everything published before. */
  readonly ledger: readonly LedgerEntry[]
  readonly findings: readonly Finding[]
}

/** @throws UserError with all findings when one of them is an error */
function stopOnErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0) throw new UserError(errors === 1 ? 'found an error' : `found ${errors} errors`, findings)
}

/** Reads everything an owner writes. @throws UserError with all findings when one of them is an error */
function readContent(root: string): Sources {
  const { site, findings: settings } = readSite(readSource(root, SETTINGS))
  const { ingested, findings } = ingest(readSources(root, ARTICLES))
  const { entries: ledger, findings: inLedger } = readLedger(readSource(root, LEDGER))
  const all = [...settings, ...inLedger, ...findings, ...ingested.flatMap(unsupported)]
  stopOnErrors(all)
  if (ingested.length === 0)
    throw new UserError(
      `expected at least one article in ${ARTICLES}, found none; put a .md or .txt file there`,
      all,
    )
  return { site, articles: ingested, ledger, findings: all }
}

const doubts = (doc: Annotated, { placeOf }: Ingested): Finding[] =>
  doc.problems.map(({ span, message, advice }) => ({
    severity: 'doubt',
    place: placeOf(span.start),
    message,
    advice,
  }))

export interface Drafted extends Sources {
  readonly docs: readonly Annotated[]
  readonly corrections: readonly Correction[]
  readonly briefing: Briefing
  readonly pages: readonly Page[]
}

/**
 * Everything up to the pages; nothing is written.
 * @throws UserError when the input has errors, or when a published address would be lost
 */
export function draftSite(root: string, progress: Progress): Drafted {
  progress.step('reading')
  const sources = readContent(root)
  const { site, articles, ledger } = sources
  progress.step('annotating')
  const annotate = loadAnnotator()
  const annotated = articles.map(({ article }, index) => {
    const doc = annotate(article)
    progress.done(index + 1, articles.length)
    return doc
  })
  progress.step('joining')
  const files = readSources(root, CORRECTIONS)
  const uncorrected = () => brief(annotated, site, ledger)
  const { docs, corrections, findings } = correctArticles(annotated, articles, files, uncorrected)
  stopOnErrors(findings)
  const briefing = brief(docs, site, ledger)
  const made = pages(briefing)
  assertVerbatim(docs, made)
  assertPermanence(ledger, briefing.ledger, made)
  return {
    ...sources,
    findings: [...sources.findings, ...findings],
    docs,
    corrections,
    briefing,
    pages: made,
  }
}

/** Seconds that a build waits for another one of the same folder. */
export const WAIT = 600

/**
 * Makes the site of the articles in `root`: reads, annotates, writes `content/pages`, renders `_site`. One build of
 * a folder at a time: another one waits for it.
 * @param publish keep the addresses in the ledger: from then on they are promised. A preview promises nothing.
 * @param wait seconds to wait for another build
 * @throws UserError when the input has errors; nothing has then been written
 */
export async function makeSite(
  root: string,
  progress: Progress,
  publish: boolean,
  wait = WAIT,
): Promise<Made> {
  assertRoot(root)
  const onWait = (who: string) => progress.step(`waiting for ${who}, which writes into the same folder`)
  return locked(root, { wait, onWait }, () => makeAlone(root, progress, publish))
}

async function makeAlone(root: string, progress: Progress, publish: boolean): Promise<Made> {
  const output = join(root, SITE)
  restoreSite(output)
  removeLeftovers(root, ['content', CORRECTIONS])
  const { site, articles, findings, docs, corrections, briefing, pages: made } = draftSite(root, progress)
  progress.step('writing pages')
  const files = [...made.flatMap(pageFiles), ...assets(briefing, made)]
  writeFolder(root, PAGES, new Map(files.map(({ path, text }) => [path, text])))
  progress.step('rendering')
  // Eleventy takes a while to load: an input with errors should not wait for it.
  const { renderSite } = await import('../io/site.ts')
  const rendered = await renderSite({
    input: relative(HOME, join(root, PAGES)) || '.',
    output,
    site,
    onProgress: count => progress.done(count, made.length),
    // An address that can be seen is promised: the promise is kept first.
    beforeLive: () => publish && writeSource(root, LEDGER, writeLedger(briefing.ledger)),
  })
  return {
    counts: briefing.counts,
    pages: rendered.pages,
    findings: [...findings, ...docs.flatMap((doc, index) => doubts(doc, articles[index]!))],
    briefing,
    corrections,
  }
}
