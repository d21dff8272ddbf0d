import { CsvFault, csvRows } from '../csv-rows.ts'
import { readText } from './bytes.ts'
import { EXPECTED_COLUMNS, rowOf } from './columns.ts'
import { type Draft, type Drafts, type ForeignFile, FormatError, type Note, refusal } from './draft.ts'
import { fragmentBlocks } from './fragment.ts'

interface Numbered {
  readonly record: Readonly<Record<string, unknown>>
  readonly line: number
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Each record is an article; one without a text is set aside. */
async function draftsOf(records: readonly Numbered[], notes: Note[]): Promise<Drafts> {
  const drafts: Draft[] = []
  for (const { record, line } of records) {
    const { facts, text, notes: own } = rowOf(record, line)
    const blocks = await fragmentBlocks(text, facts.sourceUrl)
    if (blocks.length > 0) drafts.push({ facts, blocks, notes: own })
    else
      notes.push(
        refusal(
          'expected the text of an article in this row, found none',
          `name its column one of these: ${EXPECTED_COLUMNS}`,
          line,
        ),
      )
  }
  return { drafts, notes }
}

/** A table with named columns, parted by commas, semicolons or tabs. */
export async function readCsv(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  try {
    const rows = await csvRows(text)
    if (rows.length === 0)
      throw new FormatError('expected rows below the head of the table, found none', 'delete the file')
    return draftsOf(rows, notes)
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error
    throw new FormatError(
      `expected a table in CSV, found an error: ${error.message}`,
      'save the table again as CSV',
    )
  }
}

/** JSON Lines, or one list of objects: an article each. */
export async function readJsonRows(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  const source = text.replace(/^\ufeff/, '')
  // The objects of a list are written anew, one on a line.
  const lines = source.trimStart().startsWith('[')
    ? (JSON.parse(source) as unknown[]).map(item => JSON.stringify(item))
    : source.split(/\r\n?|\n/)
  const records: Numbered[] = []
  lines.forEach((item, i) => {
    if (item.trim() === '') return
    try {
      const record: unknown = JSON.parse(item)
      if (isRecord(record)) records.push({ record, line: i + 1 })
      else
        notes.push(
          refusal(
            `expected an object with the parts of an article, found ${item.slice(0, 40)}`,
            'write {"text": …}',
            i + 1,
          ),
        )
    } catch (error) {
      notes.push(
        refusal(`expected JSON, found an error: ${(error as Error).message}`, 'correct the line', i + 1),
      )
    }
  })
  return draftsOf(records, notes)
}
