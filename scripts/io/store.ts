import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findFolder, kindOf, makeFolder } from './folders.ts'
import { replaceFile } from './replace.ts'

/** Bytes by key, each in a file of its own, which is whole or taken for none. */
export interface Store {
  /** Null for what is not there, or is not what was put there. */
  get(key: string): Buffer | null
  put(key: string, content: Buffer): void
  /** Removes all but these, and of the others the newest. */
  prune(used: ReadonlySet<string>, others: number): void
}

const KEY = /^[0-9a-f]{64}$/
const HASH_BYTES = 32

/** The key is hashed as well: what another key has put there does not count. */
const hashOf = (key: string, content: Buffer): Buffer =>
  createHash('sha256').update(key).update(content).digest()

function read(file: string, key: string): Buffer | null {
  if (kindOf(file) !== 'file') return null
  const bytes = readFileSync(file)
  const content = bytes.subarray(HASH_BYTES)
  return hashOf(key, content).equals(bytes.subarray(0, HASH_BYTES)) ? content : null
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * Opens a store in a folder below `root`; it is made with the first content. Several programs may use one at a time.
 * Keys are 64 lower-case hexadecimal digits.
 * @throws UserError when a link or a file is in the folder's place
 */
export function openStore(root: string, folder: string): Store {
  findFolder(root, folder)
  const fileOf = (key: string): string => join(root, folder, key)
  return {
    get: key => read(fileOf(key), key),
    put(key, content) {
      replaceFile(join(makeFolder(root, folder), key), Buffer.concat([hashOf(key, content), content]), false)
    },
    prune(used, others) {
      const full = findFolder(root, folder)
      if (full === null) return
      const rest = readdirSync(full)
        .filter(name => KEY.test(name) && !used.has(name))
        .map(name => ({ name, time: timeOf(join(full, name)) }))
        .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
      for (const { name } of rest.slice(others)) rmSync(join(full, name), { force: true })
    },
  }
}
