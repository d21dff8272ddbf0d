import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'

/** What tells one content of a file from another: its length, and its SHA-256 in base64. */
export interface Print {
  readonly bytes: number
  readonly hash: string
}

export const printOf = (content: string | Uint8Array): Print => ({
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  hash: createHash('sha256').update(content).digest('base64'),
})

/** A print of several things in their order. */
export const printOfAll = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64')

/**
 * What changes when somebody else writes a file: which file has the name, its length, and when it was last written.
 * Empty where no plain file has the name.
 */
export function traceOf(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : ''
}
