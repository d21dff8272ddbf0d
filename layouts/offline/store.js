// The copies of the site that a reader has without a network. The build writes above this line: `manifest`, the hash
// of every file to keep from the first visit on, `version`, the hash of all that, and `facts` about the whole.
// Whatever is stored, or shown from the store, is a file of this very build, byte for byte. The page of a captive
// portal, a damaged copy and a page of another build all have other hashes.
/* global manifest, version */

const root = self.registration.scope
const prefix = `briefing ${root} `
const cacheName = prefix + version

/** What the reader has chosen: `all`, `none`, or, without a choice, what is kept from the first visit on. */
const CHOICE = `briefing-choice ${root}`

/** The hashes of the files that are kept later. */
const LIST = 'sw.json'

const NOT_FOUND = '404.html'

/** How many files are fetched at once. */
const LANES = 8

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** What a host must say of a file; of the other types, hosts say various things. */
const SURE = /html|css|javascript|svg|png/

const typeOf = path => TYPES[path.split('.').at(-1)] ?? 'application/octet-stream'

/** Addresses of one page: a host may offer `about.html` as `about`, and `folder/index.html` as `folder/`. */
const namesOf = url => ['', '.html', 'index.html'].map(ending => url.split(/[?#]/, 1)[0] + ending)

const kept = new Map(Object.entries(manifest))
let choice
let list

async function readChoice() {
  const cache = await caches.open(CHOICE)
  const found = await cache.match(`${root}choice`)
  return found ? found.text() : 'some'
}

async function chosen() {
  choice ??= readChoice()
  return choice
}

async function choose(word) {
  choice = Promise.resolve(word)
  const cache = await caches.open(CHOICE)
  await cache.put(`${root}choice`, new Response(word))
}

async function readList() {
  const found = await stored(LIST)
  const { later, perhaps } = found ? await found.json() : { later: {}, perhaps: {} }
  return { later: new Map(Object.entries(later)), perhaps: new Map(Object.entries(perhaps)) }
}

async function hashOf(path) {
  if (kept.has(path)) return kept.get(path)
  list ??= readList()
  const { later, perhaps } = await list
  return later.get(path) ?? perhaps.get(path)
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

/** Hosts answer at the 404 page's own address with either status. */
const isGood = (status, path) => status === 200 || (status === 404 && path === NOT_FOUND)

/** Stores an answer of the network. @throws TypeError when it is not the file as built */
async function store(response, path) {
  const { status, url, headers } = response
  const [type = ''] = SURE.exec(typeOf(path)) ?? []
  const isAnswer =
    isGood(status, path) && namesOf(url).includes(root + path) && headers.get('Content-Type')?.includes(type)
  const copy = isAnswer && (await asBuilt(response, path))
  if (!copy) throw new TypeError(`expected ${root}${path} as it was built, found another answer`)
  const cache = await caches.open(cacheName)
  await cache.put(root + path, copy)
}

async function stored(path) {
  const found = await caches.match(root + path, { cacheName })
  return found && asBuilt(found, path)
}

const earlier = async () =>
  (await caches.keys()).filter(name => name.startsWith(prefix) && name !== cacheName)

/** Takes over what an earlier build has stored, where this one has the same. @returns whether it had */
async function adopt(path) {
  for (const name of await earlier()) {
    const found = await caches.match(root + path, { cacheName: name })
    const copy = found && (await asBuilt(found, path))
    if (!copy) continue
    const cache = await caches.open(cacheName)
    await cache.put(root + path, copy)
    return true
  }
  return false
}

async function keep(path) {
  if ((await stored(path)) || (await adopt(path))) return
  await store(await fetch(root + path, { cache: 'no-cache' }), path)
}

/** Does the same for each path, a few at a time. @throws the first error */
async function forEach(paths, work) {
  const rest = [...paths]
  const lane = async () => {
    while (rest.length > 0) await work(rest.shift())
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
