import type { Schema } from './schema.ts'

interface Told extends Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Told[]
  readonly items?: Told
  readonly const?: unknown
  readonly pattern?: string
}

const NAMES: Readonly<Record<string, string>> = { string: 'text', integer: 'number', object: 'object' }

/** What a field of a schema may hold, as Markdown: `text or nothing`, `list of numbers`, the words it is one of. */
export function typeWords(schema: Schema): string {
  const { type, enum: words, anyOf, items, const: only, pattern } = schema as Told
  if (anyOf) return `${typeWords(anyOf[0]!)} or \`null\``
  if (words) return words.map(word => `\`${word}\``).join(', ')
  if (only !== undefined) return `\`${only}\``
  if (items) return `list of ${typeWords(items)}s`
  if (pattern?.includes('{4}')) return 'day (`2015-11-24`)'
  return NAMES[type ?? ''] ?? String(type)
}
