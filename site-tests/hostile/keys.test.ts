import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import { readSite } from '../../scripts/ingest/site.ts'
import type { Finding } from '../../scripts/model/source.ts'
import { dateWords } from '../../scripts/text/dates.ts'
import { readDocument } from '../../scripts/tools/input-documents.ts'
import { filesBelow, siteFolder } from '../io/program.ts'
import { shownText } from '../io/shown.ts'

const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

/** A finding that can be printed: its words are words. */
function assertTold(findings: readonly Finding[], name: string): void {
  assert.equal(findings.length, 1, name)
  const [{ message, advice }] = findings as [Finding]
  assert.ok(message.includes(`found ${name}`) || message.includes(`found "${name}"`), message)
  assert.equal(typeof advice, 'string', name)
  assert.doesNotMatch(`${message}${advice}`, /native code|\[object/)
}

test('a key called like a part of every object is an unknown key in every file', () => {
  for (const name of NAMES) {
    assertTold(ingest([file('content/articles/a.md', `---\n${name}: x\n---\nWords.`)]).findings, name)
    assertTold(readSite(file('content/_data/site.yaml', `${name}: x\n`)).findings, name)
    const item = `- entity: Ana Bell\n  role: Mayor\n  ${name}: x\n`
    assertTold(readCorrections([file('content/corrections/a.yaml', item)], ['a']).findings, name)
    const entry = `,{"${name}":"x"}`
    assertTold(readLedger(file('content/permalinks.json', `[{"version":1}\n${entry}\n]\n`)).findings, name)
  }
})

test('a ledger entry needs keys of its own, and no key gives it others', () => {
  const entry =
    ',{"__proto__":{"path":"articles/a.html","kind":"article","words":"","hash":"","state":"live"}}'
  const { entries, findings } = readLedger(file('content/permalinks.json', `[{"version":1}\n${entry}\n]\n`))
  assert.deepEqual(entries, [])
  assert.equal(findings.length, 1)
})

test('a document of the filter needs keys of its own', () => {
  const read = readDocument(Buffer.from('{"__proto__":{"id":1,"text":"Words."}}'))
  assert.ok(read && 'error' in read)
})

test('a time of the day called so is shown as it is written', () => {
  for (const name of NAMES) assert.doesNotMatch(dateWords(`2015-11-24T${name}`), /native code|\[object/, name)
})

const PEOPLE = ['Constructor Bell', 'Prototype Reed', 'Valueof Hill']
const TEXT = `---
constructor: x
__proto__: y
title: The constructor and the __proto__
published: 2015-11-24
---
Mayor Constructor Bell met Prototype Reed in Hasownproperty on Monday.

"We will build the constructor," said Constructor Bell. "We will not," said Prototype Reed.

Valueof Hill of the Constructor Company said: "__proto__ is a hard name." Tostring Bell agreed on Tuesday.
constructor __proto__ toString valueOf hasOwnProperty said that it rained.
`

test('an article in which everything is called so is built, and shown to the last sign', async context => {
  const names = ['constructor.md', '__proto__.md', 'toString.md', 'hasOwnProperty.md']
  const site = siteFolder(context, Object.fromEntries(names.map(name => [name, TEXT])))
  const { status, stdout, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  for (const key of ['constructor', '__proto__'])
    assert.match(stdout, new RegExp(`constructor\\.md:\\d:1: warning: .*found ${key}, which has no effect`))
  // In Markdown, words between two low lines on each side are strong.
  const text = TEXT.slice(TEXT.indexOf('Mayor')).replace(/\s+|__/g, '')
  for (const slug of ['constructor', 'proto', 'tostring', 'hasownproperty'])
    assert.equal(shownText(site.read(`_site/articles/${slug}.html`)), text, slug)
  const pages = filesBelow(site.root).filter(path => path.startsWith('_site/'))
  for (const path of pages.filter(name => /\.(?:html|json|js|svg|ics|xml)$/.test(name)))
    assert.doesNotMatch(site.read(path), /\[native code\]|\[object Object\]/, path)
  for (const name of PEOPLE)
    assert.ok(
      pages.some(path => path.startsWith(`_site/entities/${name.toLowerCase().replace(' ', '-')}`)),
      name,
    )
  const again = await site.build()
  assert.equal(again.status, 0, again.stderr)
})
