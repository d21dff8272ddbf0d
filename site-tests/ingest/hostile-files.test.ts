import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readForeign } from '../../scripts/ingest/formats/index.ts'
import { boilerplate } from '../../scripts/lexicon/en/boilerplate.ts'
import { HTML, page, utf8 } from './mixed/story.ts'

const read = (name: string, text: string) => readForeign({ name, bytes: utf8(text) }, boilerplate)

/** What is told of a file that gives no article. */
async function refused(name: string, text: string): Promise<string> {
  const { drafts, notes } = await read(name, text)
  assert.equal(drafts.length, 0)
  return notes.map(({ severity, message }) => `${severity}: ${message}`).join('\n')
}

test('elements without end in one another are refused: reading them would take for ever', async () => {
  const deep = (tag: string) => `${`<${tag}>`.repeat(3000)}${HTML}${`</${tag}>`.repeat(3000)}`
  for (const tag of ['div', 'span', 'blockquote'])
    assert.equal(
      await refused('deep.html', page('<title>Deep</title>', deep(tag))),
      'error: expected at most 300 elements in one another, found more',
    )
  assert.match(await refused('deep.xml', `<newsItem>${deep('a')}</newsItem>`), /300 elements/)
})

test('a text of thousands of paragraphs is read whole', async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => `Line ${i} tells of the bridge of Harlow.`)
  const { drafts } = await read('long.txt', lines.join('\n\n'))
  assert.equal(drafts[0]!.blocks.length, 3000)
})

test('tags that never end, data that never end and bytes that mean nothing are told, not stumbled over', async () => {
  assert.match(
    await refused('open.html', `<html><body>${'<a href="'.repeat(5000)}`),
    /expected the text of an article/,
  )
  assert.match(await refused('deep.json', '{"a":'.repeat(50_000)), /expected JSON/)
  assert.match(await refused('bytes', '\0\x01\x02'.repeat(50)), /expected a file of a kind/)
})
