import type { Finding, Ingested, SourceFile } from '../model/source.ts'
import { slugOf } from '../text/slugs.ts'
import { freeze } from './article.ts'
import { decode } from './decode.ts'
import type { Format } from './format.ts'
import { markdown } from './markdown.ts'
import { placesIn } from './places.ts'
import { plainText } from './plain-text.ts'
import type { Remark } from './remark.ts'

/** Every kind of file that can be an article. */
export const formats: readonly Format[] = [markdown, plainText]

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const stemOf = (path: string): string => nameOf(path).replace(/\.[^.]*$/, '')

const formatOf = (path: string): Format | undefined =>
  formats.find(({ extension }) => nameOf(path).toLowerCase().endsWith(`.${extension}`))

const LANGUAGE = 'en'
const EMPTY: Omit<Remark, 'offset'> = {
  severity: 'error',
  message: 'expected the text of an article, found none',
  advice: 'write the text below the front matter, or delete the file',
}
/** What one file gives: an article unless there are errors. */
function ingestFile(file: SourceFile): { ingested?: Ingested; findings: Finding[] } {
  const start = { file: file.path, line: 1, column: 1 }
  const format = formatOf(file.path)
  if (!format) {
    const known = formats.map(({ extension }) => `.${extension}`).join(' or ')
    const message = `expected a file that ends in ${known}, found ${nameOf(file.path)}, which is not read`
    const advice = 'rename it, or move it out of the folder'
    return { findings: [{ severity: 'warning', place: start, message, advice }] }
  }
  const { source, remarks: garbled } = decode(file.bytes)
  const placeIn = placesIn(source, file.path)
  const { facts, start: from, remarks } = format.read(source)
  const text = source.slice(from)
  const found: Remark[] = [...garbled, ...remarks]
  if (text.trim() === '' && garbled.length === 0) found.push({ ...EMPTY, offset: source.length })
  const findings = found
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...finding }): Finding => ({ ...finding, place: placeIn(offset) }))
  if (found.some(({ severity }) => severity === 'error')) return { findings }
  const { article, toOriginal } = freeze(text, {
    language: LANGUAGE,
    ...facts,
    slug: slugOf(stemOf(file.path)),
  })
  return { ingested: { article, placeOf: offset => placeIn(from + toOriginal(offset)) }, findings }
}

/** Two files with one slug would have one address. */
function clashes(files: readonly SourceFile[]): Finding[] {
  const first = new Map<string, string>()
  return files
    .filter(({ path }) => formatOf(path))
    .flatMap(({ path }): Finding[] => {
      const slug = slugOf(stemOf(path))
      const other = first.get(slug)
      if (other === undefined) {
        first.set(slug, path)
        return []
      }
      return [
        {
          severity: 'error',
          place: { file: path, line: 1, column: 1 },
          message: `expected a name of its own, found the name of ${nameOf(other)}: both would be articles/${slug}.html`,
          advice: 'rename one of the two files',
        },
      ]
    })
}

/**
 * Makes articles of files. Pure; the order of the files does not matter.
 * @returns articles by path, and everything found in any file; an error means that its file gave no article
 */
export function ingest(files: readonly SourceFile[]): { ingested: Ingested[]; findings: Finding[] } {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const read = ordered.map(ingestFile)
  return {
    ingested: read.flatMap(({ ingested }) => ingested ?? []),
    findings: [...read.flatMap(({ findings }) => findings), ...clashes(ordered)],
  }
}
