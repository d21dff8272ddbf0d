import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { readSettings } from '../../layouts/filters/site.ts'
import { renderSite } from '../../scripts/tools/render.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'site-'))
after(() => rmSync(ROOT, { recursive: true }))

const input = join(ROOT, 'pages')
const output = join(ROOT, 'out')
const site = { language: 'en' }

function write(path: string, kind: string, body: string, front = ''): void {
  const file = join(input, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `---\nkind: ${kind}\ntitle: A page\ndescription: About it\n${front}---\n\n${body}\n`)
}

const built = (): Map<string, string> =>
  new Map(
    readdirSync(output, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [relative(output, file), readFileSync(file, 'latin1')]),
  )

write('index.md', 'briefing', '# News\n\nHello\n\n## In brief\n\n- One\n\n## Places\n\n- Two')
write('about.md', 'about', '# About\n\nHello')
write('entities/ana-bell.md', 'entity', '# Ana Bell\n\nPerson')

test('every page gets its address, and the way back to the root', async () => {
  assert.equal((await renderSite({ input, output, site })).pages, 3)
  assert.match(readFileSync(join(output, 'entities/ana-bell.html'), 'utf8'), /href="\.\.\/assets\/site\.css"/)
  assert.match(readFileSync(join(output, 'about.html'), 'utf8'), /href="assets\/site\.css"/)
})

test('the same pages give the same bytes', async () => {
  const before = built()
  await renderSite({ input, output, site })
  assert.deepEqual(built(), before)
})

test('each page is told once it is written', async () => {
  const told: number[] = []
  await renderSite({ input, output, site, onProgress: count => told.push(count) })
  assert.deepEqual(told, [1, 2, 3])
})

test('the service worker names every page by its hash, and changes when a page does', async () => {
  const worker = () => readFileSync(join(output, 'sw.js'), 'utf8')
  const before = worker()
  assert.match(before, /"entities\/ana-bell\.html": "[A-Za-z0-9+/]{43}="/)
  assert.match(before, /"assets\/site\.css": "[A-Za-z0-9+/]{43}="/)
  write('about.md', 'about', '# About\n\nHello again')
  await renderSite({ input, output, site })
  assert.notEqual(worker(), before)
})

test('a page that is no longer there leaves nothing behind', async () => {
  rmSync(join(input, 'entities'), { recursive: true })
  await renderSite({ input, output, site })
  assert.equal(existsSync(join(output, 'entities')), false)
  assert.deepEqual(readdirSync(ROOT).sort(), ['out', 'pages'])
})

test('what looks like a template is text', async () => {
  write(
    'about.md',
    'about',
    '# {{ site }} {% include "head.njk" %}\n\n<script>alert(1)</script>',
    'permalink: ../../x\n',
  )
  await renderSite({ input, output, site })
  const html = readFileSync(join(output, 'about.html'), 'utf8')
  assert.ok(html.includes('{{ site }} {% include &quot;head.njk&quot; %}'))
  assert.ok(html.includes('&lt;script&gt;'))
})

test('words for a title cannot leave their attribute', async () => {
  write('about.md', 'about', '# A')
  const file = join(input, 'about.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('About it', "'\"><script>alert(1)</script>'"))
  await renderSite({ input, output, site })
  assert.doesNotMatch(readFileSync(join(output, 'about.html'), 'utf8'), /<script>/)
})

test('a page that cannot be rendered stops the build by name, and the site of before stays', async () => {
  const before = built()
  write('about.md', 'unheard-of', '# A')
  await assert.rejects(
    renderSite({ input, output, site }),
    /about\.md: expected a kind \(.*\), found unheard-of/,
  )
  write('about.md', 'about', '![x](../../../etc/x.svg)')
  await assert.rejects(renderSite({ input, output, site }), /expected a file below .*, found \.\.\/\.\.\//)
  assert.deepEqual(built(), before)
  assert.deepEqual(readdirSync(ROOT).sort(), ['out', 'pages'])
})

test('Eleventy run alone reads the settings as a build does', () => {
  const file = join(ROOT, 'site.yaml')
  writeFileSync(file, 'title: The Tide\nurl: https://example.org/tide\n')
  assert.deepEqual(readSettings(file), {
    language: 'en',
    title: 'The Tide',
    url: 'https://example.org/tide/',
  })
  writeFileSync(file, 'title: The Tide\nurl: javascript:alert(1)\n')
  assert.throws(() => readSettings(file), /site\.yaml:2:6: expected the web address/)
  assert.deepEqual(readSettings(join(ROOT, 'none.yaml')), { language: 'en' })
  rmSync(file)
})
