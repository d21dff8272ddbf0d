import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ingest } from '../../scripts/ingest/index.ts'
import type { Finding, SourceFile } from '../../scripts/model/source.ts'

const file = (name: string, content: string | Uint8Array): SourceFile => ({
  path: `content/articles/${name}`,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})
const dated = (text: string) => `---\npublished: 2015-11-24\n---\n${text}`
const shown = ({ severity, place, message, advice }: Finding) =>
  `${place.file.replace('content/articles/', '')}:${place.line}:${place.column}: ${severity}: ${message}; ${advice}`

const articles = (...files: SourceFile[]) => ingest(files).ingested.map(({ article }) => article)
const findings = (...files: SourceFile[]) => ingest(files).findings.map(shown)

test('front matter gives the facts, the rest is the text, sign by sign', () => {
  const front = [
    ...['title: "The harbour: a plan"', 'byline: Ana Bell', 'publisher: The Daily Tide'],
    ...['sourceUrl: https://example.org/a?b=c', 'published: 2015-11-24', 'language: en-GB'],
  ]
  const text = '\nNo template:\n{{ title }} 2 < 3 * 4\n\nEnd\n'
  const [article, ...others] = articles(file('Harbour Plan.md', `---\n${front.join('\n')}\n---\n${text}`))
  assert.equal(others.length, 0)
  const { sha256, ...facts } = article!
  assert.match(sha256, /^[0-9a-f]{64}$/)
  assert.deepEqual(facts, {
    slug: 'harbour-plan',
    title: 'The harbour: a plan',
    byline: 'Ana Bell',
    publisher: 'The Daily Tide',
    sourceUrl: 'https://example.org/a?b=c',
    published: '2015-11-24',
    language: 'en-GB',
    text,
  })
})

test('a plain text is a text and nothing else; its file name is its slug', () => {
  const source = '---\ntitle: no\n---\nWords.'
  assert.deepEqual(
    articles(file('note.TXT', source)).map(({ slug, text, title, language }) => [
      slug,
      text,
      title,
      language,
    ]),
    [['note', source, undefined, 'en']],
  )
})

test('empty values count as not given', () => {
  const [article] = articles(file('a.md', '---\ntitle:\nbyline: ""\npublished: ~\n---\nWords.'))
  assert.deepEqual(Object.keys(article!).sort(), ['language', 'sha256', 'slug', 'text'])
})

test('front matter never runs, whatever it asks for', () => {
  assert.deepEqual(findings(file('a.md', '---js\n{ title: process.exit(1) }\n---\nWords.')), [
    'a.md:1:1: error: expected a line of three hyphens, found ---js; delete js: front matter is YAML, and nothing in an article ever runs',
  ])
  const tagged = file(
    'a.md',
    '---\npublished: 2015-11-24\ntitle: !!js/function "process.exit(1)"\n---\nWords.',
  )
  assert.deepEqual(
    articles(tagged).map(({ title }) => title),
    ['process.exit(1)'],
  )
  assert.match(findings(tagged).join(), /^a\.md:3:8: warning: .*found a tag, which has no effect/)
})

test('settings of a template engine have no effect, and the text stays', () => {
  const source =
    '---\npublished: 2015-11-24\npermalink: ../../x\ntemplateEngineOverride: njk,md\n---\n{{ 7*7 }}'
  assert.deepEqual(
    articles(file('a.md', source)).map(({ text }) => text),
    ['{{ 7*7 }}'],
  )
  const found = findings(file('a.md', source))
  assert.equal(found.length, 2)
  for (const [index, key] of ['permalink', 'templateEngineOverride'].entries())
    assert.match(found[index]!, new RegExp(`^a\\.md:${index + 3}:1: warning: .*${key}.*articles are text`))
})

test('a key that is not known is named with the nearest one that is', () => {
  const found = findings(
    file('a.md', '---\npublishd: 2015-11-24\nDate: 2015\nxyzzy: 1\ntitel: A\n---\nWords.'),
  )
  assert.match(found[0]!, /^a\.md:2:1: warning: .* found publishd.*; write published$/)
  assert.match(found[1]!, /^a\.md:3:1: warning: .* found Date.*; write published$/)
  assert.match(found[2]!, /^a\.md:4:1: warning: .* found xyzzy.*; delete the line$/)
  // Two letters that have changed places are one slip.
  assert.match(found[3]!, /^a\.md:5:1: warning: .* found titel.*; write title$/)
})

