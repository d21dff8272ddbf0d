/** Rows with the same fields, field by field: each name stands once. */
interface Columns {
  readonly names: readonly string[]
  readonly columns: readonly (readonly unknown[])[]
}

type Row = Readonly<Record<string, unknown>>

/** Rows as columns; null where not all rows have the same fields in the same order. */
export function columnsOf(rows: readonly object[]): Columns | null {
  const names = Object.keys(rows[0] ?? {})
  const key = names.join('\n')
  if (names.length === 0 || rows.some(row => Object.keys(row).join('\n') !== key)) return null
  return { names, columns: names.map(name => rows.map(row => (row as Row)[name])) }
}

/** The rows again. */
export const rowsOf = ({ names, columns }: Columns): Row[] =>
  (columns[0] ?? []).map((_, row) => Object.fromEntries(names.map((name, i) => [name, columns[i]![row]])))
