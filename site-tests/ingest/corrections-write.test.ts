import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFile } from '../../scripts/ingest/corrections/index.ts'
import {
  itemOfCorrection,
  itemText,
  type WrittenItem,
  withItem,
  withoutItem,
} from '../../scripts/ingest/corrections/write.ts'

const PATH = 'content/corrections/a.yaml'
const ITEM = { permalink: 'quotes/x-1a2b3c4d', speaker: 'Ana Bell' }
const WRITTEN = '- permalink: quotes/x-1a2b3c4d\n  speaker: Ana Bell\n'
const BY_HAND = `# Ferries
- exact:   "We will fight it"   # the first one
  speaker: Ana Bell

# later
- entity: Reed
  name: Tom Reed`

const file = (text: string) => ({ path: PATH, bytes: new TextEncoder().encode(text) })
const text = (rewritten: ReturnType<typeof withItem>) =>
  'text' in rewritten ? rewritten.text : assert.fail(rewritten.refused.map(({ message }) => message).join())
const added = (source: string | undefined) =>
  text(withItem(source === undefined ? undefined : file(source), PATH, ITEM))

test('a decision is written below the others, which stay sign for sign', () => {
  assert.equal(added(BY_HAND), `${BY_HAND}\n${WRITTEN}`)
  assert.equal(added('# nothing yet\n'), `# nothing yet\n${WRITTEN}`)
})

test('a new file tells editing programs where its schema is', () =>
  assert.equal(added(undefined), `# yaml-language-server: $schema=schema.json\n${WRITTEN}`))

test('a list in another style goes on in its style, sign for sign', () => {
  const json = '{"permalink":"quotes/x-1a2b3c4d","speaker":"Ana Bell"}'
  assert.equal(
    added('# a\n[{ entity: A, hide:   "yes" }, ] # b\n'),
    `# a\n[{ entity: A, hide:   "yes" }, ${json}, ] # b\n`,
  )
  assert.equal(added('[ # none\n]'), `[ # none\n${json}]`)
  assert.equal(
    added('# a\n  - entity: A\n    hide: yes\n'),
    '# a\n  - entity: A\n    hide: yes\n  - permalink: quotes/x-1a2b3c4d\n    speaker: Ana Bell\n',
  )
  assert.equal(
    added('- entity: A\r\n  hide: yes\r\n'),
    `- entity: A\r\n  hide: yes\r\n${WRITTEN.replaceAll('\n', '\r\n')}`,
  )
  assert.equal(added('\ufeff- entity: A\n  hide: yes\n'), `\ufeff- entity: A\n  hide: yes\n${WRITTEN}`)
})

test('a decision is taken out of a file that has been changed since; everything else stays sign for sign', () => {
  const [above, below] = [added(BY_HAND), '# by hand\n- entity: A\n  hide:   yes\n']
  assert.equal(text(withoutItem(file(above + below), ITEM)), `${BY_HAND}\n${below}`)
  assert.equal(text(withoutItem(file(BY_HAND), ITEM)), BY_HAND)
  const flow = '[{ entity: A, hide:   "yes" }, ] # b\n'
  assert.equal(text(withoutItem(file(added(flow)), ITEM)), flow)
})

test('a correction is written again in the words in which it was written', () => {
  const items: readonly WrittenItem[] = [
    { permalink: 'quotes/we-go-0a1b2c3d', speaker: 'nobody', by: 'Ida Moss', on: '2031-03-05' },
    { permalink: 'quotes/we-go-0a1b2c3d', form: 'mixed' },
    { permalink: 'quotes/we-go-0a1b2c3d', quotation: 'no', note: 'As the minutes say.' },
    { exact: 'We go', prefix: 'said', quotation: 'yes', speaker: 'Tom Reed', form: 'direct' },
    { exact: 'Monday', suffix: 'week', date: '2031-03-05', source: 'https://example.org/minutes' },
    { permalink: 'timeline.html#e-we-go-0a1b2c3d', hide: 'yes' },
    { entity: 'Ana Bell', 'same-as': 'Bell' },
    { entity: 'Ana Bell', 'never-same-as': 'Tom Bell' },
    { entity: 'Ana Bell', type: 'person' },
    { entity: 'Ana Bell', role: 'Mayor', on: '2031-03-05' },
    { entity: 'Ana Bell', note: 'Only a note.' },
    {
      permalink: 'quotes/we-go-0a1b2c3d',
      checks: 'https://example.org/check',
      verdict: 'Half true',
      'checked-by': 'Ben Lake',
      'checked-on': '2031-03-05',
    },
    { reviewed: '2031-03-05', by: 'Ida Moss' },
  ]
  const bytes = new TextEncoder().encode(items.map(itemText).join(''))
  const { corrections, findings } = readFile({ path: 'content/corrections/harbour.yaml', bytes })
  assert.deepEqual(findings, [])
  assert.deepEqual(corrections.map(itemOfCorrection).map(itemText), items.map(itemText))
})
