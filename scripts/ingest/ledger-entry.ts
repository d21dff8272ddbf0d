import type { LedgerEntry, PublishedKind } from '../model/ledger.ts'
import { addressOf, idIn } from '../text/addresses.ts'
import { checksum } from '../text/hash.ts'
import { shortened } from '../text/words.ts'
import { day } from './fields.ts'
import { nearest } from './nearest.ts'
import { error, type Remark } from './remark.ts'

const KINDS: readonly PublishedKind[] = ['article', 'quotation', 'event', 'entity', 'story']
const RESTORE = 'restore the line as it was committed'

type Check = readonly [expected: string, holds: (value: unknown) => boolean]

const isText = (value: unknown): value is string => typeof value === 'string'
const text: Check = ['a text', isText]
const texts: Check = ['a list of texts', value => Array.isArray(value) && value.every(isText)]
const oneOf = (...values: readonly string[]): Check => [
  `one of ${values.join(', ')}`,
  value => isText(value) && values.includes(value),
]

/** In characters. The program makes no longer id, and file systems take few more in a name. */
const LONGEST_ID = 200

/** Ends the reference to an article that is gone while another one has its address: `slug#0a1b2c3d`. */
const FORMER = /#[0-9a-f]{8}$/

const isAddress = (kind: PublishedKind, value: string): boolean =>
  (idIn(kind, value)?.length ?? Number.POSITIVE_INFINITY) <= LONGEST_ID

const isDay = (value: unknown): boolean => isText(value) && day.read(value) === value
/** Base64 of whole rows of three bytes. */
const isPrint = (value: unknown): boolean => isText(value) && /^(?:[A-Za-z0-9+/]{4})*$/.test(value)

/** True for an object with just these keys, each with a value that passes its test. */
const isObject = (value: unknown, fields: Readonly<Record<string, (value: unknown) => boolean>>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every(key => Object.hasOwn(fields, key)) &&
  Object.entries(fields).every(([key, holds]) => holds((value as Readonly<Record<string, unknown>>)[key]))

const isSpeaker = (value: unknown): boolean =>
  value === null ||
  isObject(value, {
    name: isText,
    path: path => path === undefined || (isText(path) && isAddress('entity', path)),
  })
const isFormer = (value: unknown): boolean =>
  isObject(value, {
    title: isText,
    first: value => value === null || isDay(value),
    until: value => value === null || isDay(value),
    print: isPrint,
    to: path => path === null || (isText(path) && isAddress('article', path)),
  })

/** What an entry may hold, and what each value must be. */
const FIELDS: Readonly<Record<string, Check>> = {
  path: text,
  kind: oneOf(...KINDS),
  type: oneOf('person', 'organization', 'place', 'event'),
  words: text,
  hash: text,
  names: texts,
  article: [
    'the name of an article’s page',
    value => isText(value) && isAddress('article', addressOf('article', value.replace(FORMER, ''))),
  ],
  before: text,
  after: text,
  first: [day.expected, isDay],
  was: texts,
  state: oneOf('live', 'gone', 'moved'),
  to: text,
  speaker: ['a speaker as {"name":…}, or null', isSpeaker],
  spoke: ['a list of speakers', value => Array.isArray(value) && value.every(isSpeaker)],
  print: ['a fingerprint in Base64', isPrint],
  last: ['a fingerprint in Base64', isPrint],
  others: ['a list of articles', value => Array.isArray(value) && value.every(isFormer)],
}
const REQUIRED = ['path', 'kind', 'words', 'hash', 'state'] as const
const ABSENT = { article: null, before: '', after: '', names: [], first: null, to: null, was: [] }

/** An error in a value: it stands at the value's key, or at the start of the line where the key is missing. */
const errorAt = (line: string, key: string, message: string, advice: string = RESTORE): Remark =>
  error(Math.max(0, line.indexOf(`"${key}":`)), message, advice)

const shown = (value: unknown): string => shortened(JSON.stringify(value) ?? 'nothing', 60)

/** What is wrong with the values, one by one. */
function wrongValue(line: string, values: Readonly<Record<string, unknown>>): Remark | undefined {
  for (const [key, value] of Object.entries(values)) {
    const field = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (!field) {
      const near = nearest(key, Object.keys(FIELDS))
      return errorAt(
        line,
        key,
        `expected one of the keys ${Object.keys(FIELDS).join(', ')}; found ${shown(key)}`,
        near && !Object.hasOwn(values, near) ? `write ${near}` : RESTORE,
      )
    }
    const [expected, holds] = field
    if (!holds(value)) return errorAt(line, key, `expected ${expected} for ${key}, found ${shown(value)}`)
  }
  const missing = REQUIRED.find(key => !Object.hasOwn(values, key))
  return missing && errorAt(line, missing, `expected a value for ${missing}, found none`)
}

/** What is wrong with the entry as a whole. */
function wrongEntry(line: string, { kind, path, state, to, words }: LedgerEntry, hash: string) {
  if (!isAddress(kind, path))
    return errorAt(line, 'path', `expected the address of a thing of the kind ${kind}, found ${shown(path)}`)
  if ((state === 'moved') !== (to !== null))
    return errorAt(
      line,
      'state',
      `expected an address in "to" exactly when the state is moved, found ${state}`,
    )
  if (to !== null && !isAddress(kind, to))
    return errorAt(line, 'to', `expected the address of a thing of the kind ${kind}, found ${shown(to)}`)
  if (checksum(words) !== hash)
    return errorAt(
      line,
      'words',
      `expected the words whose hash is ${hash}, found others: ${shown(words)}`,
      'restore the line as it was committed: the ledger tells what was published, and is not edited by hand',
    )
  return undefined
}

/** An error for the first key that an object of the line has twice: `JSON.parse` keeps the last value in silence. */
function repeatedKey(line: string): Remark | undefined {
  const open: Set<string>[] = []
  for (const { 0: found, 1: written, 2: colon, index } of line.matchAll(/[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    if (found === '{') open.push(new Set())
    else if (found === '}') open.pop()
    if (!written || !colon) continue
    const key = JSON.parse(written) as string
    const message = `expected each key once, found ${shown(key)} again`
    if (open.at(-1)?.has(key)) return error(index, message, RESTORE)
    open.at(-1)?.add(key)
  }
  return undefined
}

/** The object on a line; an error with its place where the line is no JSON. */
function parsed(line: string): { values: Readonly<Record<string, unknown>> } | { wrong: Remark } {
  const wrong = (message: string) => ({ wrong: errorAt(line, '', message) })
  if (!line.startsWith(',')) return wrong(`expected a line that begins with a comma, found ${shown(line)}`)
  try {
    const value: unknown = JSON.parse(line.slice(1))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { values: value as Record<string, unknown> }
      : wrong(`expected an entry in braces, found ${shown(value)}`)
  } catch (cause) {
    const { message } = cause as Error
    const at = /position (\d+)/.exec(message)?.[1]
    const offset = at === undefined ? line.length : Number(at) + 1
    return { wrong: { ...wrong(`expected an entry in JSON, found an error: ${message}`).wrong, offset } }
  }
}

/** Reads one line of the ledger. @returns the entry, or the first thing wrong; offsets count in the line */
export function readEntry(line: string): LedgerEntry | Remark {
  const found = parsed(line)
  if ('wrong' in found) return found.wrong
  const wrong = wrongValue(line, found.values) ?? repeatedKey(line)
  if (wrong) return wrong
  const { hash, ...facts } = found.values
  const entry = { ...ABSENT, ...facts } as unknown as LedgerEntry
  return wrongEntry(line, entry, hash as string) ?? entry
}
