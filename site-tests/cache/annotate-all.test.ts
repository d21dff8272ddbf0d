import assert from 'node:assert/strict'
import { test } from 'node:test'
import { corpus } from '../../scripts/bench/corpus.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { annotateAll, openAnnotator } from '../../scripts/tools/annotate-all.ts'
import { loadAnnotator } from '../../scripts/tools/annotator.ts'
import { startThreads } from '../../scripts/tools/annotator-threads.ts'

const files = [...corpus(6)].map(([name, text]) => ({
  path: `content/articles/${name}`,
  bytes: new TextEncoder().encode(text),
}))
const articles = ingest(files).ingested.map(({ article }) => article)
const annotate = loadAnnotator()
const alone = articles.map(article => JSON.stringify(annotate(article)))

test('threads give the same, in the order of the articles', async () => {
  const threads = startThreads(2)
  const counts: number[] = []
  const docs = await annotateAll(articles, threads.annotate, count => counts.push(count)).finally(
    threads.close,
  )
  assert.deepEqual(
    docs.map(doc => JSON.stringify(doc)),
    alone,
  )
  assert.equal(docs[0]!.article, articles[0])
  assert.deepEqual(counts, [1, 2, 3, 4, 5, 6])
})

test('what goes wrong in a thread is told, and the others go on', async context => {
  const threads = startThreads(1)
  context.after(threads.close)
  const [first, second] = articles
  const bad = { ...first!, text: null as unknown as string }
  await assert.rejects(threads.annotate(bad), /at /)
  assert.equal(JSON.stringify(await threads.annotate(second!)), alone[1])
})

test('a few articles start no thread', async () => {
  const annotator = openAnnotator(articles.length, 2)
  const before = process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length
  const docs = await annotateAll(articles, annotator.annotate, () => {})
  assert.equal(process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length, before)
  assert.deepEqual(
    docs.map(doc => JSON.stringify(doc)),
    alone,
  )
  await annotator.close()
})
