import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isText, type Note } from '../../scripts/ingest/formats/draft.ts'
import { FORMATS } from '../../scripts/ingest/formats/formats.ts'
import { type ReadFile, readForeign } from '../../scripts/ingest/formats/index.ts'
import { boilerplate } from '../../scripts/lexicon/en/boilerplate.ts'
import { matchesGolden } from '../golden.ts'
import { FILES } from './mixed/files.ts'
import { PARAGRAPHS } from './mixed/story.ts'

const note = ({ severity, line, message, advice }: Note): string =>
  `  ! ${severity}${line === undefined ? '' : ` in line ${line}`}: ${message}; ${advice}\n`

/** The paragraphs that most files have, by their numbers. */
const shown = (text: string): string =>
  PARAGRAPHS.reduce((text, words, i) => text.replace(words, `¶${i + 1}`), text.replaceAll('\n', '\n      '))

/** Everything that is understood of a file. */
function story(name: string, { format, drafts, notes }: ReadFile): string {
  const articles = drafts.map(draft => {
    const facts = Object.entries(draft.facts).map(([key, value]) => `  ${key}: ${value}\n`)
    const blocks = draft.blocks.map(
      block => `    [${block.role}] ${shown(isText(block) ? block.markdown : block.text)}\n`,
    )
    const whole = draft.asIs === undefined ? [] : [`    ${shown(JSON.stringify(draft.asIs))}\n`]
    return ['  an article\n', ...facts, ...draft.notes.map(note), ...blocks, ...whole].join('')
  })
  return [`${name}: ${format?.name ?? 'no format'}\n`, ...notes.map(note), ...articles].join('')
}

const read = new Map<string, ReadFile>()
for (const [name, bytes] of FILES) read.set(name, await readForeign({ name, bytes }, boilerplate))

test('what is understood of each made-up file', () => {
  assert.ok(FILES.size >= 40, `${FILES.size} files`)
  matchesGolden(
    'site-tests/ingest/golden/understood.txt',
    [...read].map(([name, one]) => story(name, one)).join('\n'),
  )
})

test('every format has a file, and every file gives an article or tells why not', () => {
  const formats = new Set([...read.values()].map(({ format }) => format?.name))
  assert.deepEqual(
    FORMATS.map(({ name }) => name).filter(name => !formats.has(name)),
    [],
  )
  for (const [name, { drafts, notes }] of read)
    assert.ok(drafts.length > 0 || notes.some(({ severity }) => severity === 'error'), name)
})
