import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageFacts } from '../../layouts/filters/facts.ts'
import { markdown } from '../../layouts/filters/markdown.ts'
import type { QuotationMark } from '../../scripts/model/page-data.ts'

const quotation = (number: number): QuotationMark => ({
  id: `q${number}`,
  number,
  form: 'direct',
  stance: 'says',
  source: 'person',
  speaker: null,
  article: 'articles/harbour.html',
})

const facts = (count: number): PageFacts => ({
  kind: 'article',
  root: '',
  quotations: new Map(Array.from({ length: count }, (_, i) => [`q${i + 1}`, quotation(i + 1)])),
  events: new Map(),
  pictures: new Map(),
  readBeside: () => '',
})

const words = (n: number) => `*“Words”*[${n}](../quotes/q${n}.md)`
const notes = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i + 1}. Note [¶](#n-q${i + 1})`).join('\n')

const classes = (html: string, start: string): string[] =>
  [...html.matchAll(new RegExp(`<${start}[^>]*class="([^"]*)"`, 'g'))].map(match => match[1]!)

test('text takes as many rows as it has notes, and a note the rows up to the next', () => {
  const text = [
    '# Head',
    'Facts.',
    'Plain. [¶](#p-1)',
    `${words(1)} ${words(2)}`,
    'Plain.',
    words(3),
    '## Notes',
    notes(3),
  ].join('\n\n')
  const html = markdown.render(text, { ...facts(3) })
  assert.deepEqual(classes(html, 'p'), ['r1', 'r2 s2', 'r4', 'r5'])
  assert.deepEqual(classes(html, 'li'), [
    'note direct tint-0 r2',
    'note direct tint-0 r3 s2',
    'note direct tint-0 r5',
  ])
})

test('the digits of a row are apart', () => {
  const text = [
    '# Head',
    'Facts.',
    ...Array.from({ length: 122 }, (_, i) => `Plain. [¶](#p-${i})`),
    words(1),
    '## Notes',
    notes(1),
  ].join('\n\n')
  assert.equal(classes(markdown.render(text, { ...facts(1) }), 'p').at(-1), 'r100 r20 r3')
})

test('an article of more rows than the style sheet knows keeps its notes below', () => {
  const text = [
    '# Head',
    'Facts.',
    ...Array.from({ length: 1000 }, (_, i) => `Plain. [¶](#p-${i})`),
    words(1),
    '## Notes',
    notes(1),
  ].join('\n\n')
  const html = markdown.render(text, { ...facts(1) })
  assert.deepEqual(classes(html, 'p'), [])
  assert.deepEqual(classes(html, 'li'), ['note direct tint-0'])
})

test('a note on words of the headline stands beside the first block of the text', () => {
  const text = [`# ${words(1)}`, 'Facts.', `Plain. ${words(2)} [¶](#p-1)`, '## Notes', notes(2)].join('\n\n')
  const html = markdown.render(text, { ...facts(2) })
  assert.deepEqual(classes(html, 'p'), ['r1 s2'])
  assert.deepEqual(classes(html, 'li'), ['note direct tint-0 r1', 'note direct tint-0 r2'])
})

test('a heading inside the text does not end it', () => {
  const text = [
    '# Head',
    'Facts.',
    'Plain. [¶](#p-1)',
    '## Later [¶](#h-1)',
    words(1),
    '## Notes',
    notes(1),
  ].join('\n\n')
  assert.deepEqual(classes(markdown.render(text, { ...facts(1) }), 'h2'), ['r2'])
})
