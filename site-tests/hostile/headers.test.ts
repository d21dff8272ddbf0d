import assert from 'node:assert/strict'
import { test } from 'node:test'
import { styles } from '../../layouts/filters/styles.ts'
import { contentPolicy, headersFile, headersFor } from '../../layouts/headers/policy.ts'
import { filesBelow, siteFolder } from '../io/program.ts'
import { read } from '../rules/sources.ts'

const HEADERS = headersFor('/')
const README = read('scripts/deploy/README.md')

const metaOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]

/** The directives of a content security policy. */
const directives = (policy: string): Map<string, string> =>
  new Map(policy.split('; ').map(line => [line.split(' ', 1)[0]!, line.slice(line.indexOf(' ') + 1)]))

test('the headers keep a page out of frames, its type as it is said, and its address from other hosts', () => {
  const policy = directives(HEADERS['Content-Security-Policy']!)
  assert.equal(policy.get('default-src'), "'none'")
  assert.equal(policy.get('frame-ancestors'), "'none'")
  assert.doesNotMatch(HEADERS['Content-Security-Policy']!, /unsafe|\*|https?:/)
  assert.equal(HEADERS['X-Content-Type-Options'], 'nosniff')
  assert.equal(HEADERS['Referrer-Policy'], 'same-origin')
})

test('a built site carries the policy in every page, and all the headers in its _headers', async context => {
  const site = siteFolder(context, { 'a.md': '---\npublished: 2015-11-24\n---\nAna Bell said it rained.\n' })
  const { status, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  assert.equal(site.read('_site/_headers'), headersFile())

  const pages = filesBelow(site.root).filter(path => /^_site\/.*\.html$/.test(path))
  assert.ok(pages.length > 5)
  for (const path of pages) {
    const inline = path === '_site/404.html' ? styles('not-found') : ''
    assert.equal(metaOf(site.read(path)), contentPolicy(inline), path)
  }
  // Both hold at once: what a page allows itself, the header must not take away.
  const header = directives(HEADERS['Content-Security-Policy']!)
  for (const [name, sources] of directives(contentPolicy(styles('not-found'))))
    assert.equal(header.get(name), sources, name)
})

test('_headers says the headers of every path', () => {
  const [first, ...lines] = headersFile([]).trimEnd().split('\n')
  assert.equal(first, '/*')
  assert.deepEqual(
    lines,
    Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`),
  )
})

test('a path that others may frame is one line: its policy takes the place of the policy for all', () => {
  const framed = ['/embed/*']
  const inFrame = headersFor('/embed/a.html', framed)
  assert.match(inFrame['Content-Security-Policy']!, /; frame-ancestors \*$/)
  assert.equal(inFrame['X-Content-Type-Options'], 'nosniff')
  for (const path of ['/', '/embed', '/articles/embed/a.html'])
    assert.deepEqual(headersFor(path, framed), HEADERS, path)
  assert.deepEqual(headersFor('/embed/a.html'), inFrame, 'only the pages for frames may be framed')
  assert.equal(headersFile(), headersFile(framed))
  assert.equal(
    headersFile(framed),
    `${headersFile([])}\n/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: ${inFrame['Content-Security-Policy']}\n`,
  )
})

for (const server of ['nginx', 'Caddy'])
  test(`the example for ${server} sends the same headers`, () => {
    const example = README.split(`## ${server}\n`)[1]!.split('```')[1]!
    for (const [name, value] of Object.entries(HEADERS))
      assert.ok(
        example.includes(`${name} "${value}"`),
        `expected in scripts/deploy/README.md: ${name} "${value}"`,
      )
    assert.ok(
      example.includes(headersFor('/embed/a.html')['Content-Security-Policy']!),
      'frames are allowed there',
    )
  })

test('SECURITY.md says how to report, and gives no address that nobody reads', () => {
  const text = read('SECURITY.md')
  assert.match(text, /Report a vulnerability/)
  assert.doesNotMatch(text, /@|mailto:/)
})
