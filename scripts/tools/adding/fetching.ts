import { LARGEST_FILE } from '../../ingest/formats/bytes.ts'
import { type ForeignFile, type Note, refusal } from '../../ingest/formats/draft.ts'

/** In milliseconds. */
const PATIENCE = 30_000

/** Reads an answer up to a size. @returns null where it is larger */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST_FILE) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'application/json': 'json',
}

/** A name for what was fetched: the last part of its address, with the ending of its kind. */
function nameOf(address: URL, type: string): string {
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? address.hostname
  const ending = ENDINGS[type.split(';')[0]!.trim().toLowerCase()]
  return !ending || last.toLowerCase().endsWith(`.${ending}`) ? last : `${last}.${ending}`
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no host of this name, or no network',
  EAI_AGAIN: 'no network, or nobody who knows the host',
  ECONNREFUSED: 'a host that refuses to be asked',
  ENETUNREACH: 'no network',
  ETIMEDOUT: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
}

function reasonOf(error: unknown): string {
  if ((error as Error).name === 'TimeoutError') return `no answer within ${PATIENCE / 1000} seconds`
  const { code } = ((error as Error).cause ?? {}) as { code?: string }
  return (code && CAUSES[code]) ?? (error as Error).message
}

/** Fetches an address of the web, once. Nothing that it leads to is fetched. */
export async function fetched(address: string): Promise<ForeignFile | Note> {
  const other = 'save the page in a browser, and add that file'
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: 'text/html,*/*;q=0.8' },
    })
    if (!response.ok)
      return refusal(`expected the page, found status ${response.status} at ${address}`, other)
    const bytes = await bodyOf(response)
    if (!bytes) return refusal(`expected at most ${LARGEST_FILE / 1e6} MB, found more at ${address}`, other)
    const type = response.headers.get('content-type') ?? ''
    const charset = /charset\s*=\s*"?([\w:-]{2,40})/i.exec(type)?.[1]
    return {
      name: nameOf(new URL(response.url), type),
      bytes,
      address: response.url,
      ...(charset && { charset }),
    }
  } catch (error) {
    return refusal(`expected an answer from ${address}, found ${reasonOf(error)}`, other)
  }
}
