import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Field } from './fields.ts'
import { nearest } from './nearest.ts'
import type { Remark } from './remark.ts'

/** What a mapping may hold, by key. */
export type Fields = Readonly<Record<string, Field>>

export interface Mapping<F extends Fields> {
  readonly values: { readonly [K in keyof F]?: string }
  readonly remarks: readonly Remark[]
}

/** Advice about keys that are not known, by key, lower case. */
export type KeyAdvice = Readonly<Record<string, string>>

const KINDS: Readonly<Record<string, string>> = {
  number: 'the number',
  bigint: 'the number',
  boolean: 'the truth value',
  string: '',
}

/** Names a value, cut where it is long. */
export function described(node: unknown, source: string): string {
  if (isMap(node)) return 'a mapping'
  if (!isScalar(node)) return Array.isArray((node as { items?: unknown }).items) ? 'a list' : 'an alias'
  const [start, end] = node.range!
  const words = source.slice(start, end).trim()
  return `${KINDS[typeof node.value] ?? 'the value'} ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`.trim()
}

export const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

function unknownKey(key: string, offset: number, known: readonly string[], advice: KeyAdvice): Remark {
  const near = nearest(key, known)
  return {
    severity: 'warning',
    offset,
    message: `expected one of the keys ${known.join(', ')}; found ${key.slice(0, 60)}, which has no effect`,
    advice: advice[key.toLowerCase()] ?? (near ? `write ${near}` : 'delete the line'),
  }
}

function readPair(
  { key, value }: Pair,
  fields: Fields,
  advice: KeyAdvice,
  source: string,
): { name: string; value: string } | Remark | undefined {
  const name = isScalar(key) ? String(key.value) : described(key, source)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!field) return unknownKey(name, startOf(key), Object.keys(fields), advice)
  if (value === null || (isScalar(value) && value.value === null)) return undefined
  const read = isScalar(value) && typeof value.value === 'string' ? field.read(value.value) : undefined
  if (read !== undefined) return read === '' ? undefined : { name, value: read }
  const message = `expected ${field.expected} for ${name}, found ${described(value, source)}`
  return { severity: 'error', offset: startOf(value), message, advice: field.advice }
}

const DEEPEST_BRACKETS = 20

/** The first bracket that stands inside too many others, as an error: the parser calls itself for each. */
export function tooDeep(source: string): Remark | undefined {
  let depth = 0
  for (let i = 0; i < source.length; i++) {
    if ('[{'.includes(source[i]!)) depth++
    else if (']}'.includes(source[i]!)) depth = Math.max(0, depth - 1)
    if (depth > DEEPEST_BRACKETS) {
      const message = `expected plain values, found more than ${DEEPEST_BRACKETS} brackets inside one another`
      return { severity: 'error', offset: i, message, advice: 'put quotation marks around the value' }
    }
  }
  return undefined
}

/**
 * Reads lines of `key: value` in YAML 1.2. Only plain values are looked at: aliases are never followed,
 * tags never resolved, so that nothing in a file can run or grow.
 * @returns the values that are right, and an error or warning for each that is not; empty values are absent
 */
export function readMapping<F extends Fields>(source: string, fields: F, advice: KeyAdvice = {}): Mapping<F> {
  const deep = tooDeep(source)
  if (deep) return { values: {}, remarks: [deep] }
  const doc = parseDocument(source, { prettyErrors: false, logLevel: 'silent' })
  const remarks = [...doc.errors.map(error => syntax(error)), ...doc.warnings.map(warning => tag(warning))]
  if (doc.contents !== null && !isMap(doc.contents) && doc.errors.length === 0) {
    const message = `expected lines of the form key: value, found ${described(doc.contents, source)}`
    remarks.push({
      severity: 'error',
      offset: startOf(doc.contents),
      message,
      advice: 'write a key before it',
    })
  }
  if (!isMap(doc.contents) || doc.errors.length > 0) return { values: {}, remarks }
  const read = readFields(doc.contents, fields, advice, source)
  return { values: read.values, remarks: [...remarks, ...read.remarks] }
}

/** Reads the pairs of one mapping of a document that has no errors. @param source the whole document */
export function readFields<F extends Fields>(
  map: YAMLMap,
  fields: F,
  advice: KeyAdvice,
  source: string,
): Mapping<F> {
  const values: Record<string, string> = {}
  const remarks: Remark[] = []
  for (const pair of map.items) {
    const read = readPair(pair, fields, advice, source)
    if (read && 'name' in read) values[read.name] = read.value
    else if (read) remarks.push(read)
  }
  return { values: values as Mapping<F>['values'], remarks }
}

interface YamlIssue {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

// Said of what YAML takes for structure and a writer mostly meant as words.
const QUOTE = 'if it is meant as text, put the whole value in quotation marks'
const SYNTAX_ADVICE: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  BAD_SCALAR_START: QUOTE,
  DUPLICATE_KEY: 'delete one of the two lines',
  TAB_AS_INDENT: 'use spaces in place of tabs',
  MISSING_CHAR: 'add the missing character',
  MULTILINE_IMPLICIT_KEY: 'write a colon and a space after the key',
}

export const syntax = ({ code, message, pos }: YamlIssue): Remark => ({
  severity: 'error',
  offset: pos[0],
  message: `expected YAML, found an error: ${message}`,
  advice: SYNTAX_ADVICE[code] ?? QUOTE,
})

export const tag = ({ message, pos }: YamlIssue): Remark => ({
  severity: 'warning',
  offset: pos[0],
  message: `expected a plain value, found a tag, which has no effect: ${message}`,
  advice: 'delete the tag',
})
