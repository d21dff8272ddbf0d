import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const FOLDER = new URL('../models/', import.meta.url)

/**
 * The bytes of a weight file, unzipped where its name ends in `.gz`.
 * @param name path below `scripts/models/`
 * @throws Error when there is no such file
 */
export function readWeights(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, FOLDER))
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
