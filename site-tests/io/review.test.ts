import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { filesBelow, PROJECT, siteFolder } from './program.ts'

const TEXT = 'Tom Reed met Sam Hill.\n\n“We will build it,” he said.\n\nAna Bell met Anna Bell.\n'

interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly body: string
}

/** A request with headers that a browser would not let a page set. */
const ask = (address: string, headers: Record<string, string>, form?: string) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const method = form === undefined ? 'GET' : 'POST'
    request({ hostname, port, path: '/review', method, headers: { ...type, ...headers } }, async response => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      resolve({ status: response.statusCode ?? 0, location: response.headers.location, body })
    })
      .on('error', reject)
      .end(form)
  })

test('the review page serves itself only; anything else is refused, and nothing is written', async context => {
  const site = siteFolder(context, { 'a.md': TEXT })
  const args = ['--import', 'tsx', 'scripts/build.ts', 'serve', '--root', site.root, '--port', '18180']
  const server = spawn(process.execPath, args, { cwd: PROJECT })
  context.after(() => server.kill('SIGKILL'))
  let log = ''
  while (!log.includes('serving http')) log += (await once(server.stdout, 'data'))[0]
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(log)![0]
  const host = address.slice('http://'.length)

  const page = await ask(address, {})
  assert.equal(page.status, 200)
  const token = /name="token" value="([0-9a-f]{64})"/.exec(page.body)![1]!
  const join = `answer=join/a&one.a=${encodeURIComponent('Anna Bell')}&other.a=${encodeURIComponent('Ana Bell')}`
  const good = `token=${token}&${join}`
  const own = { host, origin: address }

  assert.equal((await ask(address, { host: 'briefing.example' })).status, 403)
  for (const [what, headers, form] of [
    ['a foreign origin', { ...own, origin: 'http://briefing.example' }, good],
    ['another port of this computer', { ...own, origin: 'http://127.0.0.1:1' }, good],
    ['no origin', { host }, good],
    ['an opaque origin', { ...own, origin: 'null' }, good],
    ['a foreign host', { host: 'briefing.example', origin: 'http://briefing.example' }, good],
    ['no token', own, join],
    ['a wrong token', own, `token=${'0'.repeat(64)}&${join}`],
    ['too much', own, `${good}&x=${'x'.repeat(30_000)}`],
  ] as const)
    assert.equal((await ask(address, headers, form)).status, 403, what)
  for (const answer of ['join/../../x', 'join/a', 'nothing/0', '', 'undo/1'])
    assert.equal((await ask(address, own, `token=${token}&answer=${answer}`)).status, 409, answer)
  const written = () => filesBelow(site.root).filter(path => path.startsWith('content/corrections'))
  assert.deepEqual(written(), [])

  assert.equal((await ask(address, own, good)).status, 303)
  assert.deepEqual(written(), ['content/corrections/a.yaml'])
  assert.match(
    site.read('content/corrections/a.yaml'),
    /^- entity: Anna Bell\n {2}same-as: Ana Bell\n {2}on: \d{4}-/m,
  )
  for (const path of filesBelow(site.root).filter(path => path.startsWith('_site')))
    assert.doesNotMatch(site.read(path), /\/review"|\.preview\/review/, path)
  server.kill('SIGINT')
  assert.deepEqual(await once(server, 'exit'), [0, null])
})
