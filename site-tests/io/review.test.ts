import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { test } from 'node:test'
import { filesBelow, heard, PROJECT, siteFolder } from './program.ts'

const TEXT = 'Tom Reed met Sam Hill.\n\n“We will build it,” he said.\n\nAna Bell met Anna Bell.\n'

interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly body: string
}

/** A request with headers that a browser would not let a page set. */
const ask = (address: string, headers: Record<string, string>, form?: string, query = '') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const type = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const method = form === undefined ? 'GET' : 'POST'
    request(
      { hostname, port, path: `/review${query}`, method, headers: { ...type, ...headers } },
      async response => {
        let body = ''
        for await (const chunk of response.setEncoding('utf8')) body += chunk
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body })
      },
    )
      .on('error', reject)
      .end(form)
  })

test('the review page serves itself only; anything else is refused, and nothing is written', async context => {
  const site = siteFolder(context, { 'a.md': TEXT })
  const args = ['--import', 'tsx', 'scripts/build.ts', 'serve', '--root', site.root, '--port', '18180']
  const server = spawn(process.execPath, args, { cwd: PROJECT })
  context.after(() => server.kill('SIGKILL'))
  const log = heard(server.stdout)
  const serving = (times: number) => log.until(text => text.split('serving http').length > times)
  await serving(1)
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(log.text())![0]
  const host = address.slice('http://'.length)

  const page = await ask(address, {})
  assert.equal(page.status, 200)
  assert.match(page.body, /Question 1 of \d+/)
  assert.equal(page.body.match(/<article class="doubt"/g)?.length, 1, 'one question a screen')
  const token = /name="token" value="([0-9a-f]{64})"/.exec(page.body)![1]!
  const about = 'about=entities%2Fanna-bell.html'
  const panel = (await ask(address, {}, undefined, `?${about}`)).body
  assert.match(panel, /What is wrong with “Anna Bell”\?/)
  assert.match(panel, /In <a href="\/articles\/a.html">/)
  const [, id] = /name="answer" value="([0-9a-f]{8})\/typed\/0"/.exec(panel)!
  const typed = (name: string) => `${about}&answer=${id}/typed/0&typed.0=${encodeURIComponent(name)}`
  const join = typed('Ana Bell')
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
  for (const answer of ['join/../../x', `${id}/0`, `nothing/0&${about}`, `${id}/99&${about}`, '', 'undo/1'])
    assert.equal((await ask(address, own, `token=${token}&answer=${answer}`)).status, 409, answer)
  const unknown = await ask(address, own, `token=${token}&${typed('Zoe <b>')}`)
  assert.equal(unknown.status, 409)
  assert.match(unknown.body, /role="alert">No article names anybody or anything called “Zoe &lt;b&gt;”/)
  assert.equal((await ask(address, {}, undefined, '?about=quotes%2Fgone.html')).status, 404)
  const written = () => filesBelow(site.root).filter(path => path.startsWith('content/corrections'))
  assert.deepEqual(written(), [])

  const answered = await ask(address, own, good)
  assert.deepEqual([answered.status, answered.location], [303, `/review?${about}`])
  assert.deepEqual(written(), ['content/corrections/a.yaml'])
  assert.match(
    site.read('content/corrections/a.yaml'),
    /^- entity: Anna Bell\n {2}same-as: Ana Bell\n {2}on: \d{4}-/m,
  )
  // What is written waits for no build; the bar says that one goes on.
  assert.match(
    (await ask(address, {})).body,
    /entity: Anna Bell, same-as: Ana Bell.*The site is being made\./,
  )
  await serving(2)
  assert.doesNotMatch((await ask(address, {})).body, /The site is being made/)

  const check = (await ask(address, {}, undefined, '?about=articles%2Fa.html')).body
  const [, sign] = /name="answer" value="([0-9a-f]{8}\/0)"/.exec(check)!
  const signing = `token=${token}&about=articles%2Fa.html&answer=${sign}`
  const unsigned = await ask(address, own, signing)
  assert.equal(unsigned.status, 409)
  assert.match(unsigned.body, /role="alert">Nobody signs yet/)
  assert.equal((await ask(address, own, `${signing}&by=Ida+Moss`)).status, 303)
  assert.match(site.read('content/corrections/a.yaml'), /^- reviewed: \d{4}-\d\d-\d\d\n {2}by: Ida Moss\n$/m)
  assert.equal((await ask(address, own, `token=${token}&answer=undo`)).status, 303)
  assert.doesNotMatch(site.read('content/corrections/a.yaml'), /reviewed/)

  // What cannot be built is told on the next screen.
  site.write('content/corrections/all.yaml', '- entity: Nobody Here\n  hide: yes\n')
  let told = ''
  while (!told.includes('The site could not be made')) told = (await ask(address, {})).body
  assert.match(told, /role="alert">The site could not be made:[^<]*Nobody Here/)
  for (const path of filesBelow(site.root).filter(path => path.startsWith('_site')))
    assert.doesNotMatch(site.read(path), /\/review["?]|\.preview\/|class="wrong/, path)
  server.kill('SIGINT')
  assert.deepEqual(await once(server, 'exit'), [0, null])
})
