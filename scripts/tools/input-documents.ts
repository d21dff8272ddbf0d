import { day } from '../ingest/fields.ts'
import { valueIn } from './raw-json.ts'

/** One line of input to the interchange filter. */
export interface InputDocument {
  /** A string or a number in JSON as it came: no number is rounded on its way through. */
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly title?: string
}

/** What is wrong with a line; `id` is JSON, `null` where the line has none. */
export interface BadDocument {
  readonly id: string
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
  if (!isId(id)) return `expected "id" to be a string or a number, found ${described(id)}`
  if (typeof text !== 'string') return `expected "text" to be a string, found ${described(text)}`
  if (published != null && (typeof published !== 'string' || day.read(published) === undefined))
    return `expected "published" to be a day as YYYY-MM-DD, found ${JSON.stringify(published)}`
  if (title != null && typeof title !== 'string')
    return `expected "title" to be a string, found ${described(title)}`
  return undefined
}

const isId = (id: unknown): boolean => typeof id === 'string' || typeof id === 'number'

/**
 * Reads one line of JSON in UTF-8; never throws. A byte order mark before it does not matter.
 * @returns undefined for a line of white space
 */
export function readDocument(bytes: Uint8Array): InputDocument | BadDocument | undefined {
  let line: string
  let value: unknown
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      id: 'null',
      error: 'expected a line in UTF-8, found bytes that are none; save the file as UTF-8',
    }
  }
  if (line.trim() === '') return undefined
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { id: 'null', error: `expected a line of JSON, found an error: ${(error as Error).message}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: 'null', error: `expected an object, found ${described(value)}` }
  const fault = faultOf(value as Record<string, unknown>)
  const { id: given, text, published, title } = value as Record<string, string | null | undefined>
  const id = typeof given === 'number' ? valueIn(line, 'id') : isId(given) ? JSON.stringify(given) : 'null'
  if (fault) return { id, error: fault }
  const known = published == null ? undefined : day.read(published)
  return { id, text: text!, ...(known && { published: known }), ...(title && { title }) }
}
