import { imageSize } from 'image-size'
import type { Inset, PictureFile } from '../model/markup.ts'
import type { Finding, Ingested, SourceFile } from '../model/source.ts'
import { nameOf, startOfFile } from './places.ts'

/** Kinds of picture that every browser shows and that hold no program, by the ending of the name. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  png: ['png'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  gif: ['gif'],
  webp: ['webp'],
}
/** In bytes: what a phone loads beside a text. */
const LARGEST = 3_000_000

const endingOf = (path: string): string => /\.([^.]*)$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? ''

/** True for a file that may be a picture of an article. */
export const isPicture = (path: string): boolean => Object.hasOwn(TYPES, endingOf(path))

interface Fault {
  readonly message: string
  readonly advice: string
}

/** Looks at the head of a picture. @returns its size in pixels, or what is wrong with it */
function sizeOf({ path, bytes }: SourceFile): { width: number; height: number } | Fault {
  if (bytes.length > LARGEST)
    return {
      message: `expected a picture of at most ${LARGEST / 1e6} MB, found ${(bytes.length / 1e6).toFixed(1)} MB in ${nameOf(path)}`,
      advice: 'make it smaller',
    }
  const wrong: Fault = {
    message: `expected a picture in the format of its name, found something else in ${nameOf(path)}`,
    advice: 'save it as PNG, JPEG, GIF or WebP',
  }
  try {
    const { width, height, type } = imageSize(bytes)
    return TYPES[endingOf(path)]?.includes(type ?? '') && width > 0 && height > 0 ? { width, height } : wrong
  } catch {
    return wrong
  }
}

function findIn(files: ReadonlyMap<string, SourceFile>, name: string): PictureFile | Fault {
  const file = files.get(name)
  if (!file)
    return {
      message: `expected a picture beside the article, of the kind ${Object.keys(TYPES).join(', ')}; found ${name.slice(0, 80)}, which is not there`,
      advice: 'put the file into the folder of the articles; nothing is fetched from other hosts',
    }
  const size = sizeOf(file)
  return 'message' in size ? size : { name, ...size }
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

interface Shown {
  readonly article: Ingested
  readonly findings: readonly Finding[]
}

/** An article with the pictures that can be shown; a warning for each other one, whose words then stand alone. */
function withOwn(ingested: Ingested, files: ReadonlyMap<string, SourceFile>): Shown {
  const { article, picturesAt } = ingested
  const { markup } = article
  const findings: Finding[] = []
  const pictures = new Map<string, Uint8Array>()
  let number = 0
  const insets = markup?.insets.map((inset): Inset => {
    if (inset.kind !== 'picture') return inset
    const place = picturesAt[number++]!
    const shown = findIn(files, decoded(inset.file))
    if ('message' in shown) {
      findings.push({ severity: 'warning', place, ...shown })
      return inset
    }
    pictures.set(shown.name, files.get(shown.name)!.bytes)
    return { ...inset, shown }
  })
  if (!markup || !insets || pictures.size === 0) return { article: ingested, findings }
  return {
    article: { ...ingested, article: { ...article, markup: { ...markup, insets } }, pictures },
    findings,
  }
}

/** Gives each article its pictures. @param files of the folder of the articles */
export function withPictures(
  articles: readonly Ingested[],
  files: readonly SourceFile[],
): { ingested: Ingested[]; findings: Finding[] } {
  const own = files.filter(({ path }) => isPicture(path))
  const byName = new Map(own.map(file => [nameOf(file.path), file]))
  const found = articles.map(article => withOwn(article, byName))
  const used = new Set(found.flatMap(({ article }) => [...(article.pictures?.keys() ?? [])]))
  const unused = own.filter(({ path }) => !used.has(nameOf(path)))
  return {
    ingested: found.map(({ article }) => article),
    findings: [
      ...found.flatMap(({ findings }) => findings),
      ...unused.map(
        ({ path }): Finding => ({
          severity: 'warning',
          place: startOfFile(path),
          message: 'expected a picture that an article shows, found one that none does',
          advice: `write ![what it shows](${nameOf(path)}) in an article, or move the file out of the folder`,
        }),
      ),
    ],
  }
}
