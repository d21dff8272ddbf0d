import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCorrections, readFile } from '../../scripts/ingest/corrections/index.ts'
import { withItem, withoutItem } from '../../scripts/ingest/corrections/write.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readSite } from '../../scripts/ingest/site.ts'
import type { Finding } from '../../scripts/model/source.ts'
import { createSession } from '../../scripts/tools/review/session.ts'
import { siteFolder } from '../io/program.ts'

const PATH = 'content/corrections/a.yaml'
const ITEM = { entity: 'Mia Hill', role: 'Clerk' }

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (text: string, path = PATH) => ({ path, bytes: bytes(text) })
const errors = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place: { line, column }, message, advice }) => `${line}:${column} ${message}; ${advice}`)

const second = (line: number, marker: string) => [
  `${line}:1 expected one YAML document, found a line ${marker} that ends it: nothing below would be read; delete the line: all of it is one document`,
]

const ANA = '- entity: Ana Bell\n  role: Mayor\n'
const TOM = '- entity: Tom Reed\n  role: Clerk\n'

test('corrections: whatever ends the document is an error where it stands', () => {
  for (const [text, line, marker] of [
    [`${ANA}---\n${TOM}`, 3, '---'],
    [`${ANA}--- # more\n${TOM}`, 3, '---'],
    [`${ANA}...\n${TOM}`, 3, '...'],
    [`${ANA}...\n`, 3, '...'],
    [`${ANA}---\n`, 3, '---'],
    [`---\n${ANA}---\n${TOM}`, 4, '---'],
    [`# a\n---\n---\n${TOM}`, 3, '---'],
    [`${ANA}\r\n---\r\n${TOM}`, 4, '---'],
  ] as const) {
    const { corrections, findings } = readCorrections([file(text)], ['a'])
    assert.deepEqual(errors(findings), second(line, marker), text)
    assert.deepEqual(corrections, [], text)
  }
})

test('corrections: one line of hyphens may open the document, and hyphens inside a text end nothing', () => {
  const text = `# a\n---\n${ANA}  note: |\n    ---\n    ...\n`
  const { corrections, findings } = readCorrections([file(text)], ['a'])
  assert.deepEqual(findings, [])
  assert.equal(corrections[0]?.note, '---\n...')
})

test('settings: a second document is an error where it begins', () => {
  const { findings } = readSite(file('title: The Harbour\n---\npublisher: Ana Bell\n'))
  assert.deepEqual(errors(findings), second(2, '---'))
  assert.deepEqual(errors(readSite(file('title: The Harbour\n...\n')).findings), second(2, '...'))
})

test('front matter: what would end it before its last line is an error', () => {
  const read = (text: string) => ingest([file(text, 'content/articles/a.md')])
  assert.deepEqual(
    errors(read('---\ntitle: A\n--- # b\npublisher: B\n---\nWords.').findings),
    second(3, '---'),
  )
  assert.deepEqual(errors(read('---\ntitle: A\n...\nWords.\n---\nMore.').findings), second(3, '...'))
})

test('the review leaves a file alone that it cannot read to the end', () => {
  for (const text of [
    `${ANA}---\n${TOM}`,
    `${ANA}...\n`,
    '- entity: [\n',
    '- entity: Ana Bell\n  rôle: x\n',
  ]) {
    const made = withItem(file(text), PATH, ITEM)
    assert.ok('refused' in made && made.refused.length > 0, text)
  }
  const garbled = withItem({ path: PATH, bytes: Uint8Array.of(0x23, 0x93, 0x0a) }, PATH, ITEM)
  assert.ok('refused' in garbled)
})

test('the review leaves a file alone where its own item could not be read', () => {
  const made = withItem(file(ANA), PATH, { entity: 'Mia\u0001Hill', role: 'Clerk' })
  assert.match('refused' in made ? made.refused[0]!.message : '', /control character U\+0001/)
})

test('the review writes nothing into such a file, says where it goes wrong, and cannot undo what it did not do', context => {
  const site = siteFolder(context, {})
  const before = `${ANA}---\n${TOM}`
  site.write(PATH, before)
  const session = createSession(site.root)
  assert.throws(
    () => session.write('a', { question: 'q', items: [ITEM] }),
    (error: Error & { findings: Finding[] }) => error.findings[0]?.place.line === 3,
  )
  assert.equal(site.read(PATH), before)
  assert.equal(session.undo(), false)
})

test('the review gives a file back byte for byte, mark and line ends included', context => {
  const site = siteFolder(context, {})
  const before = `\ufeff# by hand\r\n${ANA.replaceAll('\n', '\r\n')}`
  site.write(PATH, before)
  const session = createSession(site.root)
  session.write('a', { question: 'q', items: [ITEM] })
  assert.equal(site.read(PATH), `${before}- entity: Mia Hill\r\n  role: Clerk\r\n`)
  session.undo()
  assert.equal(site.read(PATH), before)
})

test('a decision that somebody has since put into other words is not taken out by guess', () => {
  const changed = `${ANA}- role: Clerk\n  entity:  Mia Hill # ours\n`
  const made = withoutItem(file(changed), ITEM)
  assert.match('refused' in made ? made.refused[0]!.message : '', /in other words than it was written in/)
})

test('whatever a file looks like: the review keeps every sign and every decision, or refuses', () => {
  const part = fc.constantFrom(
    ANA,
    TOM,
    '# note\n',
    '\n',
    '  - entity: X\n    hide: yes\n',
    '[{ entity: A, hide: "yes" }]\n',
    '[]',
    '---\n',
    '...\n',
    '  note: |+\n    a\n\n',
    '  note: >-\n    a',
    '- &a\n  entity: "Q"\n  hide: yes\n',
    '%YAML 1.1\n',
    '\ufeff',
    '\r\n',
    ' ',
    '"',
  )
  let [kept, refused] = [0, 0]
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), parts => {
      const text = parts.join('')
      const made = withItem(file(text), PATH, ITEM)
      if ('refused' in made) return void refused++
      kept++
      const items = (source: string) =>
        readFile(file(source)).corrections.map(({ place: _, ...correction }) => JSON.stringify(correction))
      assert.equal(items(made.text).length, items(text).length + 1)
      assert.deepEqual(items(made.text).slice(0, -1), items(text))
      // What is new is one piece: everything before and behind it is as it was.
      const head = [...text].findIndex((sign, i) => sign !== [...made.text][i])
      const start = head < 0 ? text.length : [...text].slice(0, head).join('').length
      assert.ok(made.text.endsWith(text.slice(start)))
      const back = withoutItem(file(made.text), ITEM)
      if ('text' in back) assert.deepEqual(items(back.text), items(text))
    }),
  )
  assert.ok(kept > 0 && refused > 0)
})
