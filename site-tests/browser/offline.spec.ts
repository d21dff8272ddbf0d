import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { writeServiceWorker } from '../../layouts/offline/write.ts'
import { ROOT } from '../rules/sources.ts'
import { builtFiles, TYPES } from './site.ts'

const ARTICLE = 'articles/us-france-airstrikes.html'
const [QUOTATION] = builtFiles('.html').filter(path => path.startsWith('quotes/')) as [string]

/** A copy of the built site on a host that can go away, and to which a new version can be brought. */
interface Host {
  readonly address: string
  down: boolean
  /** Paths that were asked for. */
  readonly asked: string[]
  /** Another build: `change` says what differs. */
  build(change: (write: (path: string, edit: (text: string) => string) => void) => void): void
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
    cpSync(join(ROOT, '_site'), folder, { recursive: true })
    const asked: string[] = []
    const server = createServer((request, response) => {
      if (host.down) {
        request.socket.destroy()
        return
      }
      const path = new URL(request.url!, 'http://host').pathname.slice(1) || 'index.html'
      asked.push(path)
      const file = join(folder, path)
      const isThere = existsSync(file) && statSync(file).isFile()
      response
        .writeHead(isThere ? 200 : 404, {
          'Content-Type': TYPES[isThere ? extname(path) : '.html'] ?? 'text/plain',
          'Cache-Control': 'no-store',
        })
        .end(readFileSync(isThere ? file : join(folder, '404.html')))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const host: Host = {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      down: false,
      asked,
      build(change) {
        change((path, edit) => {
          const file = join(folder, path)
          writeFileSync(file, edit(existsSync(file) ? readFileSync(file, 'utf8') : ''))
        })
        writeServiceWorker(folder)
      },
    }
    await use(host)
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** Opens a page, and waits until what is to be kept is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect.poll(() => page.evaluate<boolean>('navigator.serviceWorker.controller !== null')).toBe(true)
}

/** Whether a reader finds a page at an address; in a window of its own, which may end at a page of the browser. */
async function canBeRead(context: BrowserContext, address: string): Promise<boolean> {
  const page = await context.newPage()
  const isThere = await page.goto(address).then(
    () => true,
    () => false,
  )
  await page.close()
  return isThere
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const LARGE = (write: (path: string, edit: () => string) => void) =>
  write('large.txt', () => 'a'.repeat(5_000_000))

test('the briefing can be installed, under its name and with icons of every kind', async ({ host, page }) => {
  await visit(page, host.address)
  const devtools = await page.context().newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { icons, display } = JSON.parse(data!) as { display: string; icons: Record<string, string>[] }
  expect(display).toBe('standalone')
  expect(icons.map(({ sizes, purpose = '' }) => sizes + purpose)).toEqual([
    'any',
    '180x180',
    '192x192',
    '512x512',
    '512x512maskable',
  ])
  for (const { src } of icons)
    expect((await page.request.get(`${host.address}assets/${src}`)).ok()).toBe(true)
  // A window of a test is private, and a private window installs nothing.
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('when the host is gone after the first visit, pages, data and the page for a wrong address are there', async ({
  host,
  page,
}) => {
  await visit(page, host.address)
  host.down = true
  for (const path of [ARTICLE, QUOTATION, 'about.html']) {
    await page.goto(host.address + path)
    await expect(heading(page)).toBeVisible()
  }
  const table = await page.evaluate<string>(
    `fetch(${JSON.stringify(`${host.address}data/quotations.csv`)}).then(answer => answer.text())`,
  )
  expect(table).toMatch(/^url,words,/)

  const response = await page.goto(`${host.address}no/such/page.html`)
  expect(response!.status()).toBe(404)
  await expect(heading(page)).toHaveText('Page not found')
  await page.getByRole('main').getByRole('link', { name: 'The timeline' }).click()
  await expect(page).toHaveURL(`${host.address}timeline.html`)
  await expect(heading(page)).toBeVisible()
})

test('a large briefing is kept whole by choice, with its size, and removed again', async ({
  context,
  host,
  page,
}) => {
  host.build(LARGE)
  await visit(page, host.address)
  host.down = true
  expect(await canBeRead(context, host.address + QUOTATION)).toBe(false)
  host.down = false

  await page.goto(`${host.address}about.html`)
  const part = page.locator('section.offline')
  await expect(part.getByRole('status')).toHaveText(
    /^The pages you read are kept on this device\. The whole briefing takes 6\.\d MB\.$/,
  )
  const remove = part.getByRole('button', { name: 'Remove it from this device' })
  const keep = part.getByRole('button', { name: 'Keep this briefing offline' })
  await keep.click()
  await expect(part.getByRole('status')).toHaveText(
    /^The whole briefing is kept on this device \(6\.\d MB\)\.$/,
  )
  await expect(keep).toBeHidden()
  host.down = true
  await page.goto(host.address + QUOTATION)
  await expect(heading(page)).toBeVisible()

  await page.goto(`${host.address}about.html`)
  await remove.click()
  await expect(part.getByRole('status')).toHaveText(/^Nothing is kept on this device\./)
  expect(await canBeRead(context, host.address + QUOTATION)).toBe(false)
  host.down = false
  await visit(page, `${host.address}about.html`)
  await expect(part.getByRole('status')).toHaveText(/^Nothing is kept on this device\./)
  await expect(remove).toBeHidden()
})

test('when the network ends while a briefing is being kept, that is told, and nothing is claimed', async ({
  host,
  page,
}) => {
  host.build(LARGE)
  await visit(page, `${host.address}about.html`)
  const part = page.locator('section.offline')
  const keep = part.getByRole('button', { name: 'Keep this briefing offline' })
  await expect(keep).toBeVisible()
  host.down = true
  await keep.click()
  await expect(part.getByRole('status')).toHaveText(/^Not everything could be kept/)
  host.down = false
  await keep.click()
  await expect(part.getByRole('status')).toHaveText(/^The whole briefing is kept on this device/)
})

test('a new version is announced where the page that is open has changed, and all of it is there at once', async ({
  context,
  host,
  page,
}) => {
  host.build(LARGE)
  await visit(page, `${host.address}about.html`)
  const part = page.locator('section.offline')
  await part.getByRole('button', { name: 'Keep this briefing offline' }).click()
  await expect(part.getByRole('status')).toHaveText(/^The whole briefing is kept/)
  await page.goto(host.address + ARTICLE)
  const other = await context.newPage()
  await other.goto(host.address + QUOTATION)

  const edited = (html: string) => html.replace('</h1>', ' (edited)</h1>')
  host.build(write => {
    write(ARTICLE, edited)
    write('timeline.html', edited)
  })
  host.asked.length = 0
  await other.reload()
  await expect(page.getByText('This page has a newer version.')).toBeVisible()
  await expect(other.getByText('This page has a newer version.')).toBeHidden()
  // What is the same in both versions is not fetched again.
  expect(host.asked).not.toContain('large.txt')
  expect(host.asked).toContain('timeline.html')

  host.down = true
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(heading(page)).toHaveText(/\(edited\)$/)
  await page.goto(`${host.address}timeline.html`)
  await expect(heading(page)).toHaveText(/\(edited\)$/)
  await page.goto(host.address + QUOTATION)
  await expect(heading(page)).toBeVisible()
})
