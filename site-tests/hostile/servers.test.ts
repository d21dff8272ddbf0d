import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { headersFor } from '../../layouts/headers/policy.ts'
import { filler } from '../../scripts/io/files.ts'
import { read } from '../rules/sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const add = filler(folder)
const PAGES = ['index.html', 'embed/quotes/a.html', 'articles/index.html', '404.html']
for (const path of PAGES) add(`site/${path}`, `<!doctype html><title>${path}</title>`)
for (const path of ['texts/a.txt', 'data/a.csv', 'a.jsonld', 'assets/site.webmanifest', 'sw.js'])
  add(`site/${path}`, '“é”')

const exampleFor = (server: string): string =>
  read('scripts/deploy/README.md')
    .split(`## ${server}\n`)[1]!
    .split('```')[1]!
    .replace(/^\w*\n/, '')

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** The example as it stands, but for the folder and the address. */
const placed = (example: string): string => {
  const here = example.replace('/var/www/briefing', join(folder, 'site'))
  assert.notEqual(here, example)
  return here
}

const nginx = (port: number) => {
  const server = placed(exampleFor('nginx')).replace('server {', `server {\n  listen 127.0.0.1:${port};`)
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  )
  const types = server.replace('include mime.types', 'include /etc/nginx/mime.types')
  add(
    'nginx.conf',
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${places.join(' ')}\n${types} }\n`,
  )
  return ['nginx', '-c', join(folder, 'nginx.conf')]
}

const caddy = (port: number) => {
  const site = placed(exampleFor('Caddy')).replace('briefing.example', `http://127.0.0.1:${port}`)
  add('Caddyfile', `{\n  admin off\n  auto_https off\n}\n${site}`)
  return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
}

/** The answer of a server that may still be starting. */
async function answer(address: string): Promise<Response> {
  for (let left = 100; ; left--) {
    try {
      return await fetch(address, { redirect: 'manual' })
    } catch (error) {
      if (left === 0) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}

const SAID = { page: headersFor('/'), frame: headersFor('/embed/quotes/a.html') }

for (const [name, command, how] of [
  ['nginx', nginx, 'nginx'],
  ['Caddy', caddy, 'caddy'],
] as const)
  test(`${name} serves a site as its example says`, {
    skip: spawnSync(how, ['version']).error ? `${how} is not installed` : false,
  }, async context => {
    const port = await freePort()
    const [program, ...args] = command(port)
    const running = spawn(program!, args, { stdio: 'ignore', env: { ...process.env, HOME: folder } })
    context.after(() => running.kill())
    const at = (path: string) => answer(`http://127.0.0.1:${port}/${path}`)

    for (const [path, status, page, headers] of [
      ['', 200, 'index.html', SAID.page],
      ['articles/', 200, 'articles/index.html', SAID.page],
      ['embed/quotes/a.html', 200, 'embed/quotes/a.html', SAID.frame],
      ['no/such/page.html', 404, '404.html', SAID.page],
    ] as const) {
      const response = await at(path)
      assert.equal(response.status, status, path)
      assert.ok((await response.text()).includes(`<title>${page}</title>`), path)
      for (const [header, value] of Object.entries(headers))
        assert.equal(response.headers.get(header), value, `${header} of ${path}`)
    }
    for (const [path, type] of [
      ['', /^text\/html; ?charset=utf-8$/i],
      ['texts/a.txt', /^text\/plain; ?charset=utf-8$/i],
      ['data/a.csv', /^text\/csv; ?charset=utf-8$/i],
      ['a.jsonld', /^application\/ld\+json/],
      ['assets/site.webmanifest', /^application\/manifest\+json/],
      ['sw.js', /javascript/],
    ] as const)
      assert.match((await at(path)).headers.get('content-type')!, type, path)
  })
