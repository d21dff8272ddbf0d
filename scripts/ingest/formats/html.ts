import type { BoilerplateLexicon } from '../../model/lexicon/boilerplate.ts'
import { normalizedWords } from '../../text/slugs.ts'
import { blocksOf } from './blocks.ts'
import { readText } from './bytes.ts'
import { type DomDocument, type DomElement, parsePage } from './dom.ts'
import {
  type Draft,
  type DraftBlock,
  type Drafts,
  type ForeignFile,
  isText,
  type Note,
  refusal,
  warning,
} from './draft.ts'
import { pageFacts } from './page-facts.ts'

/** The character set that a page names. */
const charsetIn = (bytes: Uint8Array): string | undefined => {
  const head = Array.from(bytes.subarray(0, 2048), byte => String.fromCharCode(byte)).join('')
  return /<meta[^>]{1,200}charset\s?=\s?["']?([\w:-]{2,40})/i.exec(head)?.[1]
}

/** Readability parts pages with more elements than this too slowly. */
const MOST_ELEMENTS = 50_000

/** The part of a page that is the article; undefined where it cannot be told. */
async function articleIn(html: string): Promise<DomElement | undefined> {
  const { Readability } = await import('@mozilla/readability')
  const page = await parsePage(html)
  try {
    const reader = new Readability(page as never, {
      serializer: node => node as unknown as DomElement,
      keepClasses: true,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    })
    return reader.parse()?.content ?? undefined
  } catch {
    return undefined
  }
}

/** Blocks of the whole page that the article does not have. */
function around(page: DomDocument, article: readonly DraftBlock[]): DraftBlock[] {
  const known = new Set(article.map(({ text }) => normalizedWords(text)))
  const found: DraftBlock[] = []
  for (const block of blocksOf(page.body)) {
    const words = normalizedWords(block.text)
    if (words === '' || known.has(words)) continue
    known.add(words)
    found.push(isText(block) ? { ...block, role: 'around the article' } : block)
  }
  return found
}

const wordsIn = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

/** Fewer words than these are rather the start of an article than all of it. */
const FEW = 60

/** The article of a page. @param address where the page was fetched */
export async function pageDraft(html: string, address?: string): Promise<Draft> {
  const page = await parsePage(html)
  const { facts, notes } = pageFacts(page, html, address)
  const base = address ?? facts.sourceUrl
  const content = await articleIn(html)
  const article = blocksOf(content ?? page.querySelector('article, main') ?? page.body, base)
  const rest = around(page, article)
  const found: Note[] = [...notes]
  if (!content && article.length > 0)
    found.push(
      warning(
        'expected a page whose article can be told from the rest, found none; all of it is taken',
        'delete what is not the article',
      ),
    )
  const short = wordsIn(article.filter(isText)) < FEW && wordsIn(rest) > FEW
  if (short)
    found.push(
      warning(
        'expected an article, found only a few words of one',
        'see what is kept apart; the page may have been saved before all of it was there',
      ),
    )
  return { facts, blocks: [...article, ...rest], notes: found }
}

/** A saved page, or one that was fetched. */
export async function readHtml(file: ForeignFile, _words: BoilerplateLexicon): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset ?? charsetIn(file.bytes))
  if (text.trim() === '')
    return {
      drafts: [],
      notes: [...notes, refusal('expected a page, found an empty file', 'save the page again')],
    }
  return { drafts: [await pageDraft(text, file.address)], notes }
}
