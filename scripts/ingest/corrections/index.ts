import { isMap, isSeq, type Node, parseDocument } from 'yaml'
import type { Correction } from '../../model/corrections.ts'
import type { Finding, SourceFile } from '../../model/source.ts'
import { decode } from '../decode.ts'
import { described, readFields, startOf, syntax, tag, tooDeep } from '../mapping.ts'
import { nearest } from '../nearest.ts'
import { placesIn } from '../places.ts'
import type { Remark } from '../remark.ts'
import { type Item, itemOf } from './item.ts'
import { KEY_ADVICE, KEYS } from './keys.ts'

/** The file whose decisions are for every article. */
const EVERY = 'all'
/** What stands beside them: for editing programs, and for editors. */
const BESIDE = /\/(?:schema\.json|README\.md)$/

const error = (offset: number, message: string, advice: string): Remark => ({
  severity: 'error',
  offset,
  message,
  advice,
})

const FORM = 'begin each correction with a hyphen and a space'

function readItem(
  node: unknown,
  source: string,
  every: boolean,
): { items: (Item & { offset: number })[]; remarks: Remark[] } {
  const offset = startOf(node)
  if (!isMap(node)) {
    const message = `expected a correction with keys such as exact: and speaker:, found ${described(node, source)}`
    return { items: [], remarks: [error(offset, message, FORM)] }
  }
  const { values, remarks } = readFields(node, KEYS, KEY_ADVICE, source)
  // A key that is not understood may be the decision: it must not pass unheard.
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
): { items: (Item & { offset: number })[]; remarks: Remark[] } {
  const deep = tooDeep(source)
  if (deep) return { items: [], remarks: [deep] }
  const doc = parseDocument(source, { prettyErrors: false, logLevel: 'silent' })
  const faults = [...doc.errors.map(syntax), ...doc.warnings.map(tag)]
  if (doc.errors.length > 0 || doc.contents === null) return { items: [], remarks: faults }
  if (!isSeq(doc.contents)) {
    const message = `expected a list of corrections, found ${described(doc.contents, source)}`
    return { items: [], remarks: [...faults, error(startOf(doc.contents), message, FORM)] }
  }
  const read = doc.contents.items.map(node => readItem(node as Node, source, every))
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
  const read = ordered.map(file => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    const slug = /^(.+)\.yaml$/.exec(name)?.[1]
    const faults = misplaced(name, slug, slugs)
    const { source, remarks: garbled } = decode(file.bytes)
    const placeIn = placesIn(source, file.path)
    const isRead = slug !== undefined && faults.length === 0 && garbled.length === 0
    const { items, remarks } = isRead ? readItems(source, slug === EVERY) : { items: [], remarks: [] }
    return {
      corrections: items.map(
        ({ offset, ...item }): Correction => ({
          ...item,
          article: slug === EVERY ? null : slug!,
          place: placeIn(offset),
        }),
      ),
      findings: [...faults, ...(slug === undefined ? [] : garbled), ...remarks].map(
        ({ offset, ...finding }): Finding => ({ ...finding, place: placeIn(offset) }),
      ),
    }
  })
  return {
    corrections: read.flatMap(({ corrections }) => corrections),
    findings: read.flatMap(({ findings }) => findings),
  }
}
