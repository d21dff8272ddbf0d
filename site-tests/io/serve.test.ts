import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { sep } from 'node:path'
import { test } from 'node:test'
import { fileOf } from '../../scripts/io/serve.ts'
import { filesBelow, heard, PROJECT, siteFolder } from './program.ts'

test('an address leads to a file of the folder, or nowhere', () => {
  const folder = `${sep}srv${sep}_site`
  const inside = (url: string) => fileOf(folder, url)?.slice(folder.length).split(sep).join('/') ?? null
  assert.equal(inside('/'), '/index.html')
  assert.equal(inside('/quotes/a%20b.html?x=1#y'), '/quotes/a b.html')
  for (const url of [
    '/../x',
    '/%2e%2e/x',
    '/..%2fx',
    '/..%5cx',
    '/a/../../_site.next/x',
    '/%00',
    '/%zz',
    'x',
    '',
  ])
    assert.equal(inside(url), null, url)
})

/** A request whose path is sent as it stands. */
const fetched = (address: string, path: string) =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(address)
    get({ hostname, port, path }, async response => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body })
    }).on('error', reject)
  })

test('the preview serves this computer, makes the site again on a change, and stops cleanly', async context => {
  const site = siteFolder(context, { 'a.md': '---\npublished: 2015-11-24\n---\nAna Bell said it rained.\n' })
  const args = ['--import', 'tsx', 'scripts/build.ts', 'serve', '--root', site.root, '--port', '18080']
  const server = spawn(process.execPath, args, { cwd: PROJECT })
  context.after(() => server.kill('SIGKILL'))
  const log = heard(server.stdout)
  const serving = (times: number) => log.until(text => text.split('serving http').length > times)
  await serving(1)
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(log.text())![0]

  const page = await fetched(address, '/articles/a.html')
  assert.equal(page.status, 200)
  assert.equal(page.type, 'text/html; charset=utf-8')
  assert.match(page.body, /it rained[\s\S]*/)
  assert.match(page.body, /\.preview\/reload\.js/)
  for (const path of ['/nowhere.html', '/../content/articles/a.md', '/..%2fcontent/articles/a.md', '/%zz'])
    assert.equal((await fetched(address, path)).status, 404, path)
  assert.equal((await fetched(address, '/assets/site.css')).type, 'text/css; charset=utf-8')
  for (const path of filesBelow(site.root)) assert.doesNotMatch(site.read(path), /\.preview\//, path)

  site.write('content/articles/b.md', '---\npublished: 2015-11-25\n---\nTom Reed said it snowed.\n')
  await serving(2)
  assert.match((await fetched(address, '/articles/b.html')).body, /it snowed/)

  server.kill('SIGINT')
  assert.deepEqual(await once(server, 'exit'), [0, null])
})
