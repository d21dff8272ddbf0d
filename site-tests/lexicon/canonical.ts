import { createHash } from 'node:crypto'

/** A value without the order in which its sets and maps were filled. */
function canonical(value: unknown): unknown {
  if (value instanceof Set) return [...value].sort()
  if (value instanceof Map)
    return [...value].map(([key, its]) => [key, canonical(its)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, its]) => [key, canonical(its)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A short hash of a value's canonical form. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16)
