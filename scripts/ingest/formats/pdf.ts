import { oneLine, wordCount } from '../../text/words.ts'
import { blockOf } from './blocks.ts'
import {
  type DraftBlock,
  type Drafts,
  type ForeignFile,
  FormatError,
  factsOf,
  type Note,
  refusal,
  warning,
} from './draft.ts'
import { inColumns, linesOf, type PdfItem, type PdfLine } from './pdf-lines.ts'
import { commonSize, knownWords, type PdfParagraph, paragraphsIn, runOn } from './pdf-paragraphs.ts'

const MOST_PAGES = 300

interface Pages {
  readonly items: readonly (readonly PdfItem[])[]
  readonly author?: string | undefined
  readonly title?: string | undefined
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' ? oneLine(value) || undefined : undefined

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > MOST_PAGES)
      throw new FormatError(
        `expected at most ${MOST_PAGES} pages, found ${document.numPages}`,
        'part the file, and add the parts',
      )
    const { items } = await extractTextItems(document)
    const { info } = await getMeta(document)
    return { items, author: word(info.Author), title: word(info.Title) }
  } catch (error) {
    if (error instanceof FormatError) throw error
    const { name, message } = error as Error
    if (name === 'PasswordException')
      throw new FormatError(
        'expected a PDF that opens without a password, found one with',
        'save it without the password',
      )
    throw new FormatError(`expected a PDF, found an error: ${message}`, 'get the file again')
  }
}

/** What a line says besides the number of the page. */
const unnumbered = (text: string): string => text.toLowerCase().replace(/\d+/g, '#')

/** Lines at the top and the foot of pages that come again, and numbers of pages that stand there alone. */
function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const edges = pages.map(lines => {
    const down = [...lines].sort((a, b) => b.y - a.y)
    return [...down.slice(0, 2), ...down.slice(-2)]
  })
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const key of new Set(edge.map(({ text }) => unnumbered(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const again = (text: string): boolean =>
    pages.length > 1 && counts.get(unnumbered(text))! > 1 && counts.get(unnumbered(text))! >= pages.length / 2
  return new Set(
    edges
      .flat()
      .filter(({ text }) => again(text) || /^(?:page\s)?\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/i.test(text)),
  )
}

const HEADING = 1.12
const LONGEST_HEADING = 200

function blocksOf(paragraphs: readonly PdfParagraph[], size: number): DraftBlock[] {
  return paragraphs.map(({ text, size: own }) => {
    const isHeading = own > size * HEADING && text.length < LONGEST_HEADING
    return isHeading
      ? blockOf('heading', text, `## ${blockOf('body', text).markdown}`)
      : blockOf('body', text)
  })
}

/** The largest words at the top of the first page. */
function largest(paragraphs: readonly PdfParagraph[], size: number): string | undefined {
  const top = paragraphs
    .slice(0, 6)
    .filter(paragraph => paragraph.size > size * HEADING && paragraph.text.length < LONGEST_HEADING)
  return top.sort((a, b) => b.size - a.size)[0]?.text
}

/** A PDF that holds its words as text. */
export async function readPdf({ bytes }: ForeignFile): Promise<Drafts> {
  const { items, author, title } = await pagesOf(bytes)
  const pages = items.map(linesOf)
  const all = pages.flat()
  if (all.reduce((sum, { text }) => sum + wordCount(text), 0) < 5)
    return {
      drafts: [],
      notes: [
        refusal(
          'expected a PDF with a text, found pictures of pages',
          'have a program recognise the letters (OCR), and add what it makes',
        ),
      ],
    }
  const heads = runningHeads(pages)
  const lines = all.filter(line => !heads.has(line))
  const isKnown = knownWords(lines)
  const size = commonSize(lines)
  const columns = pages
    .flatMap(page => inColumns(page.filter(line => !heads.has(line))))
    .map(column => paragraphsIn(column, isKnown))
  const paragraphs = runOn(columns, isKnown)
  const notes: Note[] = [
    warning(
      'expected an article, found pages: where paragraphs begin is a guess',
      'compare the article with the original',
    ),
  ]
  if (author)
    notes.push(
      warning(
        `expected a byline, found the author in the properties of the file: ${author.slice(0, 80)}`,
        'correct byline in the article if somebody else wrote it',
      ),
    )
  return {
    drafts: [
      {
        facts: factsOf({ title: largest(paragraphs, size) ?? title, byline: author }),
        blocks: [
          ...blocksOf(paragraphs, size),
          ...[...heads].map(({ text }) => blockOf('running head', text)),
        ],
        notes,
      },
    ],
    notes: [],
  }
}
