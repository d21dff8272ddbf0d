import { oneLine, wordCount } from '../../text/words.ts'
import { languageTag } from '../fields.ts'
import { blocksOf } from './blocks.ts'
import { dayIn } from './dates.ts'
import { allBelow, type DomElement, firstBelow, parseXml, wordsBelow } from './dom.ts'
import {
  type Draft,
  type Drafts,
  type ForeignFile,
  FormatError,
  factsOf,
  isText,
  type Note,
  warning,
} from './draft.ts'
import { unzipped } from './zip.ts'

/** A document of fewer words is a cover, a title page or a note on the edition. */
const FEW = 40

type Files = ReadonlyMap<string, Uint8Array>

async function xmlIn(files: Files, path: string): Promise<DomElement> {
  const bytes = files.get(path)
  const root = bytes && (await parseXml(new TextDecoder().decode(bytes)))
  if (!root)
    throw new FormatError(
      `expected the file ${path.slice(0, 100)} in the book, found none`,
      'get the book again',
    )
  return root
}

/** The way from a file to another in the archive. */
function pathFrom(file: string, href: string): string {
  const { pathname } = new URL(href, `file:///${file}`)
  return decodeURIComponent(pathname).slice(1)
}

interface Chapter {
  readonly path: string
  readonly isNavigation: boolean
}

/** The documents of a book in the order of reading. */
function chaptersOf(book: DomElement, path: string): Chapter[] {
  const items = new Map([...allBelow(book, 'item')].map(item => [item.getAttribute('id'), item]))
  return [...allBelow(book, 'itemref')].flatMap(reference => {
    const item = items.get(reference.getAttribute('idref'))
    const href = item?.getAttribute('href')
    if (!item || !href || !URL.canParse(href, `file:///${path}`)) return []
    return [
      {
        path: pathFrom(path, href),
        isNavigation: (item.getAttribute('properties') ?? '').split(' ').includes('nav'),
      },
    ]
  })
}

/** A book (EPUB): every document of some length is an article. */
export async function readEpub({ bytes }: ForeignFile): Promise<Drafts> {
  const files = await unzipped(bytes, name => /\.(?:xml|opf|x?html?|ncx)$/i.test(name))
  const container = await xmlIn(files, 'META-INF/container.xml')
  const path = firstBelow(container, 'rootfile')?.getAttribute('full-path') ?? ''
  const book = await xmlIn(files, path)
  const language = wordsBelow(book, 'language')
  const shared = factsOf({
    byline: [...allBelow(book, 'creator')].map(({ textContent }) => oneLine(textContent ?? '')).join(', '),
    publisher: wordsBelow(book, 'publisher') ?? wordsBelow(book, 'title'),
    published: dayIn(wordsBelow(book, 'date')),
    language: language && languageTag.read(language),
  })
  const drafts: Draft[] = []
  const notes: Note[] = []
  for (const chapter of chaptersOf(book, path)) {
    if (chapter.isNavigation) continue
    const page = await xmlIn(files, chapter.path).catch(() => undefined)
    const blocks = page ? blocksOf(firstBelow(page, 'body') ?? page) : []
    const words = blocks.filter(isText).reduce((sum, { text }) => sum + wordCount(text), 0)
    if (words < FEW) {
      notes.push(
        warning(
          `expected an article in ${chapter.path.slice(0, 100)}, found ${words} words; it is left out`,
          'the original keeps it',
        ),
      )
      continue
    }
    const heading = blocks.find(({ role }) => role === 'heading')?.text ?? (page && wordsBelow(page, 'title'))
    drafts.push({ facts: { ...shared, ...factsOf({ title: heading }) }, blocks, notes: [] })
  }
  return { drafts, notes }
}
