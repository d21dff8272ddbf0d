import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { headersFor } from '../../layouts/headers/policy.ts'
import { filesBelow, siteFolder } from './program.ts'

const ARTICLE = '---\ntitle: Harbour votes\npublished: 2015-11-24\n---\n“We go at dawn,” said Ana Bell.\n'
const URL = 'https://example.org/briefing/'

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

test('a site that knows its address has pictures, frames and their descriptions, all with whole addresses', async context => {
  const site = siteFolder(context, { 'a.md': ARTICLE })
  site.write('content/_data/site.yaml', `url: ${URL}\n`)
  assert.equal((await site.build()).status, 0)
  const files = filesBelow(join(site.root, '_site'))
  const [quotation] = files.filter(path => /^quotes\/.*html$/.test(path))
  const html = site.read(`_site/${quotation}`)

  const picture = meta(html, 'og:image')!
  assert.ok(picture.startsWith(`${URL}cards/`))
  assert.ok(files.includes(picture.slice(URL.length)))
  assert.equal(meta(html, 'twitter:image'), picture)
  assert.match(
    meta(html, 'og:image:alt')!,
    /^“We go at dawn” — Ana Bell\. Quoted\. Harbour votes · 24 November 2015$/,
  )
  assert.match(html, /<svg[^>]* aria-label="QR code/)

  for (const page of [quotation!, 'articles/a.html']) {
    const found = /application\/json\+oembed" href="([^"]*)"/.exec(site.read(`_site/${page}`))![1]!
    const told = JSON.parse(site.read(`_site/${found.slice(URL.length)}`))
    assert.deepEqual([told.version, told.type, told.provider_url], ['1.0', 'rich', URL])
    assert.ok(told.html.includes(`src="${URL}embed/${page}"`) && told.html.includes(`href="${URL}${page}"`))
    const frame = site.read(`_site/embed/${page}`)
    assert.doesNotMatch(frame, /<script|https?:(?!\/\/example\.org\/briefing\/)/)
    assert.match(
      frame,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font/,
    )
    assert.match(headersFor(`/embed/${page}`)['Content-Security-Policy']!, /frame-ancestors \*$/)
  }
  assert.doesNotMatch(site.read('_site/sw.js'), /"(?:embed|cards)\//)

  const cached = join(site.root, '.cache/cards', filesBelow(join(site.root, '.cache/cards'))[0]!)
  const before = statSync(cached).mtimeMs
  assert.equal((await site.build()).status, 0)
  assert.equal(statSync(cached).mtimeMs, before, 'a picture is drawn once')

  site.write('content/articles/a.md', ARTICLE.replace('We go at dawn', 'Nobody saw the ferry'))
  site.write('content/_data/site.yaml', `url: ${URL}\ncards: no\n`)
  assert.equal((await site.build()).status, 0)
  assert.match(site.read(`_site/embed/${quotation}`), /What stood here has changed/)
  assert.ok(!filesBelow(join(site.root, '_site')).some(path => path.startsWith('cards/')))
})

test('a site without an address has none of these, and says nothing of them', async context => {
  const site = siteFolder(context, { 'a.md': ARTICLE })
  assert.equal((await site.build()).status, 0)
  const files = filesBelow(join(site.root, '_site'))
  assert.ok(!files.some(path => /^(?:cards|embed)\//.test(path)))
  const html = site.read(`_site/${files.find(path => path.startsWith('quotes/'))}`)
  assert.doesNotMatch(html, /og:image|twitter:|oembed|QR code/)
  assert.ok(!existsSync(join(site.root, '.cache/cards')))
})
