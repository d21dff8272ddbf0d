import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { ingest } from '../../scripts/ingest/index.ts'
import type { Article } from '../../scripts/model/article.ts'
import { CACHE, openAnnotationCache } from '../../scripts/tools/annotation-cache.ts'
import { loadAnnotator } from '../../scripts/tools/annotator.ts'
import { programVersion } from '../../scripts/tools/program-version.ts'

const TEXT = `---
title: Harbour closed
byline: A reporter
published: 2031-05-06
language: en
---
## At the quay

“We stay,” said *Ana Bell*, the mayor, on Tuesday. “The port is ours.”

Marek Tolan said that he would come to Oldhaven in June.
`
const [ingested] = ingest([
  { path: 'content/articles/harbour.md', bytes: new TextEncoder().encode(TEXT) },
]).ingested
const article = ingested!.article
const own = loadAnnotator()
const right = own(article)

const ROOT = mkdtempSync(join(tmpdir(), 'cache-'))
const FOLDER = join(ROOT, CACHE)
after(() => rmSync(ROOT, { recursive: true }))
beforeEach(() => rmSync(join(ROOT, '.cache'), { recursive: true, force: true }))

/** Annotates articles as one build does. @returns how often the stages ran, and what came of it */
async function built(articles: readonly Article[], version = 'one') {
  let asked = 0
  const annotate = (one: Article) => {
    asked++
    return own(one)
  }
  const cache = openAnnotationCache(ROOT, version)
  const docs = []
  for (const one of articles) docs.push(await cache.annotate(one, annotate))
  return { asked, docs, ...cache.close() }
}

const files = () => readdirSync(FOLDER).sort()
const onlyFile = () => join(FOLDER, files()[0]!)

test('an article that is annotated already is not annotated again, and has the very same layers', async () => {
  assert.deepEqual(await built([article]), { asked: 1, docs: [right], fromCache: 0 })
  assert.deepEqual(await built([article]), { asked: 0, docs: [right], fromCache: 1 })
})

test('another text, day, language or way of setting the text is another entry', async () => {
  await built([article])
  const { markup: _, ...plain } = article
  const others = [
    { ...article, text: article.text.replace('We stay', 'We may') },
    { ...article, published: '2031-05-07' },
    { ...article, language: 'en-GB' },
    plain,
  ]
  for (const other of others) assert.equal((await built([other])).asked, 1)
})

test('another program uses no entry of this one', async () => {
  await built([article])
  assert.equal((await built([article], 'two')).asked, 1)
})

test('what the stages do not read makes no other entry, and is told as it is now', async () => {
  await built([article])
  const renamed = {
    ...article,
    title: 'Port closed',
    byline: 'Another',
    slug: 'port',
    sourceUrl: 'https://example.org/',
  }
  const { asked, docs } = await built([renamed])
  assert.equal(asked, 0)
  assert.deepEqual(docs, [{ ...right, article: renamed }])
})

test('the stages read nothing of an article but what the key is made of', () => {
  const read = new Set<string>()
  const watched = new Proxy(article, {
    get(of, name) {
      read.add(String(name))
      return Reflect.get(of, name)
    },
  })
  own(watched)
  const inKey = ['text', 'language', 'published', 'markup']
  assert.deepEqual(
    [...read].filter(name => !inKey.includes(name)),
    [],
  )
})

test('an entry that is cut short or has one wrong bit is made anew', async () => {
  await built([article])
  const whole = readFileSync(onlyFile())
  const flipped = (at: number) => whole.map((byte, i) => (i === at ? byte ^ 1 : byte))
  const damaged = [0, 1, 31, 32, 33, whole.length - 1].flatMap(at => [whole.subarray(0, at), flipped(at)])
  for (const bytes of damaged) {
    writeFileSync(onlyFile(), bytes)
    assert.deepEqual(await built([article]), { asked: 1, docs: [right], fromCache: 0 })
    assert.deepEqual(readFileSync(onlyFile()), whole)
  }
})

test('the entry of another article counts for none', async () => {
  const other = { ...article, text: article.text.replace('We stay', 'We may') }
  await built([other])
  const foreign = readFileSync(onlyFile())
  rmSync(FOLDER, { recursive: true })
  await built([article])
  writeFileSync(onlyFile(), foreign)
  assert.deepEqual((await built([article])).docs, [right])
})

/** Changes what is in the only entry, and signs it as the program would. */
function forge(change: (json: string) => string): void {
  const file = onlyFile()
  const packed = deflateRawSync(change(inflateRawSync(readFileSync(file).subarray(32)).toString()))
  const hash = createHash('sha256').update(files()[0]!).update(packed).digest()
  writeFileSync(file, Buffer.concat([hash, packed]))
}

test('an entry with quotations that are no slices of the text, or with no layers, is made anew', async () => {
  await built([article])
  const { start, end } = right.quotations[0]!.content[0]!
  const piece = `{"start":${start},"end":${end}}`
  const changes = [
    (json: string) => json.replaceAll(piece, `{"start":${start},"end":99999}`),
    (json: string) => json.replaceAll(piece, `{"start":${end},"end":${start}}`),
    () => '[]',
    () => '{}',
    () => 'null',
    () => 'no JSON',
  ]
  for (const change of changes) {
    forge(change)
    assert.deepEqual(await built([article]), { asked: 1, docs: [right], fromCache: 0 })
  }
})

test('of what a build did not use, the newest entries stay, three for each of its articles', async () => {
  const old = (day: number) => ({ ...article, published: `2030-01-0${day}` })
  for (const day of [1, 2, 3, 4, 5]) {
    const before = existsSync(FOLDER) ? files() : []
    await built([...[1, 2, 3, 4, 5].slice(0, day).map(old)])
    for (const name of files().filter(file => !before.includes(file)))
      utimesSync(join(FOLDER, name), day, day)
  }
  assert.equal(files().length, 5)
  await built([article])
  assert.equal(files().length, 4)
  assert.equal((await built([old(5), old(4), old(3)])).fromCache, 3)
  assert.equal((await built([old(1)])).fromCache, 0)
})

test('what a build that was killed left behind is removed', async () => {
  await built([article])
  writeFileSync(join(FOLDER, '.0123456789abcdef.new'), 'half')
  await built([article])
  assert.equal(files().length, 1)
})

test('a cache that cannot be used stops no build, and is told', async () => {
  const places: readonly (() => void)[] = [
    () => writeFileSync(join(ROOT, '.cache'), 'a file'),
    () => symlinkSync(tmpdir(), join(ROOT, '.cache')),
    () => {
      mkdirSync(join(ROOT, '.cache'))
      writeFileSync(FOLDER, 'a file')
    },
  ]
  for (const make of places) {
    rmSync(join(ROOT, '.cache'), { recursive: true, force: true })
    make()
    const { problem, ...rest } = await built([article, article])
    assert.deepEqual(rest, { asked: 2, docs: [right, right], fromCache: 0 })
    assert.match(problem ?? '', /expected a folder, found/)
  }
})

test('a folder in the place of an entry counts for none', async () => {
  await built([article])
  const file = onlyFile()
  rmSync(file)
  mkdirSync(file)
  const { docs, problem } = await built([article])
  assert.deepEqual(docs, [right])
  assert.ok(problem)
})

test('the program’s version is the same twice', () => {
  assert.match(programVersion(), /^[0-9a-f]{64}$/)
  assert.equal(programVersion(), programVersion())
})
