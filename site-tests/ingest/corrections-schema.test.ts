import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { KEYS, type KeyName } from '../../scripts/ingest/corrections/keys.ts'
import { correctionsSchema } from '../../scripts/ingest/corrections/schema.ts'

type Written = Partial<Record<KeyName, string>>

// The formats (`uri`, `date`) only help an editor; the program tests these values itself.
const accepts = new Ajv({ validateFormats: false }).compile(correctionsSchema())
const isAccepted = (item: Readonly<Record<string, string>>): boolean => accepts([item])

const isRead = (item: Written): boolean => {
  const bytes = new TextEncoder().encode(JSON.stringify([item]))
  const file = { path: 'content/corrections/harbour.yaml', bytes }
  return readCorrections([file], ['harbour']).findings.length === 0
}

/** Values that are right by themselves, for every key. */
const VALUES: Readonly<Record<KeyName, readonly string[]>> = {
  permalink: ['quotes/we-go-0a1b2c3d.html', 'entities/ana-bell.html', 'timeline.html#e-we-go-0a1b2c3d'],
  exact: ['We go'],
  entity: ['Ana Bell'],
  prefix: ['“'],
  suffix: ['”'],
  quotation: ['yes', 'no'],
  speaker: ['Tom Reed', 'nobody'],
  form: ['direct', 'indirect', 'mixed'],
  'same-as': ['Bell'],
  'never-same-as': ['Mia Hill'],
  name: ['Ana Bell'],
  type: ['person', 'organization', 'place', 'event'],
  role: ['Mayor'],
  description: ['The mayor of Harbour'],
  link: ['https://www.wikidata.org/wiki/Q1'],
  date: ['2031-03-04'],
  hide: ['yes'],
  checks: ['https://example.org/check'],
  verdict: ['Half true'],
  'checked-by': ['Ben Lake'],
  'checked-on': ['2031-03-06'],
  reviewed: ['2031-03-05'],
  by: ['Ida Moss'],
  on: ['2031-03-05'],
  source: ['https://example.org/minutes'],
  note: ['As the minutes say.'],
}

const items = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(KEYS) as KeyName[])), { minLength: 1, maxLength: 4 })
  .chain(names =>
    fc.tuple(...names.map(name => fc.constantFrom(...VALUES[name]).map(value => [name, value]))),
  )
  .map(pairs => Object.fromEntries(pairs) as Written)

test('an editing program takes every correction that the program reads', () => {
  let read = 0
  fc.assert(
    fc.property(items, item => {
      if (!isRead(item)) return
      read++
      assert.ok(isAccepted(item), JSON.stringify(item))
    }),
    { numRuns: 5000 },
  )
  assert.ok(read > 100, `${read} were read`)
})

test('an editing program marks what the program refuses: keys, values, targets and decisions', () => {
  const wrong: readonly Readonly<Record<string, string>>[] = [
    { exact: 'We go', speakr: 'Tom Reed' },
    { exact: 'We go', form: 'spoken' },
    { speaker: 'Tom Reed' },
    { exact: 'We go', entity: 'Ana Bell', note: 'Both.' },
    { exact: 'We go' },
    { exact: 'We go', speaker: 'Tom Reed', form: 'direct' },
    { exact: 'We go', quotation: 'no', speaker: 'Tom Reed' },
    { entity: 'Ana Bell', prefix: '“', role: 'Mayor' },
    { exact: 'We go', checks: 'https://example.org/check' },
    { exact: 'We go', checks: 'https://example.org/check', verdict: 'Half true' },
    { exact: 'We go', verdict: 'Half true', note: 'Nobody says so.' },
    {
      exact: 'We go',
      checks: 'https://example.org/check',
      verdict: 'Half true',
      'checked-by': 'Ben Lake',
      form: 'direct',
    },
    { reviewed: '2031-03-05' },
    { reviewed: '2031-03-05', by: 'Ida Moss', on: '2031-03-05' },
    { reviewed: '2031-03-05', by: 'Ida Moss', note: 'All of it.' },
    { reviewed: '2031-03-05', by: 'Ida Moss', exact: 'We go' },
    { reviewed: '2031-03-05', by: 'Ida Moss', speaker: 'Tom Reed' },
  ]
  for (const item of wrong) {
    assert.ok(!isAccepted(item), JSON.stringify(item))
    assert.ok(!isRead(item as Written), JSON.stringify(item))
  }
})
