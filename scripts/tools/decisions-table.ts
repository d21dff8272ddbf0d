import type { WrittenItem } from '../ingest/corrections/write.ts'
import { CsvFault, csvRows } from '../ingest/csv-rows.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Finding } from '../model/source.ts'
import { addressOf } from '../text/addresses.ts'

/** A decision about a quotation, made in a table. */
export interface TableDecision {
  /** Slug of the article that the quotation stands in. */
  readonly article: string
  readonly item: WrittenItem
  /** Line of the table, from 1. */
  readonly line: number
}

interface ReadTable {
  readonly decisions: readonly TableDecision[]
  /** Rows that say what the briefing says, or leave the speaker empty. */
  readonly unchanged: number
  readonly findings: readonly Finding[]
}

/** Names of the column that holds the permalink, as the exports and other programs call it. */
const ADDRESS = ['url', 'permalink', 'id', 'quotation', 'statement_id'] as const
/** Further columns, which a correction has under the same names. */
const BESIDE = ['by', 'on', 'note'] as const

type Row = Readonly<Record<string, string>>

/** The path in the site: whatever stands before it goes, and an id alone gets its folder. */
function pathOf(address: string): string {
  const path = address.replace(/^.*?(?=quotes\/)/, '')
  const id = path.replace(/^quotes\//, '').replace(/\.html$/, '')
  return addressOf('quotation', id)
}

/** A spreadsheet shows no apostrophe that stands before a formula; a table may have it. */
const plain = (cell: string | undefined): string => (cell ?? '').trim().replace(/^'(?=[=+\-@])/, '')

/** The rows with the names of their columns in small letters. */
async function rowsOf(text: string): Promise<{ rows: { row: Row; line: number }[]; fault?: string }> {
  try {
    const rows = (await csvRows(text)).map(({ record, line }) => ({
      row: Object.fromEntries(
        Object.entries(record).map(([name, cell]) => [name.trim().toLowerCase(), cell]),
      ),
      line,
    }))
    return { rows }
  } catch (error) {
    if (error instanceof CsvFault) return { rows: [], fault: error.message }
    throw error
  }
}

/**
 * Reads who speaks out of a table: a row for each quotation, its permalink under `url` and its speaker under `speaker`,
 * as in `quotations.csv`. A name is a decision where the briefing has another one; `nobody` takes the name away; an
 * empty cell decides nothing.
 * @param path names the table in what is found
 * @param signature who decided and when, for rows that do not say
 */
export async function readDecisions(
  text: string,
  path: string,
  ledger: readonly LedgerEntry[],
  signature: { readonly by?: string | undefined; readonly on?: string | undefined } = {},
): Promise<ReadTable> {
  const { rows, fault } = await rowsOf(text)
  const finding = (line: number, message: string, advice: string): Finding => ({
    severity: 'error',
    place: { file: path, line, column: 1 },
    message,
    advice,
  })
  const nothing = (message: string, advice: string): ReadTable => ({
    decisions: [],
    unchanged: 0,
    findings: [finding(1, message, advice)],
  })
  if (fault) return nothing(`expected a table as CSV, found none: ${fault}`, 'save it as CSV, in UTF-8')
  const column = ADDRESS.find(name => rows[0] && name in rows[0].row)
  if (!column || !('speaker' in rows[0]!.row))
    return nothing(
      `expected a first line with columns ${ADDRESS[0]} and speaker, found ${Object.keys(rows[0]?.row ?? {}).join(', ') || 'no row'}`,
      'begin with data/quotations.csv of the site, and change its column speaker',
    )
  const known = new Map(ledger.filter(({ kind }) => kind === 'quotation').map(entry => [entry.path, entry]))
  const decisions: TableDecision[] = []
  const findings: Finding[] = []
  let unchanged = 0
  for (const { row, line } of rows) {
    const [address, speaker] = [plain(row[column]), plain(row.speaker)]
    const path = pathOf(address)
    const entry = known.get(path)
    if (!entry?.article || entry.state !== 'live')
      findings.push(
        finding(
          line,
          `expected the permalink of a quotation in ${column}, found ${address || 'nothing'}`,
          'copy it from the quotation’s page',
        ),
      )
    else if (speaker === '' || speaker === (entry.speaker?.name ?? 'nobody')) unchanged++
    else {
      const own = Object.fromEntries(
        BESIDE.map(name => [
          name,
          plain(row[name]) || (name in signature ? signature[name as 'by'] : ''),
        ]).filter(([, value]) => value),
      )
      const item = { permalink: path.replace(/\.html$/, ''), speaker, ...own }
      decisions.push({ article: entry.article, item, line })
    }
  }
  return { decisions, unchanged, findings }
}
