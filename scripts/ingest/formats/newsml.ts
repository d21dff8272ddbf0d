import { oneLine } from '../../text/words.ts'
import { languageTag } from '../fields.ts'
import { blocksOf } from './blocks.ts'
import { headOf, readText } from './bytes.ts'
import { dayIn } from './dates.ts'
import { allBelow, type DomElement, firstBelow, parseXml, tagOf, wordsBelow } from './dom.ts'
import {
  type Draft,
  type DraftBlock,
  type Drafts,
  type ForeignFile,
  FormatError,
  factsOf,
  refusal,
} from './draft.ts'
import { fragmentBlocks } from './fragment.ts'
import { bylineOf } from './page-data.ts'
import { withoutEntities, xmlCharset } from './xml.ts'

/** The name in an element that holds it, or names a thing by a code. */
const nameIn = (item: DomElement, tag: string): string | undefined => {
  const element = firstBelow(item, tag)
  return (
    element &&
    (wordsBelow(element, 'name') ?? element.getAttribute('literal') ?? oneLine(element.textContent ?? ''))
  )
}

const languageIn = (item: DomElement): string | undefined => {
  const tag = firstBelow(item, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang')
  return tag ? languageTag.read(tag) : undefined
}

/** The text of an item: XHTML or NITF inside it, or plain. */
async function blocksIn(item: DomElement): Promise<DraftBlock[]> {
  const content = firstBelow(item, 'body.content') ?? firstBelow(item, 'body')
  if (content) return blocksOf(content)
  return fragmentBlocks(
    firstBelow(item, 'inlineData')?.textContent ?? firstBelow(item, 'inlinedata')?.textContent ?? '',
  )
}

async function draftOf(item: DomElement): Promise<Draft | undefined> {
  const blocks = await blocksIn(item)
  if (blocks.length === 0) return undefined
  const by = [...allBelow(item, 'by', 'byline')].map(({ textContent }) =>
    oneLine(textContent ?? '').replace(/^by\s/i, ''),
  )
  const date = ['contentCreated', 'firstCreated', 'versionCreated']
    .map(tag => wordsBelow(item, tag.toLowerCase()) ?? wordsBelow(item, tag))
    .find(Boolean)
  const issue = firstBelow(item, 'date.issue')?.getAttribute('norm')
  return {
    facts: factsOf({
      title: wordsBelow(item, 'headline') ?? wordsBelow(item, 'hl1') ?? wordsBelow(item, 'title'),
      byline: bylineOf(by.filter(Boolean)),
      publisher: nameIn(item, 'copyrightholder') ?? nameIn(item, 'provider'),
      published: dayIn(date ?? issue),
      language: languageIn(item),
    }),
    blocks,
    notes: [],
  }
}

/** News in XML of the International Press Telecommunications Council: NewsML-G2, one item or several, or NITF. */
export async function readNewsml(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset ?? xmlCharset(headOf(file.bytes)))
  const safe = withoutEntities(text)
  const root = await parseXml(safe.xml)
  if (!root) throw new FormatError('expected XML, found none', 'get the file again')
  const name = tagOf(root)
  const items = name === 'newsitem' || name === 'nitf' ? [root] : [...allBelow(root, 'newsitem')]
  const found = [...notes, ...safe.notes]
  const drafts: Draft[] = []
  for (const item of items) {
    const draft = await draftOf(item)
    if (draft) drafts.push(draft)
    else
      found.push(
        refusal(
          `expected a text in the item ${(item.getAttribute('guid') ?? '').slice(0, 80)}, found none`,
          'add the item that tells the story',
        ),
      )
  }
  if (items.length === 0) found.push(refusal('expected an item of news, found none', 'get the file again'))
  return { drafts, notes: found }
}
