/** What a cell may hold; null and undefined leave it empty. */
type Cell = string | number | boolean | null | undefined

/** The columns of a table in order: the name of each, and what it holds for one item. */
export type Columns<T, Name extends string = string> = Readonly<Record<Name, (item: T) => Cell>>

/** A spreadsheet takes what begins so for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r\n]/

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180), the names of its columns first. Words that would be a formula begin with an apostrophe. */
export function csv<T>(columns: Columns<T>, items: readonly T[]): string {
  const cells = Object.values(columns)
  const rows = items.map(item => cells.map(cell => written(cell(item))).join(','))
  return [Object.keys(columns).join(','), ...rows, ''].join('\r\n')
}
