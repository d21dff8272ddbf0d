import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { filesBelow, siteFolder } from './program.ts'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)
const ARTICLES = {
  'bridge.md':
    '---\ntitle: The bridge\nsourceUrl: https://harlow.example/bridge\npublished: 2015-11-24\n---\n' +
    '![The bridge](dot.png)\n\n"We will build it," Mayor Ana Bell said on Tuesday.\n',
  'ships.md': '---\npublished: 2015-11-23\n---\nMarek Tolan said that the ships would sail on Friday.\n',
  'dot.png': DOT,
}

const elements = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.flatMap(child => ('tagName' in child ? [child, ...elements(child)] : []))
const attributeOf = (element: Tree.Element, name: string) =>
  element.attrs.find(attr => attr.name === name)?.value
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function made(context: Parameters<typeof siteFolder>[0]) {
  const site = siteFolder(context, ARTICLES)
  const { status, stdout, stderr } = await site.build({}, '--single')
  assert.deepEqual([status, stderr], [0, ''])
  const html = site.read('briefing.html')
  const all = elements(parse(html))
  return { site, stdout, html, all, ids: all.flatMap(element => attributeOf(element, 'id') ?? []) }
}

test('one file has every page, and an element for every permalink', async context => {
  const { site, stdout, all, ids } = await made(context)
  assert.match(stdout, /^single file +\S+briefing\.html, \d\.\d\d MB$/m)
  assert.deepEqual([...new Set(ids)], ids, 'no id stands twice')
  const pages = filesBelow(`${site.root}/_site`).filter(
    path => path.endsWith('.html') && !/^(404|search)\.html$|^embed\//.test(path),
  )
  const sections = new Map(all.map(element => [attributeOf(element, 'id'), element]))
  assert.ok(pages.length > 10)
  for (const path of pages) {
    const main = elements(parse(site.read(`_site/${path}`))).find(({ tagName }) => tagName === 'main')!
    assert.ok(sections.has(path), path)
    const shown = words(textOf(sections.get(path)!))
    for (const paragraph of elements(main).filter(({ tagName }) => /^(p|h[1-3]|blockquote)$/.test(tagName)))
      if (!elements(paragraph).some(({ tagName }) => tagName === 'button'))
        assert.ok(shown.includes(words(textOf(paragraph))), `${path}: ${words(textOf(paragraph))}`)
  }
  for (const path of pages.filter(name => name.startsWith('quotes/'))) {
    const id = path.slice('quotes/'.length, -'.html'.length)
    assert.ok(
      ids.some(one => one.endsWith(`.html:q-${id}`)),
      `the article has ${id}`,
    )
  }
})

test('no link of it leads outside but to the sources, and every other has its place', async context => {
  const { all, ids } = await made(context)
  const links = all.filter(({ tagName }) => tagName === 'a').map(link => attributeOf(link, 'href')!)
  const inside = links.filter(href => href.startsWith('#'))
  assert.ok(inside.length > 50)
  const known = new Set(ids)
  assert.deepEqual(
    inside.filter(href => !known.has(decodeURIComponent(href.slice(1).split(':~:')[0]!).replace(/:$/, ''))),
    [],
  )
  const outside = links.filter(href => !href.startsWith('#') && !href.startsWith('data:'))
  assert.deepEqual([...new Set(outside)], ['https://harlow.example/bridge'])
  assert.ok(
    links.some(href => href.startsWith('data:text/calendar')),
    'a file beside the pages is a download',
  )
  for (const element of all) {
    const src = attributeOf(element, 'src')
    assert.ok(src === undefined || src.startsWith('data:image/'), src)
  }
  assert.ok(
    all.some(element => attributeOf(element, 'src') === `data:image/png;base64,${DOT.toString('base64')}`),
  )
})

test('its policy lets in its own style and program, by their hashes, and nothing else', async context => {
  const { all, html } = await made(context)
  const policy = all
    .map(element => attributeOf(element, 'content'))
    .find(text => text?.startsWith('default-src'))!
  const hashOf = (name: string) =>
    all
      .filter(({ tagName }) => tagName === name)
      .map(element => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`)
  assert.deepEqual(policy.split('; '), [
    "default-src 'none'",
    `style-src ${hashOf('style').join(' ')}`,
    `script-src ${hashOf('script').join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ])
  assert.deepEqual(html.match(/url\("(?!data:font\/woff2;base64,)[^"]*"\)/g), null)
  assert.equal(html.match(/url\("data:font\/woff2/g)?.length, 3)
})
