import { join, relative } from 'node:path'
import { brief } from '../briefing/index.ts'
import type { Apart } from '../briefing/one-name.ts'
import { assets } from '../exports/index.ts'
import { writeLedger } from '../exports/ledger.ts'
import { fillFolder, readSources, removeLeftovers, writeSource } from '../io/files.ts'
import type { Content } from '../io/replace.ts'
import type { Article } from '../model/article.ts'
import type { Briefing } from '../model/briefing.ts'
import type { Correction } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type { Page } from '../model/outputs.ts'
import type { Finding, Ingested } from '../model/source.ts'
import { pages } from '../pages/index.ts'
import { pageFiles } from '../pages/parts/page-files.ts'
import { permitted } from '../rights/index.ts'
import { missing } from '../rights/missing.ts'
import { rightsOf } from '../rights/rights-of.ts'
import { withheld } from '../rights/withheld.ts'
import { otherPassages } from '../text/other-passages.ts'
import { alone } from './alone.ts'
import { type AnnotateLater, annotateAll, openAnnotator } from './annotate-all.ts'
import { openAnnotationCache } from './annotation-cache.ts'
import { isFor, readContent, type SiteSources, stopOnErrors } from './content.ts'
import { CORRECTIONS, correctArticles } from './corrections.ts'
import { makeIcons } from './icons.ts'
import { HOME, LEDGER, type Making, PAGES, type Progress, SITE, type Summary } from './making.ts'
import { assertPermanence } from './permanence.ts'
import { programVersion } from './program-version.ts'
import { openSiteMemory } from './site-memory.ts'
import { storyPaths } from './story-paths.ts'
import { inputsOf, wholeEntry } from './unchanged.ts'
import { assertVerbatim } from './verbatim.ts'

/** Below `PAGES`; the pictures of articles lie beside their pages. */
const ARTICLE_PAGES = 'articles'

export interface Made extends Summary {
  readonly briefing: Briefing
  readonly corrections: readonly Correction[]
}

const doubts = (doc: Annotated, { placeOf }: Ingested): Finding[] =>
  doc.problems.map(({ span, message, advice }) => ({
    severity: 'doubt',
    place: placeOf(span.start),
    message,
    advice,
  }))

export interface Drafted extends SiteSources {
  readonly docs: readonly Annotated[]
  readonly corrections: readonly Correction[]
  readonly briefing: Briefing
  readonly pages: readonly Page[]
}

interface Drafting {
  /** An article that cannot be read, and whatever is warned of, stops the build. */
  readonly strict?: boolean
  /** Gives what a cache has, and annotates the rest; absent for no cache. */
  readonly cached?: (article: Article, annotate: AnnotateLater) => Annotated | Promise<Annotated>
}

/**
 * Everything up to the pages; nothing is written.
 * @throws UserError when the input has errors, or when a published address would be lost
 */
export async function draftSite(
  root: string,
  progress: Progress,
  { strict = false, cached = (article, annotate) => annotate(article) }: Drafting = {},
): Promise<Drafted> {
  progress.step('reading')
  const sources = readContent(root, strict)
  const { site, articles, ledger, setAside } = sources
  const lacking = articles.flatMap(article => missing(article, site.rights))
  progress.step('annotating')
  const annotator = openAnnotator(articles.length)
  const annotated = await annotateAll(
    articles.map(({ article }) => article),
    article => cached(article, annotator.annotate),
    count => progress.done(count, articles.length),
  ).finally(annotator.close)
  progress.step('joining')
  const files = readSources(root, CORRECTIONS).filter(({ path }) => !isFor(path, setAside))
  const uncorrected = () => brief(annotated, site, ledger)
  const { docs, corrections, findings } = correctArticles(annotated, articles, files, uncorrected)
  stopOnErrors([...lacking, ...findings], strict)
  const allowed = docs.map(doc => permitted(doc, site.rights))
  const apart = corrections.flatMap(({ target, decision }): Apart[] =>
    decision.kind === 'never-same-as' && 'entity' in target ? [[target.entity, decision.other]] : [],
  )
  const briefing = brief(allowed, site, ledger, apart)
  const made = pages(withheld(briefing))
  assertVerbatim(allowed, made)
  assertPermanence(ledger, briefing.ledger, made)
  return {
    ...sources,
    findings: [...sources.findings, ...lacking, ...findings],
    docs,
    corrections,
    briefing,
    pages: made,
  }
}

