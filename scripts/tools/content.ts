import { ingest, slugIn } from '../ingest/index.ts'
import { readLedger } from '../ingest/ledger.ts'
import { readSite } from '../ingest/site.ts'
import { withEarlier } from '../ingest/versions.ts'
import { UserError } from '../io/errors.ts'
import { readSource, readSources } from '../io/files.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { SiteInfo } from '../model/outputs.ts'
import type { Finding, Ingested } from '../model/source.ts'
import { LEDGER } from './making.ts'

export const ARTICLES = 'content/articles'
export const SETTINGS = 'content/_data/site.yaml'
/** Older copies of articles, in a folder for each. */
export const VERSIONS = 'content/versions'

/** Languages that can be annotated, by primary subtag. */
const LANGUAGES: readonly string[] = ['en']

/** Everything an owner writes, corrections apart. */
export interface SiteSources {
  readonly site: SiteInfo
  readonly articles: readonly Ingested[]
  /** Files of articles that could not be read, by path: the site is made without them. */
  readonly setAside: readonly string[]
  /** Everything published before. */
  readonly ledger: readonly LedgerEntry[]
  /** Errors of what was set aside, and warnings. */
  readonly findings: readonly Finding[]
}

const isError = ({ severity }: Finding): boolean => severity === 'error'

const counted = (number: number, one: string): string => (number === 1 ? `an ${one}` : `${number} ${one}s`)

/** @param strict a warning is an error, too @throws UserError with all findings when one of them is an error */
export function stopOnErrors(findings: readonly Finding[], strict = false): void {
  const errors = findings.filter(isError).length
  if (errors > 0) throw new UserError(`found ${counted(errors, 'error')}`, findings)
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (strict && warnings > 0)
    throw new UserError(
      `expected nothing to warn of with --strict, found ${warnings === 1 ? 'a warning' : `${warnings} warnings`}`,
      findings,
    )
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

const SHOWN = 20

/**
 * Stops a build that sets a file aside and misses a published article: that article may be the one that cannot be
 * read, whatever its file is called now, and must not be shown as withdrawn.
 * @throws UserError naming the published articles that would be missing
 */
function assertNoneWithdrawn({ setAside, ledger, findings }: SiteSources, slugs: ReadonlySet<string>): void {
  if (setAside.length === 0) return
  const missing = ledger.filter(
    ({ kind, state, words }) => kind === 'article' && state === 'live' && !slugs.has(words),
  )
  if (missing.length === 0) return
  const more = missing.length > SHOWN ? `\n  … and ${missing.length - SHOWN} more` : ''
  throw new UserError(
    `expected every published article while ${setAside.join(', ')} cannot be read, found none for these addresses; nothing was written.
Mend the file, or restore it as it was committed. To withdraw an article, delete its file, and move what cannot be read out of the folder.
  ${missing
    .slice(0, SHOWN)
    .map(({ path }) => path)
    .join('\n  ')}${more}`,
    findings,
  )
}

/**
 * Reads everything an owner writes, corrections apart. An article with an error is set aside: one bad file does not
 * keep the others from being read.
 * @param strict an article that cannot be read, and whatever is warned of, stops the build
 * @throws UserError with all findings: errors in the settings or the ledger, no article at all, a published one
 *   that cannot be read
 */
export function readContent(root: string, strict: boolean): SiteSources {
  const { ingested: newest, findings: inNewest } = ingest(readSources(root, ARTICLES, true))
  const copies = newest.map(one => withEarlier(one, readSources(root, `${VERSIONS}/${one.article.slug}`)))
  const ingested = copies.map(copy => copy.ingested)
  const inArticles = [...inNewest, ...copies.flatMap(copy => copy.findings)]
  const slugs = new Set(ingested.map(({ article }) => article.slug))
  const pictures = new Set(ingested.flatMap(article => [...(article.pictures?.keys() ?? [])]))
  const { site, findings: inSettings } = readSite(readSource(root, SETTINGS), slugs, pictures)
  const { entries: ledger, findings: inLedger } = readLedger(readSource(root, LEDGER))
  const foreign = ingested.flatMap(unsupported)
  const bad = [...inArticles, ...foreign].filter(isError)
  const findings = [...inSettings, ...inLedger, ...inArticles, ...foreign]
  if (strict || [...inSettings, ...inLedger].some(isError)) stopOnErrors(findings, strict)
  const setAside = [...new Set(bad.map(({ place }) => place.file))].sort()
  const aside = new Set(setAside)
  const articles = ingested.filter(({ placeOf }) => !aside.has(placeOf(0).file))
  if (articles.length === 0)
    throw new UserError(
      `expected at least one article in ${ARTICLES}${bad.length > 0 ? ' that can be read' : ''}, found none; put a .md or .txt file there`,
      findings,
    )
  const sources = { site, articles, setAside, ledger, findings }
  assertNoneWithdrawn(sources, new Set(articles.map(({ article }) => article.slug)))
  return sources
}

/** True for a file of corrections whose article is set aside: the corrections wait until it can be read. */
export const isFor = (path: string, setAside: readonly string[]): boolean =>
  setAside.some(file => slugIn(file) === path.replace(/^.*\/|\.ya?ml$/g, ''))
