import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { UserError } from './errors.ts'

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

/** What is put in the way of a file before it is sent, and addresses that are no files. */
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

function respond(folder: string, extension: Extension, request: IncomingMessage, response: ServerResponse) {
  if (extension.answer(request, response)) return
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const file = fileOf(folder, request.url ?? '')
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
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
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
 * @param port the first port to try; 0 lets the system choose
 * @returns the server and its port
 * @throws UserError when no port is free or the address cannot be used
 */
export async function serveFolder(
  folder: string,
  { port, host, extension }: { port: number; host: string; extension: Extension },
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => respond(folder, extension, request, response))
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
