import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { headersFor } from '../../layouts/headers/policy.ts'
import { serveFolder } from '../../scripts/io/serve.ts'
import { heard, PROJECT, siteFolder } from '../io/program.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A request with a Host header that a browser sends for a name of another site that leads here. */
const ask = (port: number, path: string, host?: string, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const headers = host === undefined ? {} : { host }
    request({ hostname: '127.0.0.1', port, path, method, headers }, async response => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
      .on('error', reject)
      .end()
  })

const FOREIGN = [
  'briefing.example',
  'briefing.example:8080',
  'localhost.briefing.example',
  '127.0.0.1.briefing.example',
  'localhost@briefing.example',
  'briefing.example#localhost',
  '[::1].briefing.example',
  '192.0.2.7',
]
const OWN = ['localhost', 'LOCALHOST', 'LocalHost:8080', '127.0.0.1', '127.0.0.1:8080', '[::1]', '[::1]:8080']

/** A server of one page that listens on `host`. */
async function serving(context: TestContext, host: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
  writeFileSync(join(folder, 'index.html'), '<title>Draft</title>')
  const extension = { answer: () => false, change: (_: string, content: Buffer) => content }
  const { server, port } = await serveFolder(folder, { port: 0, host, extension, headersFor })
  context.after(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  })
  return port
}

test('the preview answers to this computer’s own names, in any case and with any port', async context => {
  const port = await serving(context, '127.0.0.1')
  for (const host of OWN) assert.equal((await ask(port, '/', host)).status, 200, host)
  for (const host of FOREIGN) assert.equal((await ask(port, '/', host)).status, 403, host)
})

test('a name given by --host is answered to, in any case', async context => {
  const port = await serving(context, 'LocalHost')
  for (const host of OWN) assert.equal((await ask(port, '/', host)).status, 200, host)
  for (const host of FOREIGN) assert.equal((await ask(port, '/', host)).status, 403, host)
  const other = await serving(context, '127.0.0.1')
  assert.equal((await ask(other, '/', 'newsdesk.example')).status, 403)
})

test('a server for the whole network answers to the address it is reached by, and to no other site’s name', async context => {
  const port = await serving(context, '0.0.0.0')
  for (const host of [...OWN, '0.0.0.0', `127.0.0.1:${port}`])
    assert.equal((await ask(port, '/', host)).status, 200, host)
  for (const host of FOREIGN) assert.equal((await ask(port, '/', host)).status, 403, host)
})

test('what is neither GET, HEAD nor POST is no method of the preview', async context => {
  const port = await serving(context, '127.0.0.1')
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, headers } = await ask(port, '/', undefined, method)
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD, POST'], method)
  }
  const { status, headers } = await ask(port, '/', undefined, 'POST')
  assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'])
  assert.deepEqual(await ask(port, '/', undefined, 'HEAD').then(({ status, body }) => [status, body]), [
    200,
    '',
  ])
})

test('nothing of a draft goes to a foreign name, another method or another site’s page', async context => {
  const site = siteFolder(context, { 'a.md': '---\npublished: 2015-11-24\n---\nAna Bell said it rained.\n' })
  const args = ['--import', 'tsx', 'scripts/build.ts', 'serve', '--root', site.root, '--port', '18280']
  const server = spawn(process.execPath, args, { cwd: PROJECT })
  context.after(() => server.kill('SIGKILL'))
  const log = heard(server.stdout)
  await log.until(text => text.includes('serving http'))
  const port = Number(/:(\d+)\//.exec(log.text())![1])

  for (const path of [
    '/',
    '/articles/a.html',
    '/sw.js',
    '/nowhere',
    '/review',
    '/.preview/review.js',
    '/.preview/reload.js',
    '/.preview/events',
  ]) {
    const foreign = await ask(port, path, 'briefing.example')
    assert.equal(foreign.status, 403, path)
    assert.doesNotMatch(foreign.body, /Ana Bell|<script/, path)
    assert.equal((await ask(port, path, undefined, 'DELETE')).status, 405, path)
    if (path === '/.preview/events') continue
    const { headers } = await ask(port, path, `LOCALHOST:${port}`)
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path)
    // The review page has a policy of its own, for it has a form.
    const own = /\/review/.test(path) ? /form-action 'self'.*frame-ancestors 'none'/ : null
    for (const [name, value] of Object.entries(headersFor(path)))
      if (own && name === 'Content-Security-Policy')
        assert.match(String(headers[name.toLowerCase()]), own, path)
      else assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`)
  }
  const worker = (await ask(port, '/sw.js')).body
  assert.match(worker, /unregister\(\)/)
  assert.doesNotMatch(worker, /manifest/, 'pages with the reloading script in them have other hashes')
  server.kill('SIGINT')
  assert.deepEqual(await once(server, 'exit'), [0, null])
})
