import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'

/** One case of a fixture file: what it shows, a text, and the annotations it must get, one a line. */
export interface Stanza {
  readonly title: string
  /** `key: value` lines between the title and the first dot, e.g. `published: 2015-11-24`. */
  readonly facts: Readonly<Record<string, string>>
  readonly input: string
  readonly expected: string
  readonly place: string
}

/**
 * Reads stanzas: a title line, optional `key: value` lines, `.`, the input, `.`, the expected lines, `.`.
 * @throws Error naming file and line when a stanza is not closed or has no title
 */
export function readStanzas(source: string, file: string): Stanza[] {
  const lines = source.split('\n')
  const stanzas: Stanza[] = []
  let at = 0
  const upToDot = (): string[] => {
    const end = lines.indexOf('.', at)
    if (end < 0)
      throw new Error(`${file}:${at + 1}: expected a line with a single dot, found the end of the file`)
    const part = lines.slice(at, end)
    at = end + 1
    return part
  }
  while (at < lines.length) {
    if (!lines[at]!.trim() || lines[at]!.startsWith('#')) {
      at++
      continue
    }
    const place = `${file}:${at + 1}`
    const [title, ...facts] = upToDot()
    const input = upToDot().join('\n')
    const expected = upToDot().join('\n')
    const pairs = facts.map(fact => fact.split(/:\s*/, 2) as [string, string])
    stanzas.push({ title: title!, facts: Object.fromEntries(pairs), input, expected, place })
  }
  return stanzas
}

/** The stanzas of a folder's `.txt` files, in order of their names. */
export const stanzasIn = (folder: string): Stanza[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readStanzas(readFileSync(join(folder, name), 'utf8'), join(folder, name)))

/** True when the text gets the annotations that the stanza expects; both are described in the same way. */
export const holds = ({ expected }: Stanza, described: string): boolean =>
  described.trim() === expected.trim()

/**
 * Makes a test of every stanza in the folder's `.txt` files.
 * @param described annotates the input and writes one line per annotation
 */
export function testStanzas(folder: string, described: (stanza: Stanza) => string): void {
  const stanzas = stanzasIn(folder)
  assert.ok(stanzas.length > 0, `${folder}: expected at least one .txt file with stanzas`)
  for (const stanza of stanzas) {
    test(`${basename(stanza.place)}: ${stanza.title}`, () => {
      const found = described(stanza)
      if (!holds(stanza, found)) assert.equal(found.trim(), stanza.expected.trim(), stanza.place)
    })
  }
}
