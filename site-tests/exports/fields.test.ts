import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describedFeeds, describedJson, describedTables } from '../../scripts/briefing/data/described.ts'
import { JSON_FIELDS } from '../../scripts/briefing/data/schema.ts'
import { TABLE_COLUMNS } from '../../scripts/briefing/data/tables.ts'
import { typeWords } from '../../scripts/briefing/data/type-words.ts'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { read } from '../rules/sources.ts'

const briefing = brief([harbour(), ferry()], { language: 'en', url: 'https://example.org/tide/' })
const made = pages(briefing)
const files = new Map(assets(briefing, made).map(({ path, text }) => [path, text]))
const page = made.find(({ kind }) => kind === 'fields')!.body
const README = read('scripts/exports/README.md')

const tables = [...describedTables(), ...describedJson()]

test('the page and the README tell every field in the same words', () => {
  for (const { heading, table } of tables)
    for (const [where, text] of [
      ['page', page],
      ['README', README],
    ] as const)
      assert.ok(text.includes(`### ${heading}\n\n${table}`), `${heading} on the ${where}: expected\n${table}`)
  for (const text of [page, README]) assert.ok(text.includes(describedFeeds()))
})

test('the columns that are told are those of the tables, in their order', () => {
  for (const [name, columns] of Object.entries(TABLE_COLUMNS))
    assert.equal(files.get(`data/${name}.csv`)!.split('\r\n')[0], Object.keys(columns).join(','))
})

test('the fields that are told are those of briefing.json', () => {
  const told = new Set(Object.values(JSON_FIELDS).flatMap(fields => Object.keys(fields)))
  const found = new Set<string>()
  JSON.stringify(JSON.parse(files.get('data/briefing.json')!), (name, value) => {
    if (!/^\d*$/.test(name)) found.add(name)
    return value
  })
  assert.deepEqual(
    [...found].filter(name => !told.has(name)),
    [],
  )
})

test('the schema says of each field what it holds', () => {
  const { properties } = JSON.parse(files.get('data/briefing.schema.json')!)
  assert.equal(properties.quotations.items.properties.cue.description, 'the reporting words')
})

test('the type of a field is told in words', () => {
  const { quotations, articles, entities } = JSON_FIELDS
  assert.equal(typeWords(quotations.speaker.schema), 'text or `null`')
  assert.equal(typeWords(articles.published.schema), 'day (`2015-11-24`) or `null`')
  assert.equal(typeWords(quotations.weight.schema), '`statement`, `mention`')
  assert.equal(typeWords(quotations.pieces.schema), 'list of objects')
  assert.equal(typeWords(entities.mentions.schema), 'number')
})
