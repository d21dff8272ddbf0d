import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { writeServiceWorker } from '../../layouts/offline/write.ts'
import { ROOT } from '../rules/sources.ts'

interface Answer {
  readonly status?: number
  readonly type?: string
  readonly location?: string
  readonly body?: string
}

/** A made-up site of three pages on a host that can be told to answer falsely. */
interface Host {
  readonly address: string
  /** Builds the site: every page says `words`; `more` are further files. */
  build(words: string, more?: Readonly<Record<string, string>>): void
  /** False answers by path; an address `/portal` is always answered by the portal itself. */
  lies: Record<string, Answer>
  /** Stops answering. */
  down: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}
const PAGES = ['index.html', 'first.html', 'second.html']
const PORTAL = '<!doctype html><h1>Pay to go on</h1><script>document.title = "taken over"</script>'

const pageOf = (words: string) =>
  `<!doctype html><title>Briefing</title><script src="assets/offline.js" defer></script><h1>${words}</h1>`

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
    mkdirSync(join(folder, 'assets'))
    copyFileSync(join(ROOT, 'layouts/js/offline.js'), join(folder, 'assets/offline.js'))
    const server = createServer((request, response) => {
      if (host.down) {
        request.socket.destroy()
        return
      }
      const path = request.url!.split('?')[0]!.slice(1) || 'index.html'
      const { status, type, location, body } = path === 'portal' ? { body: PORTAL } : (host.lies[path] ?? {})
      const content = body ?? contentOf(join(folder, path))
      response
        .writeHead(status ?? (content === null ? 404 : 200), {
          'Content-Type': type ?? TYPES[extname(path)] ?? 'text/html',
          'Cache-Control': 'no-store',
          ...(location && { Location: location }),
        })
        .end(content ?? 'not found')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const host: Host = {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      build(words, more = {}) {
        const files = Object.entries({
          ...Object.fromEntries(PAGES.map(path => [path, pageOf(words)])),
          ...more,
        })
        for (const [path, text] of files) writeFileSync(join(folder, path), text)
        writeServiceWorker(folder)
      },
      lies: {},
      down: false,
    }
    host.build('Ana Bell said it rained')
    await use(host)
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

/**
 * Visits a page and waits until the browser has looked for a new worker, and that worker has taken over or has
 * given up, however long the machine takes.
 */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(`(async () => {
    const { serviceWorker } = navigator
    const settled = registration => {
      const worker = registration.installing ?? registration.waiting
      if (!worker) return
      return new Promise(resolve => {
        const look = () => ['activated', 'redundant'].includes(worker.state) && resolve()
        worker.addEventListener('statechange', look)
        look()
      })
    }
    // Registers what the page itself registers, so that it does not matter which of the two is first.
    const registration = await serviceWorker.register('sw.js')
    await settled(registration)
    await registration.update().catch(() => {})
    await settled(registration)
  })()`)
}

const isKept = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    'navigator.serviceWorker.getRegistration().then(registration => Boolean(registration?.active))',
  )

/** True when the store holds this page with these words. */
const holds = (page: Page, path: string, words: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `caches.match(${JSON.stringify(path)}).then(async found => Boolean(found) && (await found.text()).includes(${JSON.stringify(words)}))`,
  )

/** Puts a foreign page in the place of a stored one, and deletes another. */
const damage = (page: Page, replaced: string, deleted: string): Promise<void> =>
  page.evaluate(`(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const portal = new Response(${JSON.stringify(PORTAL)}, { headers: { 'Content-Type': 'text/html' } })
      if (await cache.match(${JSON.stringify(replaced)})) await cache.put(${JSON.stringify(replaced)}, portal)
      await cache.delete(${JSON.stringify(deleted)})
    }
  })()`)