test('every wrong value is told, with its place', () => {
  const front = ['title: [a]', 'byline: 1984', 'published: 2015-02-30', 'sourceUrl: javascript:alert(1)']
  const found = findings(file('a.md', `---\r\n${[...front, 'language: "?"'].join('\r\n')}\r\n---\r\nWords.`))
  assert.deepEqual(
    found.map(line => line.split('; ')[0]),
    [
      'a.md:2:8: error: expected text for title, found a list',
      'a.md:3:9: error: expected text for byline, found the number 1984',
      'a.md:4:12: error: expected a day of the calendar as YYYY-MM-DD for published, found 2015-02-30',
      'a.md:5:12: error: expected a web address that begins with https:// or http://, without a user name for sourceUrl, found javascript:alert(1)',
      'a.md:6:11: error: expected a language tag for language, found "?"',
    ],
  )
})

test('YAML that cannot be read is an error with its place and what to do', () => {
  const broken: readonly (readonly [string, RegExp])[] = [
    [
      'title: The plan: a story',
      /^a\.md:2:8: error: .*; if it is meant as text, put the whole value in quotation/,
    ],
    ['title: a\ntitle: b', /^a\.md:3:1: error: .*; delete one of the two lines$/],
    ['title: "a', /^a\.md:2:\d+: error: /],
    ['- a', /^a\.md:2:1: error: expected lines of the form key: value, found a list/],
    ['just words', /^a\.md:2:1: error: expected lines of the form key: value, found just words/],
    [
      'a: &a [1]\ntitle: *a',
      /^a\.md:2:1: warning: .*\na\.md:3:8: error: expected text for title, found an alias/,
    ],
    [`title: ${'['.repeat(40_000)}`, /^a\.md:2:\d+: error: /],
  ]
  for (const [front, expected] of broken)
    assert.match(findings(file('a.md', `---\n${front}\n---\nWords.`)).join('\n'), expected)
})

test('a front matter without an end, or without a text, is an error', () => {
  assert.match(
    findings(file('a.md', '---\ntitle: a\n\nWords.')).join(),
    /^a\.md:1:1: error: .*ends the front matter/,
  )
  for (const source of ['', ' \n\t', '\ufeff', '---\ntitle: a\n---\n', '---\n---'])
    assert.match(findings(file('a.md', source)).join(), /error: expected the text of an article, found none/)
})

test('bytes that are no text are an error, and where they stand', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part)] : [part])))
  assert.match(
    findings(file('a.txt', bytes('One \ufffd.\nTw', 0x93, 'x'))).join(),
    /^a\.txt:2:3: error: expected text in UTF-8/,
  )
  assert.match(
    findings(file('a.txt', bytes(0xff, 0xfe, 'a', 0))).join(),
    /^a\.txt:1:1: error: .*found UTF-16/,
  )
})

test('control characters are shown as one visible sign, and told once', () => {
  const garbled = file('a.txt', 'a\0b\u0085\u001b[31m')
  assert.deepEqual(
    articles(garbled).map(({ text }) => text),
    ['a\ufffdb\ufffd\ufffd[31m'],
  )
  assert.deepEqual(findings(garbled), [
    'a.txt:1:2: warning: expected characters that can be shown, found the control character U+0000 and 2 more; each is shown as \ufffd; delete it, or put the character in its place that was meant',
  ])
})

test('names that would be one address are an error each, whatever their case and ending', () => {
  const clashing = [file('Plan.md', dated('A.')), file('plan.txt', 'B.'), file('PLAN.md', dated('C.'))]
  const found = findings(...clashing)
  assert.deepEqual(articles(...clashing), [])
  assert.equal(
    found.filter(line => /error: expected a name of its own, found the name of/.test(line)).length,
    3,
  )
})

test('a name without letters gets a slug of its own that lasts', () => {
  const names = articles(file('😀.md', dated('A.')), file('🦑.md', dated('B.')), file('con.md', dated('C.')))
  assert.equal(new Set(names.map(({ slug }) => slug)).size, 3)
  for (const { slug } of names) assert.match(slug, /^[a-z0-9-]+$/)
})

test('other kinds of files are told and not read', () => {
  assert.deepEqual(
    findings(file('a.docx', 'x')).map(line => line.split('; ')[0]),
    ['a.docx:1:1: warning: expected a file that ends in .md or .txt, found a.docx, which is not read'],
  )
})

test('the order in which a folder lists its files does not matter', () => {
  const files = [file('b.md', dated('B.')), file('a.md', dated('A.'))]
  assert.deepEqual(articles(...files), articles(...files.toReversed()))
})
