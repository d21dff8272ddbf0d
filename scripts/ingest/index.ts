import type { Finding, Ingested, SourceFile } from '../model/source.ts'
import { capital } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { slugOf } from '../text/slugs.ts'
import { freeze } from './article.ts'
import { decodeArticle } from './decode.ts'
import type { Format } from './format.ts'
import { markdown } from './markdown/index.ts'
import { isPicture, withPictures } from './pictures.ts'
import { nameOf, placesIn, startOfFile } from './places.ts'
import { plainText } from './plain-text.ts'
import { findingsOf, type Remark } from './remark.ts'

/** Every kind of file that can be an article. */
export const formats: readonly Format[] = [markdown, plainText]

const stemOf = (path: string): string => nameOf(path).replace(/\.[^.]*$/, '')

const formatOf = (path: string): Format | undefined =>
  formats.find(({ extension }) => nameOf(path).toLowerCase().endsWith(`.${extension}`))

const LANGUAGE = 'en'
/** The folder of the articles, and one in it: an article there belongs to a story of that name. */
const IN_FOLDER = /^content\/articles\/([^/]+)\/[^/]+$/

/** `harlow-bridge` is the story Harlow bridge. */
const folderStory = (path: string): string[] =>
  (IN_FOLDER.exec(path)?.slice(1) ?? []).map(name => capital(name.replace(/[-_]+/g, ' ').trim()))

const EMPTY: Omit<Remark, 'offset'> = {
  severity: 'error',
  message: 'expected the text of an article, found none',
  advice: 'write the text below the front matter, or delete the file',
}
/** What one file gives: an article unless there are errors. */
function ingestFile(file: SourceFile): { ingested?: Ingested; findings: Finding[] } {
  const format = formatOf(file.path)
  if (!format) {
    const known = formats.map(({ extension }) => `.${extension}`).join(' or ')
    const message = `expected a file that ends in ${known}, found ${nameOf(file.path)}, which is not read`
    const advice = 'rename it, or move it out of the folder'
    return { findings: [{ severity: 'warning', place: startOfFile(file.path), message, advice }] }
  }
  const { source, remarks: garbled } = decodeArticle(file.bytes)
  const placeIn = placesIn(source, file.path)
  const { facts, start: from, remarks } = format.read(source)
  const text = source.slice(from)
  const stories = [...(facts.stories ?? []), ...folderStory(file.path)]
  const known = {
    language: LANGUAGE,
    ...facts,
    slug: slugIn(file.path),
    ...(stories.length > 0 && { stories }),
  }
  const { article, pictures, toOriginal, remarks: unread } = freeze(text, known, format.reading)
  const found: Remark[] = [
    ...garbled,
    ...remarks,
    ...unread.map(remark => ({ ...remark, offset: from + remark.offset })),
  ]
  if (article.text.trim() === '' && garbled.length === 0) found.push({ ...EMPTY, offset: source.length })
  const findings = findingsOf(
    found.sort((a, b) => a.offset - b.offset),
    placeIn,
  )
  if (found.some(({ severity }) => severity === 'error')) return { findings }
  return {
    ingested: {
      article,
      placeOf: offset => placeIn(from + toOriginal(offset)),
      picturesAt: pictures.map(offset => placeIn(from + offset)),
    },
    findings,
  }
}

/** Two files with one slug would have one address: neither has a better claim to it. */
function clashes(files: readonly SourceFile[]): Finding[] {
  const paths = files.map(({ path }) => path)
  const addresses = [
    ...grouped(paths.filter(formatOf), path => `${slugIn(path)}.html`),
    ...grouped(paths.filter(isPicture), nameOf),
  ]
  return addresses.flatMap(([address, paths]) =>
    paths.length === 1
      ? []
      : paths.map((path, i): Finding => {
          const other = paths[i === 0 ? 1 : 0]!.replace(/^content\/articles\//, '')
          return {
            severity: 'error',
            place: startOfFile(path),
            message: `expected a name of its own, found the name of ${other}: both would be articles/${address}`,
            advice: 'rename one of the two files',
          }
        }),
  )
}

/**
 * Makes articles of files. Pure; the order of the files does not matter.
 * @returns articles by path, and everything found in any file; a file with an error gives no article
 */
export function ingest(files: readonly SourceFile[]): { ingested: Ingested[]; findings: Finding[] } {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const clashing = clashes(ordered)
  const nameless = new Set(clashing.map(({ place }) => place.file))
  const read = ordered
    .filter(({ path }) => !isPicture(path))
    .map(file => ({ path: file.path, ...ingestFile(file) }))
  const whole = read.flatMap(({ path, ingested }) => (ingested && !nameless.has(path) ? ingested : []))
  const { ingested, findings } = withPictures(whole, ordered)
  return { ingested, findings: [...read.flatMap(one => one.findings), ...clashing, ...findings] }
}

/** The slug that the article in a file has, or would have if it could be read. */
export const slugIn = (path: string): string => slugOf(stemOf(path))
