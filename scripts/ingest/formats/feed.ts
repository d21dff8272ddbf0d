import { oneLine, wordCount } from '../../text/words.ts'
import { languageTag, webAddress } from '../fields.ts'
import { readText } from './bytes.ts'
import { dayIn } from './dates.ts'
import {
  type Draft,
  type Drafts,
  type ForeignFile,
  FormatError,
  factsOf,
  type Note,
  refusal,
  warning,
} from './draft.ts'
import { fragmentBlocks } from './fragment.ts'
import { bylineOf } from './page-data.ts'
import { withoutEntities } from './xml.ts'

interface Person {
  readonly name?: string
}

/** An entry of any kind of feed: every field that one of the kinds has. */
interface Entry {
  readonly title?: string | { readonly value?: string }
  readonly link?: string
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
  readonly url?: string
  readonly external_url?: string
  readonly content?: { readonly value?: string; readonly encoded?: string }
  readonly content_html?: string
  readonly content_text?: string
  readonly description?: string
  readonly summary?: string | { readonly value?: string }
  readonly authors?: readonly Person[]
  readonly dc?: {
    readonly creators?: readonly string[]
    readonly creator?: string
    readonly dates?: readonly string[]
  }
  readonly pubDate?: string
  readonly published?: string
  readonly updated?: string
  readonly date_published?: string
  readonly language?: string
}

interface Feed {
  readonly title?: string | { readonly value?: string }
  readonly language?: string
  readonly xml?: { readonly lang?: string }
  readonly authors?: readonly Person[]
  readonly items?: readonly Entry[]
  readonly entries?: readonly Entry[]
}

const wordsOf = (text: string | { readonly value?: string } | undefined): string =>
  typeof text === 'string' ? text : (text?.value ?? '')

/** A title may hold tags, or the names of signs. */
async function plainTitle(text: string): Promise<string> {
  const words = oneLine(text)
  if (!/[<&]/.test(words)) return words
  const blocks = await fragmentBlocks(`<p>${words}</p>`)
  return oneLine(blocks.map(block => block.text).join(' '))
}

const linkOf = ({ link, links = [], url, external_url }: Entry): string | undefined =>
  [link, url, external_url, links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href].find(
    address => address && webAddress.read(address),
  )

/** So few words are the start of an article. */
const FEW = 80

async function draftOf(entry: Entry, feed: Feed): Promise<Draft | undefined> {
  const whole = entry.content?.encoded ?? entry.content?.value ?? entry.content_html ?? entry.content_text
  const text = whole || (entry.description ?? wordsOf(entry.summary))
  const sourceUrl = linkOf(entry)
  const blocks = await fragmentBlocks(text, sourceUrl)
  if (blocks.length === 0) return undefined
  const authors = entry.authors ?? feed.authors ?? []
  const language = entry.language ?? feed.language ?? feed.xml?.lang
  const facts = factsOf({
    title: await plainTitle(wordsOf(entry.title)),
    byline: bylineOf(
      [...authors.map(({ name }) => name), entry.dc?.creator, ...(entry.dc?.creators ?? [])].map(
        name => name && oneLine(name),
      ),
    ),
    publisher: await plainTitle(wordsOf(feed.title)),
    published: dayIn(
      entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0] ?? entry.updated,
    ),
    sourceUrl,
    language: language && languageTag.read(language),
  })
  const notes: Note[] = []
  if (!whole || wordCount(text) < FEW)
    notes.push(
      warning(
        'expected an article, found only its first words, as feeds often have it',
        'add the page that sourceUrl names',
      ),
    )
  return { facts, blocks, notes }
}

// Control characters end what the library reads, in silence.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/g

/** A feed (RSS, Atom, RDF, JSON Feed): every entry is an article. */
export async function readFeed(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  const { parseFeed } = await import('feedsmith')
  const safe = withoutEntities(text.replace(CONTROLS, ''))
  let feed: Feed
  try {
    feed = parseFeed(safe.xml).feed as Feed
  } catch (error) {
    throw new FormatError(
      `expected a feed, found an error: ${(error as Error).message}`,
      'get the feed again',
    )
  }
  const entries = feed.items ?? feed.entries ?? []
  const drafts: Draft[] = []
  const found = [...notes, ...safe.notes]
  for (const [i, entry] of entries.entries()) {
    const draft = await draftOf(entry, feed)
    if (draft) drafts.push(draft)
    else {
      const name = oneLine(wordsOf(entry.title)).slice(0, 60)
      found.push(
        refusal(
          `expected a text in entry ${i + 1} of the feed${name && ` (${name})`}, found none`,
          'add the page that it leads to',
        ),
      )
    }
  }
  if (entries.length === 0)
    found.push(refusal('expected entries in the feed, found none', 'get the feed again'))
  return { drafts, notes: found }
}
