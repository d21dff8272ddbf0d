import { fstatSync } from 'node:fs'
import { toInterchange } from '../exports/interchange.ts'
import { freeze } from '../ingest/article.ts'
import { createConsole } from '../io/console.ts'
import { fault } from '../io/errors.ts'
import { byteLines, lineWriter } from '../io/lines.ts'
import { loadAnnotator } from './annotator.ts'
import { type InputDocument, readDocument } from './input-documents.ts'
import { runProgram } from './report.ts'

const USAGE = `Annotates texts: JSON Lines in, JSON Lines out, in the same order.

usage: npm run --silent annotate -- --jsonl < documents.jsonl > annotated.jsonl

in:   {"id": "1", "text": "…", "published": "2015-11-24", "title": "…"}     (published and title may be left out)
out:  {"id", "text", "quotes", "entities", "dates", "people"}; a bad line gives {"id", "error"}, and the exit status 1

Offsets count UTF-16 code units in the text exactly as given, ends exclusive.
To see what is found in a text, and why: npm run explain -- "some text"
`

const annotate = loadAnnotator()

/** @param id JSON as it came */
const written = (id: string, rest: object): string => `{"id":${id},${JSON.stringify(rest).slice(1)}`

/** The output line for one input line; none for a line of white space. */
function answer(line: Uint8Array): { json: string; failed: boolean } | undefined {
  const read = readDocument(line)
  if (!read) return undefined
  const { id } = read
  if ('error' in read) return { json: written(id, { error: read.error }), failed: true }
  try {
    return { json: written(id, interchange(read)), failed: false }
  } catch (error) {
    const { message } = error as Error
    return { json: written(id, { error: `a fault of the program: ${message}` }), failed: true }
  }
}

function interchange({ text, published, title }: InputDocument): object {
  const facts = { slug: 'x', language: 'en', ...(title && { title }), ...(published && { published }) }
  const { article, toOriginal } = freeze(text, facts)
  return toInterchange(text, annotate(article), toOriginal)
}

async function run(): Promise<void> {
  // Node gives a folder as if it were an empty file.
  if (fstatSync(0).isDirectory())
    throw fault('standard input', 'expected lines of JSON, found a folder', 'name a file after the <')
  const write = lineWriter(process.stdout)
  for await (const line of byteLines(process.stdin)) {
    const answered = answer(line)
    if (!answered) continue
    if (answered.failed) process.exitCode = 1
    if (!(await write(answered.json))) return
  }
}

function refuse(unknown: readonly string[]): void {
  const console = createConsole(process.stderr, process.env, () => {})
  const asked = unknown.every(argument => argument === '--help' || argument === '-h')
  if (!asked) console.line(`expected --jsonl, found ${unknown.join(' ')}\n`)
  console.line(USAGE.trimEnd())
  process.exitCode = asked && unknown.length > 0 ? 0 : 2
}

const unknown = process.argv.slice(2).filter(argument => argument !== '--jsonl')
await runProgram(() => (unknown.length > 0 || process.stdin.isTTY ? refuse(unknown) : run()))
