import { isMap, isSeq } from 'yaml'
import type { Correction } from '../../model/corrections.ts'
import type { Finding, SourceFile } from '../../model/source.ts'
import { decode } from '../decode.ts'
import { described, readFields, startOf } from '../mapping.ts'
import { nearest } from '../nearest.ts'
import { nameOf, placesIn, startOfFile } from '../places.ts'
import { error, findingsOf, type Remark } from '../remark.ts'
import { parseYaml } from '../yaml.ts'
import { type CorrectionItem, itemOf } from './item.ts'
import { KEY_ADVICE, KEYS } from './keys.ts'

/** The file whose decisions are for every article. */
export const EVERY = 'all'
/** What stands beside them: for editing programs, and for editors. */
const BESIDE = /\/(?:schema\.json|README\.md)$/

const FORM = 'begin each correction with a hyphen and a space'

function readItem(
  node: unknown,
  source: string,
  every: boolean,
): { items: (CorrectionItem & { offset: number })[]; remarks: Remark[] } {
  const offset = startOf(node)
  if (!isMap(node)) {
    const message = `expected a correction with keys such as exact: and speaker:, found ${described(node, source)}`
    return { items: [], remarks: [error(offset, message, FORM)] }
  }
  const { values, remarks } = readFields(node, KEYS, KEY_ADVICE, source)
  // An unknown key may be the decision itself, so it is an error here and no warning.
  if (remarks.length > 0)
    return { items: [], remarks: remarks.map(remark => ({ ...remark, severity: 'error' })) }
  const item = itemOf(values, every)
  return 'message' in item
    ? { items: [], remarks: [error(offset, item.message, item.advice)] }
    : { items: [{ ...item, offset }], remarks: [] }
}

function readItems(
  source: string,
  every: boolean,
): { items: (CorrectionItem & { offset: number })[]; remarks: Remark[] } {
  const { contents, remarks: faults } = parseYaml(source)
  if (contents === null) return { items: [], remarks: faults }
  if (!isSeq(contents)) {
    const message = `expected a list of corrections, found ${described(contents, source)}`
    return { items: [], remarks: [...faults, error(startOf(contents), message, FORM)] }
  }
  const read = contents.items.map(node => readItem(node, source, every))
  return {
    items: read.flatMap(({ items }) => items),
    remarks: [...faults, ...read.flatMap(({ remarks }) => remarks)],
  }
}

function misplaced(path: string, slug: string | undefined, slugs: readonly string[]): Remark[] {
  if (slug === undefined)
    return [
      {
        severity: 'warning',
        offset: 0,
        message: `expected a file that ends in .yaml, found ${path}, which is not read`,
        advice: 'rename it, or move it out of the folder',
      },
    ]
  if (slug === EVERY || slugs.includes(slug)) return []
  const near = nearest(slug, [...slugs, EVERY])
  const advice = near
    ? `rename it to ${near}.yaml`
    : `rename it like its article, or to ${EVERY}.yaml for every article`
  return [error(0, `expected a file named like an article, found ${slug}.yaml and no such article`, advice)]
}

const slugOf = (path: string): string | undefined => /^(.+)\.yaml$/.exec(nameOf(path))?.[1]

interface Read {
  readonly corrections: readonly Correction[]
  readonly findings: readonly Finding[]
}

/** Reads one file, whichever article it is for. What has an error gives no correction. */
export function readFile({ path, bytes }: SourceFile): Read {
  const slug = slugOf(path) ?? EVERY
  const { source, remarks: garbled } = decode(bytes)
  const placeIn = placesIn(source, path)
  const { items, remarks } =
    garbled.length > 0 ? { items: [], remarks: garbled } : readItems(source, slug === EVERY)
  return {
    corrections: items.map(
      ({ offset, ...item }): Correction => ({
        ...item,
        article: slug === EVERY ? null : slug,
        place: placeIn(offset),
      }),
    ),
    findings: findingsOf(remarks, placeIn),
  }
}

/**
 * Reads what editors have decided, file by file in the order of their names.
 * @param slugs of all articles
 * @returns the corrections, and everything wrong with any file; what has an error gives no correction
 */
export function readCorrections(
  files: readonly SourceFile[],
  slugs: readonly string[],
): { corrections: Correction[]; findings: Finding[] } {
  const ordered = files.filter(({ path }) => !BESIDE.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const read = ordered.map((file): Read => {
    const faults = misplaced(nameOf(file.path), slugOf(file.path), slugs)
    if (faults.length === 0) return readFile(file)
    return { corrections: [], findings: findingsOf(faults, () => startOfFile(file.path)) }
  })
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    findings: read.flatMap(({ findings }) => findings),
  }
}