/** What a reader without a network sees; null where the browser says that there is none. */
async function withoutNetwork(context: BrowserContext, host: Host, path: string): Promise<string | null> {
  host.down = true
  const page = await context.newPage()
  const shown = await page.goto(host.address + path).then(
    () => page.getByRole('heading', { level: 1 }).textContent(),
    () => null,
  )
  await page.close()
  host.down = false
  return shown
}

const RAIN = 'Ana Bell said it rained'
const SNOW = 'Tom Reed said it snowed'

const LIES: Readonly<Record<string, Answer>> = {
  'a page of its own': { body: PORTAL },
  'a redirect to a page of its own': { status: 302, location: '/portal' },
  'the right page with another status': { status: 203 },
  'the right page as another type': { type: 'text/plain' },
}

for (const [what, lie] of Object.entries(LIES))
  test(`a captive portal that answers with ${what} while the worker installs is never kept`, async ({
    host,
    context,
    page,
  }) => {
    host.lies = { 'second.html': lie }
    await visit(page, host.address)
    expect(await isKept(page)).toBe(false)
    expect(await withoutNetwork(context, host, 'second.html')).toBeNull()

    host.lies = {}
    await visit(page, host.address)
    expect(await isKept(page)).toBe(true)
    expect(await withoutNetwork(context, host, 'second.html')).toBe(RAIN)
  })

test('a host that offers a page under its shorter name is no portal', async ({ host, context, page }) => {
  host.lies = {
    'second.html': { status: 308, location: '/second' },
    second: { body: pageOf(RAIN), type: 'text/html' },
  }
  await visit(page, host.address)
  expect(await withoutNetwork(context, host, 'second.html')).toBe(RAIN)
  expect(await withoutNetwork(context, host, 'second')).toBe(RAIN)
})

test('an update never mixes pages of two builds', async ({ host, context, page }) => {
  await visit(page, host.address)
  host.build(SNOW)
  host.lies = { 'second.html': { body: PORTAL } }
  await visit(page, host.address)
  for (const path of PAGES) expect(await withoutNetwork(context, host, path), path).toBe(RAIN)

  host.lies = {}
  await visit(page, host.address)
  for (const path of PAGES) expect(await withoutNetwork(context, host, path), path).toBe(SNOW)
})

test('a damaged copy is not shown, and the next visit mends it', async ({ host, context, page }) => {
  await visit(page, host.address)
  await damage(page, 'first.html', 'second.html')
  expect(await holds(page, 'first.html', 'Pay to go on')).toBe(true)
  for (const path of ['first.html', 'second.html'])
    expect(await withoutNetwork(context, host, path), path).toBeNull()

  await visit(page, host.address)
  for (const path of ['first.html', 'second.html']) {
    await expect.poll(() => holds(page, path, RAIN), path).toBe(true)
    expect(await withoutNetwork(context, host, path), path).toBe(RAIN)
  }
})

test('of a site too large to be kept whole, a visited page is kept only as it was built', async ({
  host,
  context,
  page,
}) => {
  const large = { 'large.html': pageOf(RAIN) + ' '.repeat(4_000_000) }
  host.build(RAIN, large)
  await visit(page, host.address)
  host.lies = { 'first.html': { body: PORTAL } }
  await page.goto(`${host.address}first.html`)
  await page.goto(`${host.address}second.html`)
  await expect.poll(() => holds(page, 'second.html', RAIN)).toBe(true)
  expect(await withoutNetwork(context, host, 'second.html')).toBe(RAIN)
  expect(await withoutNetwork(context, host, 'first.html')).toBeNull()

  // Pages kept from another build are dropped, unless they are the same.
  host.lies = {}
  await page.goto(`${host.address}first.html`)
  await expect.poll(() => holds(page, 'first.html', RAIN)).toBe(true)
  host.build(RAIN, { ...large, 'second.html': pageOf(SNOW) })
  await visit(page, host.address)
  expect(await withoutNetwork(context, host, 'first.html')).toBe(RAIN)
  expect(await withoutNetwork(context, host, 'second.html')).toBeNull()
})
