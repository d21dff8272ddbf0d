import type { Note } from '../../ingest/formats/draft.ts'
import type { Console } from '../../io/console.ts'
import type { Finding } from '../../model/source.ts'
import type { ParagraphChange, WordRun } from '../../text/differences.ts'
import { count } from '../../text/english.ts'
import { shortened } from '../../text/words.ts'
import type { Placed } from './placing.ts'

const FACTS = ['title', 'byline', 'publisher', 'published', 'sourceUrl', 'language'] as const

/** What is said of a file, at its place. */
export const findingOf = (path: string, { severity, message, advice, line = 1 }: Note): Finding => ({
  severity,
  place: { file: path, line, column: 1 },
  message,
  advice,
})

const STATES = {
  added: 'added',
  known: 'there already',
  newer: 'a newer copy',
  'set aside': 'set aside',
} as const

const SIGNS: Readonly<Record<WordRun['kind'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
}

/** Words around what differs; the rest of a long stretch is left out. */
const AROUND = 8

function cut(items: readonly string[], isFirst: boolean, isLast: boolean): string {
  if (items.length <= 2 * AROUND) return items.join(' ')
  const start = isFirst ? [] : items.slice(0, AROUND)
  const end = isLast ? [] : items.slice(-AROUND)
  return [...start, '…', ...end].join(' ')
}

/** A change on one line. */
function changeLine(change: ParagraphChange): string {
  if (change.kind !== 'reworded') {
    const [before, after] = SIGNS[change.kind]
    return `${before}${shortened(change.text, 300)}${after}`
  }
  const { parts } = change
  return parts
    .map(({ kind, items }, i) =>
      kind === 'same' ? cut(items, i === 0, i === parts.length - 1) : SIGNS[kind].join(items.join(' ')),
    )
    .join(' ')
}

/** Prints what became of an article: where it is, what was understood, what is missing, what is kept apart. */
export function printPlaced(console: Console, from: string, format: string, placed: Placed): void {
  const where = placed.state === 'set aside' ? '' : `${placed.path}  `
  console.line(
    `${console.paint('bold', where)}${console.paint(placed.state === 'set aside' ? 'red' : 'green', STATES[placed.state])}, from ${console.paint('plain', from)} (${format})`,
  )
  if (placed.state === 'known' || placed.state === 'set aside') return
  const known = FACTS.filter(key => placed.facts[key] !== undefined)
  for (const key of known)
    console.line(`  ${key.padEnd(10)} ${console.paint('plain', shortened(placed.facts[key]!, 100))}`)
  const missing = FACTS.filter(key => placed.facts[key] === undefined)
  if (missing.length > 0)
    console.line(`  ${'missing'.padEnd(10)} ${console.paint('yellow', missing.join(', '))}`)
  const apart = [...placed.apart].map(([role, blocks]) => `${role} (${blocks.length})`)
  if (apart.length > 0) console.line(`  ${'kept apart'.padEnd(10)} ${apart.join(', ')}`)
  if (placed.state !== 'newer') return
  console.line(
    `  ${'before'.padEnd(10)} ${placed.kept}: ${count(placed.changes.length, 'paragraph')} changed`,
  )
  for (const change of placed.changes) console.line(`    ${console.paint('plain', changeLine(change))}`)
}
