// Keeps the site readable without a network: what is kept from the first visit on, what was visited, or all of it.
/* global LIST, NOT_FOUND, adopt, cacheName, choose, chosen, earlier, facts, forEach, keep, kept, list, pathOf, prefix, readList, root, store, stored */

/** Milliseconds a reader waits for the network before a stored copy is shown. */
const PATIENCE = 4000

/** The paths that are stored already, whatever is in them. */
async function present() {
  const cache = await caches.open(cacheName)
  return new Set((await cache.keys()).map(({ url }) => url.slice(root.length)))
}

/**
 * Stores every file to keep that is not there or is damaged; of those that are kept by choice, what is not there.
 * @param onKept is told how many of how many are there
 * @throws TypeError when one cannot be had
 */
async function fill(how, onKept = () => {}) {
  if (how === 'none') return
  await keep(LIST)
  list = undefined
  const { later, perhaps } = await readList()
  const there = await present()
  const first = [...kept.keys()]
  const others = how === 'all' ? [...later.keys()].filter(path => !there.has(path)) : []
  const wanted = how === 'all' ? [...perhaps.keys()] : [NOT_FOUND]
  const total = first.length + later.size
  let count = how === 'all' ? later.size - others.length : 0
  await forEach([...first, ...others], async path => {
    await keep(path)
    onKept(++count, total)
  })
  await forEach(
    wanted.filter(path => perhaps.has(path) && !there.has(path)),
    path => keep(path).catch(() => {}),
  )
}

/** All files or none: until every one is there, the worker before this one goes on with its own. */
async function install() {
  await fill(await chosen())
  await self.skipWaiting()
}

async function activate() {
  for (const name of await earlier()) {
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) await adopt(url.slice(root.length))
    await caches.delete(name)
  }
  await self.clients.claim()
}

let healing

/** Once in the life of a worker, which ends soon after a visit; again at the next page when it failed. */
function heal() {
  healing ??= chosen()
    .then(fill)
    .catch(() => {
      healing = undefined
    })
  return healing
}

const patienceEnds = () => new Promise(resolve => setTimeout(resolve, PATIENCE))

/** The page for an address that is not there, whose links work at any address; undefined where it is not kept. */
async function notFound(request, path) {
  const page = request.mode === 'navigate' && !path && (await stored(NOT_FOUND))
  if (!page) return
  const html = (await page.text()).replace('<head>', `<head><base href="${root}">`)
  return new Response(html, { status: 404, headers: page.headers })
}

/** The network first, so that nobody reads yesterday's page online; a stored copy when it fails or dawdles. */
async function answer(event) {
  const { request } = event
  if ((await chosen()) === 'none') return fetch(request)
  const path = pathOf(request.url)
  const copy = async () => (await path) && stored(await path)
  const fresh = fetch(request).then(async response => {
    const known = await path
    if (known && !kept.has(known)) event.waitUntil(store(response.clone(), known).catch(() => {}))
    return response
  })
  const patient = Promise.race([fresh, patienceEnds().then(copy)])
  const response = await patient.catch(copy)
  if (response) return response
  return fresh.catch(async error => (await notFound(request, await path)) ?? Promise.reject(error))
}

/** What a page shows of this: the choice, whether all is kept, and how many bytes all has. */
async function state() {
  const how = await chosen()
  return { choice: how, isKept: how === 'all' || (how === 'some' && facts.isWhole), bytes: facts.bytes }
}

/** What a page can ask for, by name. */
const REQUESTS = {
  state,
  async keep(tell) {
    await fill('all', (count, total) => tell({ count, total }))
    await choose('all')
    return state()
  },
  async remove() {
    await choose('none')
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
    healing = undefined
    return state()
  },
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
self.addEventListener('message', event => {
  const [port] = event.ports
  const asked = Object.hasOwn(REQUESTS, event.data) && REQUESTS[event.data]
  if (!port || !asked) return
  const tell = message => port.postMessage(message)
  event.waitUntil(asked(tell).then(tell, () => tell({ failed: true })))
})
