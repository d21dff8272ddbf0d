import { oneLine } from '../../text/words.ts'
import { languageTag, webAddress } from '../fields.ts'
import { blockOf } from './blocks.ts'
import { readText } from './bytes.ts'
import { dayIn } from './dates.ts'
import { type DraftBlock, type Drafts, type ForeignFile, FormatError, factsOf, refusal } from './draft.ts'
import { fragmentBlocks } from './fragment.ts'
import { bylineOf } from './page-data.ts'

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

const itemsIn = (value: unknown): Item[] => {
  const all = Array.isArray(value) ? value : isItem(value) ? Object.values(value) : []
  return all.filter(isItem)
}

/** A value that version 1 has alone and version 2 in a list. */
const valuesOf = (item: Item, one: string, many: string): string[] =>
  [word(item[one]), ...itemsIn(item[many]).map(({ value }) => word(value))].filter(Boolean)

/** The text of an item: the fullest form that it has. */
function bodyOf(item: Item): string {
  const bodies = itemsIn(item.bodies)
  const kinds = ['html', 'xhtml', 'text']
  const second = kinds.map(kind =>
    word(
      bodies.find(
        body => word(body.contenttype ?? body.contentType).includes(kind) || word(body.role).includes(kind),
      )?.value,
    ),
  )
  const first = ['body_xhtml', 'body_html', 'body_text', 'body'].map(key => word(item[key]))
  return [...first, ...second, ...bodies.map(({ value }) => word(value))].find(body => body !== '') ?? ''
}

/** Pictures that belong to the article: what is said of them is a caption each. */
const captionsOf = (item: Item): DraftBlock[] =>
  itemsIn(item.associations)
    .filter(({ type }) => type === 'picture')
    .map(picture => oneLine(word(picture.description_text) || word(picture.headline)))
    .filter(Boolean)
    .map(text => blockOf('caption', text))

/** An item of the International Press Telecommunications Council's ninjs, version 1 or 2. */
export async function readNinjs(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  let item: unknown
  try {
    item = JSON.parse(text)
  } catch (error) {
    throw new FormatError(`expected JSON, found an error: ${(error as Error).message}`, 'get the file again')
  }
  const items = Array.isArray(item) ? item.filter(isItem) : isItem(item) ? [item] : []
  const drafts = []
  for (const one of items) {
    const address = webAddress.read(word(one.url)) ?? webAddress.read(word(one.uri))
    const blocks = await fragmentBlocks(bodyOf(one), address)
    if (blocks.length === 0) {
      notes.push(
        refusal(
          `expected an item with a text, found ${word(one.type) || 'one without'}`,
          'add the item that tells the story',
        ),
      )
      continue
    }
    const language = word(one.language)
    const facts = factsOf({
      title: oneLine(valuesOf(one, 'headline', 'headlines')[0] ?? (word(one.title) || word(one.slugline))),
      byline: bylineOf(valuesOf(one, 'byline', 'bylines').map(name => oneLine(name).replace(/^by\s/i, ''))),
      publisher: oneLine(word(one.copyrightholder) || word(one.copyrightHolder) || word(one.located)),
      published: dayIn(
        word(one.firstcreated) ||
          word(one.firstCreated) ||
          word(one.versioncreated) ||
          word(one.versionCreated),
      ),
      sourceUrl: address,
      language: language && languageTag.read(language),
    })
    drafts.push({ facts, blocks: [...blocks, ...captionsOf(one)], notes: [] })
  }
  return { drafts, notes }
}
