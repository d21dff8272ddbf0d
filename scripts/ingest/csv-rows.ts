/** A row of a table by the names of its columns, and its last line in the file, from 1. */
export interface CsvRow {
  readonly record: Readonly<Record<string, string>>
  readonly line: number
}

/**
 * Reads a table whose first line names its columns, parted by commas, semicolons or tabs. The program that reads it is
 * loaded when the first one comes.
 * @throws CsvFault where it is no such table
 */
export async function csvRows(text: string): Promise<readonly CsvRow[]> {
  const { parse, CsvError } = await import('csv-parse/sync')
  const head = text.split(/\r\n?|\n/, 1)[0] ?? ''
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: ['\t', ';', ','].find(sign => head.includes(sign)) ?? ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    return rows.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (error) {
    throw error instanceof CsvError ? new CsvFault(error.message) : error
  }
}

/** What is wrong with a table, in words. */
export class CsvFault extends Error {}
