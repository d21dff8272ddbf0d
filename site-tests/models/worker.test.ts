import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { loadEnglish } from '../../scripts/tools/annotator.ts'

// Worker threads do not inherit what compiles TypeScript.
const START = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./engine.worker.ts', ${JSON.stringify(import.meta.url)}))`
const SENTENCE = 'Reed said that the harbour will close .'.split(' ')

test('the engine answers alike in a worker thread, in under 200 MB', async () => {
  const worker = new Worker(START, { eval: true, workerData: SENTENCE })
  const [{ analysed, megabytes }] = await once(worker, 'message')
  await worker.terminate()
  assert.deepEqual(analysed, loadEnglish().words.analyse(SENTENCE))
  assert.ok(megabytes < 200, `${megabytes} MB`)
})
