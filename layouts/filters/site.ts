import { existsSync, readFileSync } from 'node:fs'
import { readSite } from '../../scripts/ingest/site.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'

/**
 * What the owner says about the site, read as a build reads it; without a file, nothing but the language.
 * @throws Error with place, expectation and advice for the first value that is wrong
 */
export function readSettings(path: string): SiteInfo {
  const file = existsSync(path) ? { path, bytes: readFileSync(path) } : undefined
  const { site, findings } = readSite(file)
  const wrong = findings.find(({ severity }) => severity === 'error')
  if (!wrong) return site
  const { place, message, advice } = wrong
  throw new Error(`${place.file}:${place.line}:${place.column}: ${message}; ${advice}`)
}
