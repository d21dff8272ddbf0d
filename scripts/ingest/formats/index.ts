import type { BoilerplateLexicon } from '../../model/lexicon/boilerplate.ts'
import { LARGEST_FILE } from './bytes.ts'
import { type Draft, type Drafts, type ForeignFile, FormatError, isText, refusal } from './draft.ts'
import { looksOf } from './file-looks.ts'
import { FORMATS, type ForeignFormat, OTHERS } from './formats.ts'
import { lineFacts, withRoles } from './roles.ts'

/** What a file holds, and which format it is in; `format` is absent where no program reads it. */
export interface ReadFile extends Drafts {
  readonly format?: Pick<ForeignFormat, 'name' | 'mediaType'>
}

const refused = (message: string, advice: string): ReadFile => ({
  drafts: [],
  notes: [refusal(message, advice)],
})

const hasText = ({ asIs, blocks }: Draft): boolean => asIs !== undefined || blocks.some(isText)

/** What is read, without drafts that have no text; a file without any article is told to have none. */
function told({ drafts, notes, ...read }: ReadFile): ReadFile {
  const whole = drafts.filter(hasText)
  const isSilent = whole.length === 0 && !notes.some(({ severity }) => severity === 'error')
  const more =
    isSilent || whole.length < drafts.length
      ? [refusal('expected the text of an article, found none', 'look at what the file holds')]
      : []
  return { ...read, drafts: whole, notes: [...notes, ...more] }
}

/** A draft with the role of each block, and with facts that lines of the article itself tell. */
function roled(draft: Draft, words: BoilerplateLexicon): Draft {
  const blocks = withRoles(draft.blocks, draft.facts, words)
  return { ...draft, blocks, facts: { ...lineFacts(blocks, words), ...draft.facts } }
}

/** Reads a file of any format. Never throws: what keeps it from being read is a note, which is an error. */
export async function readForeign(file: ForeignFile, words: BoilerplateLexicon): Promise<ReadFile> {
  if (file.bytes.length > LARGEST_FILE)
    return refused(
      `expected a file of at most ${LARGEST_FILE / 1e6} MB, found ${Math.ceil(file.bytes.length / 1e6)} MB`,
      'part it, and add the parts',
    )
  if (file.bytes.length === 0)
    return refused('expected a file with something in it, found an empty one', 'delete it')
  const looks = await looksOf(file)
  const format = FORMATS.find(({ is }) => is(looks))
  if (!format) {
    const [name, , advice] = OTHERS.find(([, is]) => is(looks)) ?? [
      'something else',
      null,
      'save it as a page, as .docx or as text',
    ]
    return refused(`expected a file of a kind that npm run add -- --help names, found ${name}`, advice)
  }
  try {
    const { drafts, notes } = await (await format.reader())(file, words)
    return told({ format, drafts: drafts.map(draft => roled(draft, words)), notes })
  } catch (error) {
    const { message } = error as Error
    if (error instanceof FormatError) return { format, ...refused(message, error.advice) }
    return {
      format,
      ...refused(
        `expected ${format.name}, found something that it cannot be read from: ${message.slice(0, 300)}`,
        'get the file again',
      ),
    }
  }
}