/**
 * Makes the site of the articles in `root`: reads, annotates, writes `content/pages`, renders `_site`. One build of
 * a folder at a time: another one waits for it.
 * @throws UserError when the input has errors; nothing has then been written
 */
export const makeSite = (root: string, progress: Progress, how: Making): Promise<Made> =>
  alone(root, progress, how, () => makeAlone(root, progress, how))

/** The pictures of quotations, where the site has them. */
async function drawCards(root: string, pages: readonly Page[], progress: Progress) {
  if (!pages.some(page => page.kind === 'quotation' && page.facts.card)) return []
  progress.step('drawing cards')
  const { makeCards } = await import('./cards.ts')
  return makeCards(root, pages, (count, total) => progress.done(count, total))
}

/** The other forms that are asked for, made of the site. */
async function carry(root: string, pages: readonly Page[], briefing: Briefing, how: Making) {
  const { editions = [], story } = how
  if (editions.length === 0 && story === undefined) return []
  // The programs that make them take a while to load.
  const { builtSite, makeEditions, makeStoryFile } = await import('./editions.ts')
  const folder = join(root, SITE)
  const made = makeEditions(root, builtSite(folder, pages, briefing.site), editions)
  if (story === undefined) return made
  const { name, paths } = storyPaths(briefing, story)
  const own = pages.filter(({ url }) => paths.has(url))
  return [...made, makeStoryFile(root, builtSite(folder, own, { ...briefing.site, title: name }), story)]
}

/** The same for who is the only one that writes into `root`. */
export async function makeAlone(root: string, progress: Progress, how: Making): Promise<Made> {
  const output = join(root, SITE)
  const inputs = how.cache === false ? undefined : inputsOf(root)
  const cache = how.cache === false ? undefined : openAnnotationCache(root, programVersion())
  removeLeftovers(root, ['content', CORRECTIONS])
  const drafted = await draftSite(root, progress, {
    strict: how.strict ?? false,
    ...(cache && { cached: cache.annotate }),
  })
  const { site, articles, setAside, findings, docs, corrections, briefing, pages: made } = drafted
  // Before the site is made: a story that is not there is told at once.
  if (how.story !== undefined) storyPaths(briefing, how.story)
  const cards = await drawCards(root, made, progress)
  progress.step('writing pages')
  const memory = how.cache === false ? undefined : openSiteMemory(root, site)
  const files = [...made.flatMap(pageFiles), ...assets(briefing, made)]
  const pictures = articles.flatMap(({ article, pictures }) =>
    // Of what is not published whole, no picture is.
    rightsOf(article, site.rights) === 'full' ? [...(pictures ?? [])] : [],
  )
  const written = fillFolder(
    root,
    PAGES,
    new Map<string, () => Content>([
      ...files.map(({ path, text }) => [path, () => text] as const),
      ...pictures.map(([name, bytes]) => [`${ARTICLE_PAGES}/${name}`, () => bytes] as const),
      ...cards,
      ...(await makeIcons(root)),
    ]),
    memory?.before.pages,
  )
  progress.step('rendering')
  // What renders takes a while to load: an input with errors should not wait for it.
  const { renderSite } = await import('./render.ts')
  const rendered = await renderSite({
    input: relative(HOME, join(root, PAGES)) || '.',
    output,
    site,
    ...(memory && { sources: written.files, before: memory.before.site }),
    onProgress: count => progress.done(count, made.length),
    // The ledger is written before the first reader can see a new address.
    beforeLive: () => how.publish && writeSource(root, LEDGER, writeLedger(briefing.ledger)),
  })
  if (how.editions?.length || how.story) progress.step('making what is carried')
  const summary: Summary = {
    counts: briefing.counts,
    editions: await carry(root, made, briefing, how),
    otherPassages: docs.flatMap(otherPassages),
    pages: rendered.pages,
    setAside,
    findings: [...findings, ...docs.flatMap((doc, index) => doubts(doc, articles[index]!))],
  }
  const problem = memory?.keep({ pages: written.files, site: rendered.files }, () =>
    wholeEntry(root, how, inputs!, memory.key, summary),
  )
  return {
    ...summary,
    cache: cache && { ...(problem !== undefined && { problem }), ...cache.close() },
    briefing,
    corrections,
  }
}
