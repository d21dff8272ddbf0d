import { listBelow, readSource, readSources, removeSource } from '../io/files.ts'
import { findFolder } from '../io/folders.ts'
import { ARTICLES, VERSIONS } from './content.ts'
import { CORRECTIONS } from './corrections.ts'
import { LEDGER, ORIGINALS } from './making.ts'

/** The article that comes with the program. */
const SAMPLE = `${ARTICLES}/us-france-airstrikes.md`

/** What a site holds, by paths. */
export interface Holdings {
  /** What comes with the program, and what is made of it. */
  readonly sample: readonly string[]
  /** Articles and decisions of somebody's own. */
  readonly own: readonly string[]
}

const pathsIn = (root: string, folder: string): string[] =>
  readSources(root, folder, folder === ARTICLES).map(({ path }) => path)

function below(root: string, folder: string): string[] {
  const full = findFolder(root, folder)
  return full === null ? [] : listBelow(full).files.map(path => `${folder}/${path}`)
}

/** Looks at everything that a new site begins without. */
export function holdingsOf(root: string): Holdings {
  const decisions = pathsIn(root, CORRECTIONS).filter(path => /\.ya?ml$/.test(path))
  const articles = pathsIn(root, ARTICLES)
  const own = [
    ...articles.filter(path => path !== SAMPLE),
    ...decisions,
    ...below(root, ORIGINALS),
    ...below(root, VERSIONS),
  ]
  const sample = [...articles.filter(path => path === SAMPLE), ...(readSource(root, LEDGER) ? [LEDGER] : [])]
  return { sample, own }
}

/** Removes all of it. */
export function empty(root: string, { sample, own }: Holdings): void {
  for (const path of [...sample, ...own]) removeSource(root, path)
}
