import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { greatest } from '../text/lists.ts'

/** What a model card says. */
export interface Card {
  readonly title: string
  /** What the model does and how it was made, in Markdown. */
  readonly about: string
  /** The training data, a line each. */
  readonly data: readonly string[]
  /** `YYYY-MM-DD`, given by whoever trains. */
  readonly date: string
  readonly command: string
  /** Table head and rows. */
  readonly scores: readonly (readonly string[])[]
  /** Paths of the weight files. */
  readonly files: readonly string[]
}

/** A table with columns of even width, as the formatter writes it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    greatest(
      rows.map(row => row[column]!.length),
      3,
    ),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(rows[0]!), line(widths.map(width => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n')
}

function fileRow(path: string): readonly string[] {
  const bytes = readFileSync(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return [`\`${basename(path)}\``, String(bytes.length), `\`${hash}\``]
}

/** The card as Markdown; a test compares its file table with the files beside it. */
export function writeCard({ title, about, data, date, command, scores, files }: Card): string {
  return `# ${title}

${about}

- Trained: ${date}, with \`${command}\`
- Licence of the weights: CC BY-SA 4.0 (see \`scripts/decisions/0002-weights-and-their-licence.md\`)

## Data

${data.map(line => `- ${line}`).join('\n')}

## Scores

Measured with a model that has seen none of the texts it is measured on; the weights below were then trained
on everything.

${table(scores)}

## Files

${table([['file', 'bytes', 'SHA-256'], ...files.map(fileRow)])}
`
}
