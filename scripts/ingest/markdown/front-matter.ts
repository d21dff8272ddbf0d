import { error, type Remark } from '../remark.ts'

const OPENING = /^\ufeff?---[^\S\r\n]*([\w:.-]*)[^\S\r\n]*(?:\r\n?|\n|$)/
const CLOSING = /(?:^|\r\n?|\n)---[^\S\r\n]*(?:\r\n?|\n|$)/

interface FrontMatter {
  /** What stands between the two lines of hyphens; undefined where there is none. */
  readonly yaml?: string
  /** Offset in the source where `yaml` begins. */
  readonly from: number
  /** Offset in the source where the text begins. */
  readonly start: number
  readonly remarks: readonly Remark[]
}

const NONE: FrontMatter = { from: 0, start: 0, remarks: [] }

const refused = (message: string, advice: string): FrontMatter => ({
  ...NONE,
  remarks: [error(0, message, advice)],
})

/** Parts a Markdown file into front matter and text. @param source may begin with a byte order mark */
export function frontMatterOf(source: string): FrontMatter {
  const opening = OPENING.exec(source)
  if (!opening) return NONE
  const [line, engine] = opening
  if (engine)
    return refused(
      `expected a line of three hyphens, found ---${engine}`,
      `delete ${engine}: front matter is YAML, and nothing in an article ever runs`,
    )
  const rest = source.slice(line.length)
  const closing = CLOSING.exec(rest)
  if (!closing)
    return refused(
      'expected a line of three hyphens that ends the front matter, found the end of the file',
      'add the line --- where the text begins; to begin a text with a rule, leave a line empty above',
    )
  return {
    yaml: rest.slice(0, closing.index),
    from: line.length,
    start: line.length + closing.index + closing[0].length,
    remarks: [],
  }
}
