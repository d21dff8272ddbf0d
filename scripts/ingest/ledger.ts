import type { LedgerEntry } from '../model/ledger.ts'
import type { Finding, SourceFile } from '../model/source.ts'
import { append } from '../text/lists.ts'
import { decode } from './decode.ts'
import { readEntry } from './ledger-entry.ts'
import { placesIn } from './places.ts'
import { error, findingsOf, type Remark } from './remark.ts'

const FIRST_LINE = '[{"version":1}'
const LAST_LINE = ']'
const RESTORE = 'restore the file as it was committed (git restore content/permalinks.json)'

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/

/** What is wrong with the lines around the entries: the version, and the end, without which entries may be missing. */
function frame(lines: readonly string[], end: number): Remark[] {
  const [first = ''] = lines
  const version = /^\[\{"version":(\d+)\}$/.exec(first)?.[1]
  if (version && version !== '1')
    return [
      error(0, `expected version 1 of the ledger, found ${version}`, 'use the release that wrote the file'),
    ]
  const found: Remark[] = []
  if (first !== FIRST_LINE)
    found.push(
      error(
        0,
        `expected the first line to be ${FIRST_LINE}, found ${first.slice(0, 40) || 'nothing'}`,
        RESTORE,
      ),
    )
  if (lines.findLast(line => line !== '') !== LAST_LINE)
    found.push(error(end, 'expected ] on the last line, found the file cut off', RESTORE))
  return found
}

interface Line {
  readonly text: string
  readonly offset: number
}

function conflicts(lines: readonly Line[]): Remark[] {
  return lines
    .filter(({ text }) => CONFLICT.test(text))
    .map(({ text, offset }) =>
      error(
        offset,
        `expected a line for an address, found a mark of a merge conflict: ${text.slice(0, 40)}`,
        'delete the lines with the marks and keep the entries of both sides; of two for one path, keep one',
      ),
    )
}

/** An error for each address that an earlier line already has. */
function repeated(entries: readonly { entry: LedgerEntry; offset: number; line: number }[]): Remark[] {
  const lines = new Map<string, number>()
  return entries.flatMap(({ entry: { path }, offset, line }) => {
    const before = lines.get(path)
    if (before === undefined) lines.set(path, line)
    if (before === undefined) return []
    const advice = 'delete one of the two lines: keep the one whose state is live, or else either'
    return [
      error(offset, `expected each address once, found ${path} again, which line ${before} has`, advice),
    ]
  })
}

/**
 * Reads `content/permalinks.json`; no file is an empty ledger.
 * @returns the entries sorted by path, and everything wrong with the file; with errors there are no entries
 */
export function readLedger(file: SourceFile | undefined): { entries: LedgerEntry[]; findings: Finding[] } {
  if (!file) return { entries: [], findings: [] }
  const { source, remarks: garbled } = decode(file.bytes)
  const lines: Line[] = [...source.matchAll(/[^\n]*(?:\n|$)/g)].map(({ 0: text, index }) => ({
    text: text.replace(/\r?\n$/, ''),
    offset: index,
  }))
  const marks = conflicts(lines)
  const remarks = [...garbled, ...marks]
  const read: { entry: LedgerEntry; offset: number; line: number }[] = []
  if (remarks.length === 0) {
    append(
      remarks,
      frame(
        lines.map(({ text }) => text),
        source.trimEnd().length,
      ),
    )
    for (const [i, { text, offset }] of lines.entries()) {
      if (i === 0 || text === '' || text === LAST_LINE) continue
      const entry = readEntry(text)
      if ('message' in entry) remarks.push({ ...entry, offset: offset + entry.offset })
      else read.push({ entry, offset, line: i + 1 })
    }
    append(remarks, repeated(read))
  }
  const placeIn = placesIn(source, file.path)
  return {
    entries:
      remarks.length > 0 ? [] : read.map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: findingsOf(remarks, placeIn),
  }
}
