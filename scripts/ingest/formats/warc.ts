import { headOf, readText } from './bytes.ts'
import {
  type Draft,
  type Drafts,
  type ForeignFile,
  FormatError,
  type Note,
  refusal,
  warning,
} from './draft.ts'
import { pageDraft } from './html.ts'
import { unzipped } from './zip.ts'

/** In bytes, unpacked. */
const LARGEST = 300_000_000
const MOST_PAGES = 2_000

/** Unpacks gzip, in one piece or in many, up to a size. */
async function gunzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const { Gunzip } = await import('fflate')
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip(part => {
    size += part.length
    if (size > LARGEST)
      throw new FormatError(
        `expected at most ${LARGEST / 1e6} MB, found more in the archive`,
        'part it, and add the parts',
      )
    parts.push(part)
  })
  for (let at = 0; at < bytes.length; at += 65_536)
    stream.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const isGzip = ([a, b]: Uint8Array): boolean => a === 0x1f && b === 0x8b

const LINE_FEED = 10

interface Headed {
  readonly first: string
  readonly headers: ReadonlyMap<string, string>
  /** Where what follows the headers begins. */
  readonly end: number
}

/** The first line and the headers from an offset on, as HTTP and WARC write them; undefined where they do not end. */
function headersAt(bytes: Uint8Array, start: number): Headed | undefined {
  const lines: string[] = []
  let at = start
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, at)
    if (end < 0 || end - start > 65_536) return undefined
    const line = headOf(bytes.subarray(at, end), end - at).replace(/\r$/, '')
    at = end + 1
    if (line === '' && lines.length > 0) break
    if (line !== '') lines.push(line)
  }
  const headers = lines.slice(1).map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { first: lines[0]!, headers: new Map(headers), end: at }
}

/** A body that was sent in pieces, joined. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at)
    const length = end < 0 ? Number.NaN : Number.parseInt(headOf(bytes.subarray(at, end), 20), 16)
    if (!(length > 0)) break
    parts.push(bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 2
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

interface Page {
  readonly address: string
  readonly type: string
  readonly encoding: string
  readonly body: Uint8Array
}

/** The pages of an archive: answers that were sent with status 200. */
function* pagesIn(bytes: Uint8Array): Generator<Page> {
  for (let at = 0; at < bytes.length; ) {
    const record = headersAt(bytes, at)
    const length = Number(record?.headers.get('content-length'))
    if (!record?.first.startsWith('WARC/') || !(length >= 0)) return
    const content = bytes.subarray(record.end, record.end + length)
    at = record.end + length
    if (record.headers.get('warc-type') !== 'response') continue
    const answer = headersAt(content, 0)
    if (!answer || !/^HTTP\S*\s200\b/.test(answer.first)) continue
    const raw = content.subarray(answer.end)
    yield {
      address: (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''),
      type: answer.headers.get('content-type') ?? '',
      encoding: answer.headers.get('content-encoding')?.toLowerCase() ?? '',
      body: answer.headers.get('transfer-encoding')?.toLowerCase() === 'chunked' ? unchunked(raw) : raw,
    }
  }
}

async function pageOf({ address, type, encoding, body }: Page): Promise<Draft | Note> {
  if (encoding !== '' && encoding !== 'identity' && encoding !== 'gzip')
    return refusal(
      `expected a page that is not packed, or with gzip; found ${encoding.slice(0, 20)} for ${address.slice(0, 200)}`,
      'save the page in a browser, and add that',
    )
  const unpacked = isGzip(body) ? await gunzipped(body) : body
  const charset = /charset\s?=\s?"?([\w:-]{2,40})/i.exec(type)?.[1]
  const { text, notes } = readText(unpacked, charset)
  const draft = await pageDraft(text, /^https?:/i.test(address) ? address : undefined)
  return { ...draft, notes: [...notes, ...draft.notes] }
}

async function archiveDrafts(bytes: Uint8Array): Promise<Drafts> {
  const whole = isGzip(bytes) ? await gunzipped(bytes) : bytes
  const drafts: Draft[] = []
  const notes: Note[] = []
  let pages = 0
  for (const page of pagesIn(whole)) {
    if (!/^(?:text\/html|application\/xhtml)/i.test(page.type)) continue
    if (++pages > MOST_PAGES) {
      notes.push(
        refusal(`expected at most ${MOST_PAGES} pages, found more; the rest is not read`, 'part the archive'),
      )
      break
    }
    const draft = await pageOf(page)
    if ('severity' in draft) notes.push(draft)
    else if (draft.blocks.length > 0) drafts.push(draft)
    else
      notes.push(
        warning(
          `expected a page with text at ${page.address.slice(0, 200)}, found none; it is left out`,
          'look at the page in a browser',
        ),
      )
  }
  if (pages === 0) notes.push(refusal('expected a page in the archive, found none', 'look at what it holds'))
  return { drafts, notes }
}

/** An archive of web pages (WARC), packed or not. */
export const readWarc = async ({ bytes }: ForeignFile): Promise<Drafts> => archiveDrafts(bytes)

/** A collection of such archives in one file (WACZ). */
export async function readWacz({ bytes }: ForeignFile): Promise<Drafts> {
  const files = await unzipped(bytes, name => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name))
  const all: Drafts[] = []
  for (const archive of files.values()) all.push(await archiveDrafts(archive))
  if (all.length === 0)
    throw new FormatError('expected an archive of pages in the collection, found none', 'get the file again')
  return { drafts: all.flatMap(({ drafts }) => drafts), notes: all.flatMap(({ notes }) => notes) }
}
