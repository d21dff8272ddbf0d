import { createInterface } from 'node:readline'
import { toInterchange } from '../exports/interchange.ts'
import { freeze } from '../ingest/article.ts'
import { english } from '../languages/en/index.ts'
import type { Language } from '../model/language.ts'
import { annotate } from '../pipeline.ts'

const EMPTY = {
  words: [],
  quotations: [],
  mentions: [],
  entities: [],
  attributions: [],
  timexes: [],
  events: [],
  problems: [],
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, text, published, title } = JSON.parse(line)
  const { article, toOriginal } = freeze(text, {
    slug: 'x',
    language: 'en',
    ...(title && { title }),
    ...(published && { published }),
  })
  const doc = { ...EMPTY, ...annotate(article, english as unknown as Language) }
  process.stdout.write(`${JSON.stringify(toInterchange(id, text, doc, toOriginal))}\n`)
}
