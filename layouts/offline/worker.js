// Keeps the site readable without a network. `manifest`, which the build writes above this line, gives the
// hash of every file to keep: one changed file makes another worker, which then replaces the one before it.
/* global manifest */

const root = self.registration.scope
const prefix = `briefing ${root} `
const kept = prefix + checksum(JSON.stringify(manifest))
const visited = `${prefix}visited`

/** Milliseconds a reader waits for the network before a stored copy is shown. */
const PATIENCE = 4000

function checksum(text) {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return (sum >>> 0).toString(16)
}

const addressOf = url => url.split(/[?#]/, 1)[0]

/** Addresses of one page: a host may offer `about.html` as `about`, and `folder/index.html` as `folder/`. */
const namesOf = url => ['', '.html', 'index.html'].map(ending => addressOf(url) + ending)

const isKept = url => namesOf(url).some(name => name.slice(root.length) in manifest)

async function stored(url) {
  for (const name of namesOf(url)) {
    const found = await caches.match(name)
    if (found) return found
  }
}

/** Stores a copy without the mark of a redirect, with which browsers refuse to show it as a page. */
async function store(name, url, response) {
  const cache = await caches.open(name)
  await cache.put(addressOf(url), new Response(await response.blob(), { headers: response.headers }))
}

async function keep(path) {
  const response = await fetch(root + path, { cache: 'no-cache' })
  if (response.ok) await store(kept, root + path, response)
}

async function install() {
  await Promise.all(Object.keys(manifest).map(keep))
  await self.skipWaiting()
}

async function activate() {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && name !== kept && name !== visited) await caches.delete(name)
  await self.clients.claim()
}

const later = () => new Promise(resolve => setTimeout(resolve, PATIENCE))

/** The network first, so that nobody reads yesterday's page online; a stored copy when it fails or dawdles. */
async function answer(event) {
  const { request } = event
  const fresh = fetch(request).then(response => {
    if (response.ok && !isKept(request.url)) event.waitUntil(store(visited, request.url, response.clone()))
    return response
  })
  const patient = Promise.race([fresh, later().then(() => stored(request.url))])
  const response = await patient.catch(() => stored(request.url))
  return response ?? fresh
}

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(activate()))
self.addEventListener('fetch', event => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(root)) event.respondWith(answer(event))
})
