import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { shortened } from '../text/words.ts'
import type { Field } from './fields.ts'
import { nearest } from './nearest.ts'
import { error, type Remark } from './remark.ts'
import { unshowable } from './showable.ts'
import { parseYaml } from './yaml.ts'

/** What a mapping may hold, by key. */
export type Fields = Readonly<Record<string, Field>>

export interface Mapping<F extends Fields> {
  readonly values: { readonly [K in keyof F]?: string }
  readonly remarks: readonly Remark[]
}

/** Advice about keys that are not known, by key, lower case. A map: the key is any word a file has. */
export type KeyAdvice = ReadonlyMap<string, string>

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
  return `${KINDS[typeof node.value] ?? 'the value'} ${shortened(words, 60)}`.trim()
}

export const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0

function unknownKey(key: string, offset: number, known: readonly string[], advice: KeyAdvice): Remark {
  const near = nearest(key, known)
  return {
    severity: 'warning',
    offset,
    message: `expected one of the keys ${known.join(', ')}; found ${key.slice(0, 60)}, which has no effect`,
    advice: advice.get(key.toLowerCase()) ?? (near ? `write ${near}` : 'delete the line'),
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
  const odd = isScalar(value) && typeof value.value === 'string' && unshowable(value.value)
  if (odd)
    return error(
      startOf(value),
      `expected characters that can be shown for ${name}, found ${odd}`,
      'delete it, or put the character in its place that was meant',
    )
  const read = isScalar(value) && typeof value.value === 'string' ? field.read(value.value) : undefined
  if (read !== undefined) return read === '' ? undefined : { name, value: read }
  const message = `expected ${field.expected} for ${name}, found ${described(value, source)}`
  const meant = isScalar(value) ? field.meant?.(String(value.value).trim()) : undefined
  const told = meant ? `did you mean ${meant}; if not, ${field.advice}` : field.advice
  return error(startOf(value), message, told)
}

/**
 * Reads lines of `key: value` in YAML 1.2. Only plain values are looked at: aliases are never followed,
 * tags never resolved, so that nothing in a file can run or grow.
 * @returns the values that are right, and an error or warning for each that is not; empty values are absent
 */
export function readMapping<F extends Fields>(
  source: string,
  fields: F,
  advice: KeyAdvice = new Map(),
): Mapping<F> {
  const { contents, remarks } = parseYaml(source)
  if (contents === null) return { values: {}, remarks }
  if (!isMap(contents)) {
    const message = `expected lines of the form key: value, found ${described(contents, source)}`
    return { values: {}, remarks: [...remarks, error(startOf(contents), message, 'write a key before it')] }
  }
  const read = readFields(contents, fields, advice, source)
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
