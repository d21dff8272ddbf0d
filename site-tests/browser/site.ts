import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, expect } from '@playwright/test'
import { ROOT } from '../rules/sources.ts'

export { expect }

const SITE = join(ROOT, '_site')

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Paths of all files of the built site with this ending, relative to it. */
export const builtFiles = (ending: string): string[] =>
  readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(SITE, join(entry.parentPath, entry.name)))
    .sort()

export const builtFile = (path: string): string => readFileSync(join(SITE, path), 'utf8')

const first = (folder: string): string => builtFiles('.html').find(path => path.startsWith(`${folder}/`))!

/** One page of every kind. */
export const PAGE_OF_EACH_KIND: Readonly<Record<string, string>> = {
  briefing: 'index.html',
  article: first('articles'),
  timeline: 'timeline.html',
  'quote index': 'quotes.html',
  quotation: first('quotes'),
  'entity index': 'entities.html',
  entity: 'entities/barack-obama.html',
  search: 'search.html',
  check: 'check.html',
  about: 'about.html',
  fields: 'fields.html',
  'not found': '404.html',
}

export const fileUrl = (path: string): string => pathToFileURL(join(SITE, path)).href

/** A plain static host: files below `prefix`, the 404 page for everything else. */
function host(prefix: string): Server {
  const files = new Set(builtFiles(''))
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname)
    const name = path.startsWith(prefix) ? path.slice(prefix.length).replace(/^$|\/$/, '$&index.html') : ''
    const known = files.has(name)
    response.writeHead(known ? 200 : 404, {
      'content-type': TYPES[known ? extname(name) : '.html'] ?? 'text/plain',
    })
    response.end(readFileSync(join(SITE, known ? name : '404.html')))
  })
}

interface Hosts {
  /** Address of the site at a host's root, with a slash at its end. */
  readonly atRoot: string
  /** Address of the same files below a folder, with a slash at its end. */
  readonly belowPath: string
}

async function listening<T>(prefix: string, use: (address: string) => Promise<T>): Promise<void> {
  const server = host(prefix)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`)
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

export const test = base.extend<object, Hosts>({
  atRoot: [async ({ browserName: _ }, use) => listening('/', use), { scope: 'worker' }],
  belowPath: [async ({ browserName: _ }, use) => listening('/some/path/', use), { scope: 'worker' }],
})
