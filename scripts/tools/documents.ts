import { day } from '../ingest/fields.ts'

/** One line of input to the interchange filter. */
export interface InputDocument {
  /** Given back as it came. */
  readonly id: string | number
  readonly text: string
  readonly published?: string
  readonly title?: string
}

/** What is wrong with a line; `id` is null where it has none. */
export interface BadDocument {
  readonly id: string | number | null
  readonly error: string
}

const described = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : `a ${typeof value}`

/** The first thing wrong with a parsed line. */
function faultOf({ id, text, published, title }: Record<string, unknown>): string | undefined {
  if (typeof id !== 'string' && typeof id !== 'number')
    return `expected "id" to be a string or a number, found ${described(id)}`
  if (typeof text !== 'string') return `expected "text" to be a string, found ${described(text)}`
  if (published != null && (typeof published !== 'string' || day.read(published) === undefined))
    return `expected "published" to be a day as YYYY-MM-DD, found ${JSON.stringify(published)}`
  if (title != null && typeof title !== 'string')
    return `expected "title" to be a string, found ${described(title)}`
  return undefined
}

/** Reads one line of JSON; never throws. A byte order mark before it does not matter. */
export function readDocument(line: string): InputDocument | BadDocument {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''))
  } catch (error) {
    return { id: null, error: `expected a line of JSON, found an error: ${(error as Error).message}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: `expected an object, found ${described(value)}` }
  const fault = faultOf(value as Record<string, unknown>)
  const { id } = value as { id?: unknown }
  if (fault) return { id: typeof id === 'string' || typeof id === 'number' ? id : null, error: fault }
  return value as InputDocument
}
