import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../../scripts/ingest/index.ts'

/** The head of a PNG, which tells its size. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, Buffer.from('080200000000000000', 'hex')])
}

const file = (name: string, bytes: Uint8Array | string) => ({
  path: `content/articles/${name}`,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
})
const told = (...files: ReturnType<typeof file>[]) =>
  ingest(files).findings.map(
    ({ place, message }) => `${place.file.split('/').at(-1)}:${place.line}: ${message}`,
  )

test('a picture beside an article is its picture, with its size', () => {
  const boat = png(320, 180)
  const { ingested, findings } = ingest([
    file('a.md', 'It rained.\n\n![A boat](old%20boat.png "The boat")\n'),
    file('old boat.png', boat),
  ])
  assert.deepEqual(findings, [])
  assert.deepEqual(ingested[0]?.article.markup?.insets, [
    {
      ...{ kind: 'picture', at: 10, file: 'old%20boat.png', alt: 'A boat', caption: 'The boat' },
      shown: { name: 'old boat.png', width: 320, height: 180 },
    },
  ])
  assert.deepEqual([...ingested[0]!.pictures!], [['old boat.png', boat]])
})

test('a picture of another host, one that is missing and one outside the folder are told, and none is shown', () => {
  for (const name of ['https://example.org/a.png', 'gone.png', '../a.png', 'a.svg'])
    assert.deepEqual(told(file('a.md', `It rained.\n\n![A boat](${name})\n`)), [
      `a.md:3: expected a picture beside the article, of the kind png, jpg, jpeg, gif, webp; found ${name}, which is not there`,
    ])
})

test('each missing picture is told where it is written, front matter counted', () =>
  assert.deepEqual(
    told(
      file(
        'a.md',
        '---\ntitle: Rain\n---\nIt rained.\n\n![One](1.png)\n\nIt stopped, ![two](2.png) they said.\n',
      ),
    ).map(remark => remark.slice(0, 7)),
    ['a.md:6:', 'a.md:8:'],
  ))

test('a picture that is none, or too large, is told', () => {
  const article = file('a.md', 'It rained.\n\n![A boat](a.png)\n')
  assert.deepEqual(told(article, file('a.png', '<svg onload="alert(1)"/>')), [
    'a.md:3: expected a picture in the format of its name, found something else in a.png',
    'a.png:1: expected a picture that an article shows, found one that none does',
  ])
  assert.deepEqual(told(article, file('a.png', Buffer.concat([png(1, 1), Buffer.alloc(3_000_000)]))), [
    'a.md:3: expected a picture of at most 3 MB, found 3.0 MB in a.png',
    'a.png:1: expected a picture that an article shows, found one that none does',
  ])
})
