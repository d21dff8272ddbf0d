import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { KEYS } from '../../scripts/ingest/corrections/keys.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import { loadAnnotator } from '../../scripts/tools/annotator.ts'
import { correctArticles } from '../../scripts/tools/corrections.ts'
import { ROOT } from '../rules/sources.ts'

const GUIDE = 'content/corrections/README.md'
const ARTICLE = 'content/articles/us-france-airstrikes.md'
const LEDGER = 'content/permalinks.json'
const file = (path: string) => ({ path, bytes: readFileSync(join(ROOT, path)) })
const guide = file(GUIDE).bytes.toString('utf8')
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(match => match[1]!)

test('the examples of the guide hold for the included article', () => {
  const { ingested } = ingest([file(ARTICLE)])
  const docs = ingested.map(({ article }) => loadAnnotator()(article))
  const { entries } = readLedger(existsSync(join(ROOT, LEDGER)) ? file(LEDGER) : undefined)
  assert.ok(examples.length >= 2)
  for (const yaml of examples) {
    const written = {
      path: 'content/corrections/us-france-airstrikes.yaml',
      bytes: new TextEncoder().encode(yaml),
    }
    const { corrections, findings } = correctArticles(docs, ingested, [written], () =>
      brief(docs, { language: 'en' }, entries),
    )
    assert.deepEqual(findings, [])
    assert.ok(corrections.length > 0)
  }
})

test('the guide has an example of every key', () => {
  const used = new Set(
    examples.flatMap(yaml => [...yaml.matchAll(/^(?:- | {2})([a-z-]+):/gm)].map(match => match[1])),
  )
  assert.deepEqual(
    Object.keys(KEYS).filter(key => !used.has(key) && key !== 'prefix'),
    [],
  )
})
