import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { UserError } from './errors.ts'
import { isMeant } from './host-header.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** Changes files before they are sent, and answers addresses that are no files. */
export interface Extension {
  /** Answers a request of its own, of whatever method; false leaves it to the files. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** The content of a file as sent; `path` is the address, e.g. `/sw.js`. */
  change(path: string, content: Buffer): Buffer | string
}

/** The file an address names, inside `folder`; null for an address that is malformed or leads out of it. */
export function fileOf(folder: string, url: string): string | null {
  const [address = ''] = url.split(/[?#]/, 1)
  try {
    const path = decodeURIComponent(address)
    if (!path.startsWith('/') || /[\0\\]/.test(path)) return null
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    return normalize(file).startsWith(folder + sep) ? file : null
  } catch {
    return null
  }
}

/** @returns the content; null when there is no such file (also between two states of the site) */
function contentOf(file: string | null): Buffer | null {
  try {
    return file !== null && statSync(file).isFile() ? readFileSync(file) : null
  } catch {
    return null
  }
}

export interface Served {
  /** The first port to try; 0 lets the system choose. */
  readonly port: number
  /** Name or address to listen on. */
  readonly host: string
  readonly extension: Extension
  /** The headers of every answer at an address; an extension may send others in their place. */
  headersFor(path: string): Readonly<Record<string, string>>
}

interface Refusal {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message: string
}

const only = (...methods: string[]): Refusal => {
  const Allow = methods.join(', ')
  return { status: 405, headers: { Allow }, message: `expected one of the methods ${Allow}` }
}

/** Why a request is answered by nobody; null when it may be. */
function refusal(request: IncomingMessage, host: string): Refusal | null {
  if (!isMeant(request, host))
    return {
      status: 403,
      message: 'expected this server’s own name as Host; open the address it has printed',
    }
  return /^(?:GET|HEAD|POST)$/.test(request.method ?? '') ? null : only('GET', 'HEAD', 'POST')
}

function refuse(response: ServerResponse, { status, headers, message }: Refusal): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(message)
}

function respond(folder: string, served: Served, request: IncomingMessage, response: ServerResponse): void {
  const { host, extension, headersFor } = served
  const [address = ''] = (request.url ?? '').split(/[?#]/, 1)
  for (const [name, value] of Object.entries(headersFor(address))) response.setHeader(name, value)
  // Drafts are nobody else's: a page of another site may not have them as its scripts or pictures.
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  const refused = refusal(request, host)
  if (refused) refuse(response, refused)
  else if (extension.answer(request, response)) return
  else if (request.method === 'POST') refuse(response, only('GET', 'HEAD'))
  else sendFile(folder, extension, request, response)
}

function sendFile(
  folder: string,
  extension: Extension,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  const file = fileOf(folder, url)
  const path =
    file === null
      ? ''
      : `/${file
          .slice(folder.length + 1)
          .split(sep)
          .join('/')}`
  const found = contentOf(file)
  const content = found ?? contentOf(join(folder, '404.html')) ?? Buffer.from('not found')
  const type = found ? TYPES[extname(path).toLowerCase()] : TYPES['.html']
  const body = Buffer.from(extension.change(found ? path : '/404.html', content))
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  })
  response.end(method === 'HEAD' ? undefined : body)
}

const MOST_PORTS = 20

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/**
 * Serves the files of a folder.
 * A request that names the server otherwise than its owner would is refused before anything else.
 * @returns the server and its port
 * @throws UserError when no port is free or the address cannot be used
 */
export async function serveFolder(folder: string, served: Served): Promise<{ server: Server; port: number }> {
  const { port, host } = served
  const server = createServer((request, response) => respond(folder, served, request, response))
  for (let next = port; next < port + MOST_PORTS && next <= 65_535; next++) {
    try {
      return { server, port: await listen(server, next, host) }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE')
        throw new UserError(`expected an address to serve on, found ${host}: ${message}`)
    }
  }
  throw new UserError(`expected a free port from ${port} on, found none; choose another with --port`)
}
