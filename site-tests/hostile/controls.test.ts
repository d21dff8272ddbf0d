import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readLedger } from '../../scripts/ingest/ledger.ts'
import { readSite } from '../../scripts/ingest/site.ts'
import type { Finding } from '../../scripts/model/source.ts'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ severity, place: { line, column }, message }) => `${line}:${column} ${severity}: ${message}`,
  )

const article = (text: string) => ingest([file('content/articles/a.md', text)])
const settings = (text: string) => readSite(file('content/_data/site.yaml', text))
const corrections = (text: string) => readCorrections([file('content/corrections/a.yaml', text)], ['a'])

const ODD = [
  ['\\0', 'the control character U+0000'],
  ['\\e[31m', 'the control character U+001B'],
  ['\\x7f', 'the control character U+007F'],
  ['\\N', 'the control character U+0085'],
  ['\\ud83d', 'U+D83D, which is no character'],
  ['\\uffff', 'U+FFFF, which is no character'],
] as const

test('no value brings what cannot be shown by an escape', () => {
  for (const [sign, found] of ODD) {
    for (const name of ['title', 'byline', 'publisher'])
      assert.deepEqual(told(article(`---\n${name}: "a${sign}b"\n---\nWords.`).findings), [
        `2:${name.length + 3} error: expected characters that can be shown for ${name}, found ${found}`,
      ])
    for (const name of ['title', 'publisher'])
      assert.deepEqual(told(settings(`${name}: "a${sign}b"\n`).findings), [
        `1:${name.length + 3} error: expected characters that can be shown for ${name}, found ${found}`,
      ])
    for (const name of ['name', 'role', 'description', 'note', 'by', 'same-as']) {
      const read = corrections(`- entity: Ana Bell\n  ${name}: "a${sign}b"\n`)
      assert.deepEqual(read.corrections, [])
      assert.deepEqual(told(read.findings), [
        `2:${name.length + 5} error: expected characters that can be shown for ${name}, found ${found}`,
      ])
    }
  }
})

test('signs that can be shown may come by escapes, and lines may end in a note', () => {
  assert.equal(settings('title: "\\u201cHarbour\\u201d\\t\\ud83d\\ude00"\n').site.title, '“Harbour” 😀')
  assert.equal(corrections('- entity: Ana Bell\n  note: "a\\nb"\n').corrections[0]?.note, 'a\nb')
})

test('a byte order mark is no part of any file, and places count without it', () => {
  const item = corrections('\ufeff- entity: Ana Bell\n  role: Mayor\n')
  assert.deepEqual(item.findings, [])
  assert.equal(item.corrections.length, 1)
  assert.deepEqual([item.corrections[0]?.place.line, item.corrections[0]?.place.column], [1, 3])
  assert.deepEqual(settings('\ufefftitle: The Harbour\n'), {
    site: { language: 'en', title: 'The Harbour' },
    findings: [],
  })
  assert.deepEqual(readLedger(file('content/permalinks.json', '\ufeff[{"version":1}\n]\n')), {
    entries: [],
    findings: [],
  })
  assert.equal(article('\ufeffWords.').ingested[0]?.article.text, 'Words.')
  const garbled = { path: 'content/articles/a.md', bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x93) }
  assert.deepEqual(told(ingest([garbled]).findings), [
    '1:2 error: expected text in UTF-8, found bytes that are none',
  ])
})

test('a byte order mark further down, from a file put behind another, is named', () => {
  const { findings } = corrections(
    '- entity: Ana Bell\n  role: Mayor\n\ufeff- entity: Tom Reed\n  role: Clerk\n',
  )
  assert.deepEqual(told(findings), [
    '3:1 error: expected a byte order mark (U+FEFF) at the start of the file only, found one at the start of a line',
  ])
})

test('the site’s address is that of a folder on the web, and nothing else', () => {
  for (const url of [
    'https://example.org/?a=b',
    'https://example.org?a',
    'https://example.org/#top',
    'https://example.org//briefing',
    'https://example.org/briefing//',
    'https://ana:secret@example.org/',
    'https://ana@example.org/',
    'https://example.org/../briefing/',
    'https://example.org/a\\b',
    'ftp://example.org/',
    'file:///srv/briefing/',
    'javascript:alert(1)',
    '//example.org/',
    'example.org',
  ]) {
    const { site, findings } = settings(`url: "${url.replaceAll('\\', '\\\\')}"\n`)
    assert.equal(site.url, undefined, url)
    assert.match(
      told(findings)[0] ?? '',
      /^1:6 error: expected the web address of a folder, .* for url, found /,
      url,
    )
  }
  for (const url of ['https://example.org', 'http://example.org:8080/a/b', 'https://example.org/briefing/'])
    assert.equal(settings(`url: ${url}\n`).site.url, url.replace(/\/?$/, '/'))
})

test('no address carries a user name: it may be a password, or make a link look like another’s', () => {
  const { findings } = article('---\nsourceUrl: https://bank.example@elsewhere.example/\n---\nWords.')
  assert.match(told(findings)[0] ?? '', /^2:12 error: expected a web address .* without a user name/)
  const item = corrections('- entity: Ana Bell\n  role: Mayor\n  source: https://ana:x@example.org/\n')
  assert.match(told(item.findings)[0] ?? '', /^3:11 error: .*without a user name/)
})

test('behind the T of an editor’s date stands a time', () => {
  for (const value of ['2015-11-24Tconstructor', '2015-11-24T__proto__', '2015-11-23/2015-11-24TvalueOf'])
    assert.match(
      told(corrections(`- exact: Tuesday\n  date: ${value}\n`).findings)[0] ?? '',
      /^2:9 error: expected a date in EDTF/,
    )
  for (const value of [
    '2015-11-24T10:30',
    '2015-11-24T10:30:00Z',
    '2015-11-24TMO',
    '2015-11~',
    '[2015,2016]',
  ])
    assert.deepEqual(corrections(`- exact: Tuesday\n  date: "${value}"\n`).findings, [], value)
})
