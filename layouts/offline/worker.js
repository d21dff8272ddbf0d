// Keeps the site readable without a network. The build writes above this line: `manifest`, the hash of every
// file to keep, and `version`, the hash of all that. Whatever is stored, or shown from the store, is a file of
// this very build, byte for byte. The page of a captive portal, a damaged copy and a page of another build all
// have other hashes.
/* global manifest, version */

const root = self.registration.scope
const prefix = `briefing ${root} `
const cacheName = prefix + version

/** Milliseconds a reader waits for the network before a stored copy is shown. */
const PATIENCE = 4000

/** The hashes of the files that are kept once they are visited; a small site has no such file. */
const LIST = 'sw.json'

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** What a host must say of a file; of the other types, hosts say various things. */
const SURE = /html|css|javascript|svg|png/

const typeOf = path => TYPES[path.split('.').at(-1)]

/** Addresses of one page: a host may offer `about.html` as `about`, and `folder/index.html` as `folder/`. */
const namesOf = url => ['', '.html', 'index.html'].map(ending => url.split(/[?#]/, 1)[0] + ending)

const kept = new Map(Object.entries(manifest))
let visitable

async function readList() {
  const list = kept.has(LIST) && (await stored(LIST))
  return new Map(list ? Object.entries(await list.json()) : [])
}

async function hashOf(path) {
  if (kept.has(path)) return kept.get(path)
  visitable ??= readList()
  return (await visitable).get(path)
}

/** The file that an address names; undefined where it names none that may be stored. */
async function pathOf(url) {
  for (const name of namesOf(url)) {
    const path = name.slice(root.length)
    if (await hashOf(path)) return path
  }
}

/** A copy to store or to show, without the headers it came with; undefined when this is not the file as built. */
async function asBuilt(response, path) {
  const body = await response.arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  if (btoa(String.fromCharCode(...digest)) !== (await hashOf(path))) return
  return new Response(body, { headers: { 'Content-Type': typeOf(path) } })
}

/** Stores an answer of the network. @throws TypeError when it is not the file as built */
async function store(response, path) {
  const { status, url, headers } = response
  const [type = ''] = SURE.exec(typeOf(path)) ?? []
  const isAnswer =
    status === 200 && namesOf(url).includes(root + path) && headers.get('Content-Type')?.includes(type)
  const copy = isAnswer && (await asBuilt(response, path))
  if (!copy) throw new TypeError(`expected ${root}${path} as it was built, found another answer`)
  const cache = await caches.open(cacheName)
  await cache.put(root + path, copy)
}

async function stored(path) {
  const found = await caches.match(root + path, { cacheName })
  return found && asBuilt(found, path)
}

async function keep(path) {
  if (!(await stored(path))) await store(await fetch(root + path, { cache: 'no-cache' }), path)
}

/** Stores every file to keep that is not there or is damaged. @throws TypeError when one cannot be had */
async function fill() {
  await Promise.all([...kept.keys()].map(keep))
  visitable = undefined
}

/** Takes over what an earlier build has stored and this one has the same. */
async function adopt(name) {
  const [from, to] = await Promise.all([caches.open(name), caches.open(cacheName)])
  for (const request of await from.keys()) {
    const copy = await asBuilt(await from.match(request), request.url.slice(root.length))
    if (copy) await to.put(request, copy)
  }
}

/** All files or none: until every one is there, the worker before this one goes on with its own. */
async function install() {
  await fill()
  await self.skipWaiting()
}

async function activate() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === cacheName) continue
    await adopt(name)
    await caches.delete(name)
  }
  await self.clients.claim()
}

let healing

/** Once in the life of a worker, which ends soon after a visit; again at the next page when it failed. */
function heal() {
  healing ??= fill().catch(() => {
    healing = undefined
  })
  return healing
}

const later = () => new Promise(resolve => setTimeout(resolve, PATIENCE))

/** The network first, so that nobody reads yesterday's page online; a stored copy when it fails or dawdles. */
async function answer(event) {
  const { request } = event
  const path = pathOf(request.url)
  const copy = async () => (await path) && stored(await path)
  const fresh = fetch(request).then(async response => {
    const known = await path
    if (known && !kept.has(known)) event.waitUntil(store(response.clone(), known).catch(() => {}))
    return response
  })
  const patient = Promise.race([fresh, later().then(copy)])
  const response = await patient.catch(copy)
  return response ?? fresh
}

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(activate()))
self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(root)) return
  const answered = answer(event)
  event.respondWith(answered)
  if (mode === 'navigate') event.waitUntil(answered.then(heal, heal))
})
