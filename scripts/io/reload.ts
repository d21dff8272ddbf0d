import type { ServerResponse } from 'node:http'
import type { Extension } from './serve.ts'

const EVENTS = '/.preview/events'
const PROGRAM = '/.preview/reload.js'

const SCRIPT = `let shown
new EventSource('${EVENTS}').addEventListener('build', ({ data }) => {
  if (shown !== undefined && shown !== data) location.reload()
  shown = data
})
`

// The preview keeps nothing for reading offline: a worker that the site itself, or an earlier preview, has left
// at this address gives way to this one, which goes too.
const WORKER = `self.addEventListener('install', () => self.skipWaiting())
async function leave() {
  for (const name of await caches.keys()) if (name.startsWith('briefing ')) await caches.delete(name)
  await self.registration.unregister()
}
self.addEventListener('activate', event => event.waitUntil(leave()))
`

/** Reloads open pages after a build. Lives in the preview's server only: nothing of it is ever in `_site`. */
export interface Reload extends Extension {
  /** Tells every open page that there is a new build. */
  announce(): void
  close(): void
}

export function createReload(): Reload {
  const open = new Set<ServerResponse>()
  // A page left open over a restart has to see that the builds are other ones.
  const start = Date.now()
  let builds = 0
  const send = (response: ServerResponse) => response.write(`event: build\ndata: ${start}-${builds}\n\n`)
  return {
    answer({ url: path, method }, response) {
      if (method !== 'GET') return false
      if (path === PROGRAM) {
        response
          .writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' })
          .end(SCRIPT)
        return true
      }
      if (path !== EVENTS) return false
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      send(response)
      open.add(response)
      response.on('close', () => open.delete(response))
      return true
    },
    change(path, content) {
      if (path === '/sw.js') return WORKER
      if (!path.endsWith('.html')) return content
      return content.toString().replace('</head>', () => `<script src="${PROGRAM}" defer></script></head>`)
    },
    announce() {
      builds++
      for (const response of open) send(response)
    },
    close() {
      for (const response of open) response.end()
    },
  }
}
