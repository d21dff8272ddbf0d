import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { siteFolder } from './program.ts'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)
const ARTICLES = {
  'bridge.md':
    '---\ntitle: The bridge & the “river” <north>\nsourceUrl: https://harlow.example/bridge?a=1&b=2\npublished: 2015-11-24\n---\n' +
    '![The bridge](dot.png)\n\n"We will build it," Mayor Ana Bell said on Tuesday. Bell denied that the money was gone.\n',
  'ships.md': '---\npublished: 2015-11-23\n---\nMarek Tolan said that the ships would sail on Friday.\n',
  'dot.png': DOT,
}

async function made(context: Parameters<typeof siteFolder>[0], env: Record<string, string> = {}) {
  const site = siteFolder(context, ARTICLES)
  const { status, stdout, stderr } = await site.build(env, '--epub')
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^book +\S+briefing\.epub, \d\.\d\d MB$/m)
  const file = join(site.root, 'briefing.epub')
  const bytes = readFileSync(file)
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
  return { file, bytes, files, annotations: site.read('briefing.annotation') }
}

/** Every link of a document, with the document and the id that it leads to. */
const linksOf = (path: string, text: string) =>
  [...text.matchAll(/(?:href|src)="([^"]+)"/g)]
    .map(([, href]) => href!)
    .filter(href => !/^https?:/.test(href))
    .map(href => {
      const { pathname, hash } = new URL(href, `http://book.invalid/${path}`)
      return { target: decodeURI(pathname.slice(1)), id: hash.slice(1) }
    })

test('every document of the book is XML, and every link of it leads to something in it', async context => {
  const { files } = await made(context)
  const documents = [...files].filter(([path]) => /\.(xhtml|opf|xml|svg)$/.test(path))
  assert.deepEqual(documents.map(([path]) => path).sort(), [
    'EPUB/about.xhtml',
    'EPUB/articles/bridge.xhtml',
    'EPUB/articles/ships.xhtml',
    'EPUB/cover.svg',
    'EPUB/cover.xhtml',
    'EPUB/nav.xhtml',
    'EPUB/package.opf',
    'EPUB/quotations.xhtml',
    'EPUB/timeline.xhtml',
    'META-INF/container.xml',
  ])
  for (const [path, text] of documents) {
    assert.equal(XMLValidator.validate(text), true, path)
    for (const { target, id } of linksOf(path, text)) {
      assert.ok(files.has(target), `${path} leads to ${target}`)
      if (id) assert.ok(files.get(target)!.includes(`id="${id}"`), `${path} leads to ${target}#${id}`)
    }
  }
  assert.match(
    files.get('EPUB/articles/bridge.xhtml')!,
    /href="https:\/\/harlow\.example\/bridge\?a=1&amp;b=2"/,
  )
})

test('each quotation has a footnote that leads back to its words', async context => {
  const { files } = await made(context)
  const article = files.get('EPUB/articles/bridge.xhtml')!
  const quotations = [...article.matchAll(/<span [^>]*id="(q-[^"]+)"/g)].map(([, id]) => id!)
  assert.equal(quotations.length, 2)
  for (const id of quotations) {
    const note = id.replace(/^q-/, 'n-')
    assert.match(article, new RegExp(`<a href="#${note}"[^>]*epub:type="noteref" role="doc-noteref"`))
    const aside = new RegExp(
      `<aside id="${note}"[^>]*epub:type="footnote" role="doc-footnote">(.*?)</aside>`,
    ).exec(article)
    assert.match(aside![1]!, new RegExp(`<a href="#${id}"[^>]*role="doc-backlink"`))
    assert.ok(files.get('EPUB/quotations.xhtml')!.includes(`href="articles/bridge.xhtml#${id}"`))
  }
  assert.match(files.get('EPUB/quotations.xhtml')!, /<h2>Ana Bell<\/h2>[\s\S]*<h2>Marek Tolan<\/h2>/)
})

test('the quotations are annotations of the book, each with its note, and marks that are there', async context => {
  const { files, annotations } = await made(context)
  const { type, about, items } = JSON.parse(annotations) as {
    type: string
    about: Record<string, unknown>
    items: {
      id: string
      type: string
      created: string
      body: { type: string; value: string; format: string }
      target: { source: string; selector: { type: string; value: string }[] }
    }[]
  }
  assert.equal(type, 'AnnotationSet')
  const [, identifier] = /<dc:identifier id="id">([^<]+)</.exec(files.get('EPUB/package.opf')!)!
  assert.deepEqual(about['dc:identifier'], [identifier])
  assert.equal(items.length, 3)
  assert.equal(new Set(items.map(({ id }) => id)).size, 3)
  const manifest = files.get('EPUB/package.opf')!
  for (const { type: kind, created, body, target } of items) {
    assert.deepEqual([kind, body.type, body.format], ['Annotation', 'TextualBody', 'text/plain'])
    assert.match(created, /^2015-11-24T00:00:00Z$/)
    assert.ok(manifest.includes(`href="${target.source}"`))
    const [fragment, css] = target.selector
    assert.ok(files.get(`EPUB/${target.source}`)!.includes(`id="${fragment!.value}"`))
    assert.equal(css!.value, `#${fragment!.value}`)
  }
  assert.match(items.map(({ body }) => body.value).join('\n'), /Ana Bell[\s\S]*Marek Tolan/)
})

test('the package tells how the book can be read, and claims nothing that nobody has looked at', async context => {
  const { files } = await made(context)
  const opf = files.get('EPUB/package.opf')!
  for (const property of [
    'dcterms:modified">2015-11-24T00:00:00Z',
    'schema:accessMode">textual',
    'schema:accessModeSufficient">textual',
    'schema:accessibilityFeature">structuralNavigation',
    'schema:accessibilityHazard">none',
    'schema:accessibilitySummary">',
  ])
    assert.ok(opf.includes(property), property)
  assert.ok(!opf.includes('conformsTo') && !/page-list|pageBreakMarkers/.test([...files.values()].join('')))
  assert.ok(!opf.includes('dc:creator'), 'nobody is made its author')
  const nav = files.get('EPUB/nav.xhtml')!
  assert.match(nav, /epub:type="toc"[\s\S]*epub:type="landmarks"[\s\S]*epub:type="bodymatter"/)
})

test('a book of the same articles is the same, byte for byte, and begins with its type', async context => {
  const one = await made(context, { TZ: 'UTC' })
  const two = await made(context, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' })
  assert.ok(one.bytes.equals(two.bytes))
  assert.equal(one.bytes.subarray(30, 58).toString('latin1'), 'mimetypeapplication/epub+zip')
})

const CHECKER = ['/usr/bin/epubcheck', '/usr/share/java/epubcheck.jar'].find(existsSync)

test('epubcheck finds nothing', { skip: CHECKER ? false : 'epubcheck is not installed' }, async context => {
  const { file } = await made(context)
  const told = execFileSync('java', ['-jar', CHECKER!, file], { encoding: 'utf8' })
  assert.match(told, /No errors or warnings detected/)
})
