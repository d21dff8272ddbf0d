import { oneLine } from '../../text/words.ts'
import { blocksOf } from './blocks.ts'
import { dayIn } from './dates.ts'
import { parsePage } from './dom.ts'
import { type Drafts, type ForeignFile, factsOf, type Note, refusal, warning } from './draft.ts'
import { pageDraft } from './html.ts'
import { plainBlocks } from './plain.ts'

const parsed = async (bytes: Uint8Array) => {
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(bytes, { maxNestingDepth: 30, attachmentEncoding: 'arraybuffer' })
}

const PREFIX = /^(?:(?:re|fwd?|aw|wg)\s?:\s?)+/i

/** A mail: its subject is the title, its sender the author. */
export async function readMail({ bytes }: ForeignFile): Promise<Drafts> {
  const mail = await parsed(bytes)
  const notes: Note[] = []
  const blocks = mail.html ? blocksOf((await parsePage(mail.html)).body) : plainBlocks(mail.text ?? '')
  if (blocks.length === 0)
    return {
      drafts: [],
      notes: [refusal('expected a text in the mail, found none', 'save what is attached, and add that')],
    }
  const files = mail.attachments.filter(({ disposition }) => disposition === 'attachment')
  if (files.length > 0)
    notes.push(
      warning(
        `expected a mail without attachments, found ${files
          .map(({ filename }) => filename ?? 'one without a name')
          .join(', ')
          .slice(0, 200)}; they are not read`,
        'save them, and add them as files',
      ),
    )
  const facts = factsOf({
    title: oneLine((mail.subject ?? '').replace(PREFIX, '')),
    byline: oneLine(mail.from?.name ?? ''),
    // The library turns the date into one of Greenwich: the day may then be another.
    published: dayIn(mail.headers.find(({ key }) => key === 'date')?.value),
  })
  return { drafts: [{ facts, blocks, notes }], notes: [] }
}

/** A page saved with everything it shows in one file (MHTML). */
export async function readMhtml({ bytes }: ForeignFile): Promise<Drafts> {
  const mail = await parsed(bytes)
  if (!mail.html)
    return {
      drafts: [],
      notes: [refusal('expected a page in the archive, found none', 'save the page again')],
    }
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  return {
    drafts: [await pageDraft(mail.html, address && /^https?:/i.test(address) ? address : undefined)],
    notes: [],
  }
}
