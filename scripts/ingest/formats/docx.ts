import { blocksOf } from './blocks.ts'
import { parsePage, parseXml, wordsBelow } from './dom.ts'
import {
  type Draft,
  type Drafts,
  type ForeignFile,
  FormatError,
  factsOf,
  type Note,
  refusal,
  warning,
} from './draft.ts'
import { unzipped } from './zip.ts'

/** Packs an archive anew that was found to be small enough: the program that reads it would unpack any size. */
async function repacked(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  return zipSync(Object.fromEntries(files), { level: 0 })
}

async function htmlOf(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ html: string; problems: readonly string[] }> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await repacked(files)) },
      { externalFileAccess: false },
    )
    return { html: value, problems: messages.map(({ message }) => message) }
  } catch (error) {
    throw new FormatError(
      `expected a document of Word, found an error: ${(error as Error).message}`,
      'save it again as .docx',
    )
  }
}

/** A document of Word (DOCX). Its properties tell title and author where somebody has filled them in. */
export async function readDocx({ bytes }: ForeignFile): Promise<Drafts> {
  const files = await unzipped(bytes)
  const { html, problems } = await htmlOf(files)
  const blocks = blocksOf((await parsePage(html)).body)
  if (blocks.length === 0)
    return { drafts: [], notes: [refusal('expected text in the document, found none', 'delete the file')] }
  const core = files.get('docProps/core.xml')
  const properties = core && (await parseXml(new TextDecoder().decode(core)))
  const author = properties ? wordsBelow(properties, 'creator') : undefined
  const heading = blocks[0]!.role === 'heading' ? blocks[0]!.text : undefined
  const notes: Note[] = []
  if (author)
    notes.push(
      warning(
        `expected a byline, found the author in the properties of the document: ${author.slice(0, 80)}`,
        'correct byline in the article if somebody else wrote it',
      ),
    )
  if (problems.length > 0)
    notes.push(
      warning(
        `expected settings that are known, found others: ${[...new Set(problems)].slice(0, 3).join('; ').slice(0, 300)}`,
        'compare the article with the original',
      ),
    )
  const facts = factsOf({
    title: heading ?? (properties ? wordsBelow(properties, 'title') : undefined),
    byline: author,
  })
  const draft: Draft = { facts, blocks, notes }
  return { drafts: [draft], notes: [] }
}
