import { escaped } from '../../text/escaping.ts'
import { oneLine } from '../../text/words.ts'
import { blockOf } from './blocks.ts'
import { readText } from './bytes.ts'
import {
  type DraftBlock,
  type DraftFacts,
  type Drafts,
  type ForeignFile,
  type Note,
  refusal,
  warning,
} from './draft.ts'

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/
const LONGEST_TITLE = 160

/** A line end inside a sentence: the next line goes on in lower case. */
const goesOn = (before: string, after: string): boolean =>
  !SENTENCE_END.test(before) && /^\p{Ll}/u.test(after)

/** Paragraphs are parted by empty lines; where there are none, each line is one, unless a sentence runs on over its end. */
function paragraphsIn(text: string): string[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trim())
  const filled = text.trim() === '' ? 0 : lines.findLastIndex(line => line !== '')
  const isParted = lines.slice(0, filled).includes(
    '',
    lines.findIndex(line => line !== ''),
  )
  const found: string[] = []
  let open = false
  for (const line of lines) {
    const last = found.at(-1)
    if (line === '') open = false
    else if (last !== undefined && open && (isParted || goesOn(last, line)))
      found[found.length - 1] = `${last}\n${line}`
    else found.push(line)
    if (line !== '') open = true
  }
  return found
}

/** Words as blocks, without anything known of them. */
export const plainBlocks = (text: string): DraftBlock[] =>
  paragraphsIn(text).map(paragraph => blockOf('body', paragraph, escaped(paragraph)))

/** A short first line that is no sentence, with text below it, is a title. */
export function titleOf(blocks: readonly DraftBlock[]): string | undefined {
  const [first, ...rest] = blocks
  if (!first || rest.length === 0 || first.text.includes('\n')) return undefined
  return first.text.length <= LONGEST_TITLE && !SENTENCE_END.test(first.text)
    ? oneLine(first.text)
    : undefined
}

/** A text without any markup. */
export async function readPlain(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  const blocks = plainBlocks(text)
  if (blocks.length === 0)
    return {
      drafts: [],
      notes: [...notes, refusal('expected a text, found an empty file', 'delete the file')],
    }
  const title = titleOf(blocks)
  const facts: DraftFacts = title ? { title } : {}
  const guess: Note[] = title
    ? [
        warning(
          `expected a title, found a first line that looks like one: ${title.slice(0, 80)}`,
          'correct title in the article if it is none',
        ),
      ]
    : []
  return { drafts: [{ facts, blocks, notes: guess }], notes }
}
