import { createHash } from 'node:crypto'

/** What tells one content of a file from another: its length, and its SHA-256 in base64. */
export interface Print {
  readonly bytes: number
  readonly hash: string
}

export const printOf = (content: string | Buffer): Print => ({
  bytes: Buffer.byteLength(content),
  hash: createHash('sha256').update(content).digest('base64'),
})
