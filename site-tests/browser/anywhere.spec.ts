import type { Page } from '@playwright/test'
import { annotated } from '../annotated.ts'
import { read } from '../rules/sources.ts'
import { builtFiles, expect, fileUrl, test } from './site.ts'

const ARTICLE = 'articles/us-france-airstrikes.html'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Walks from the briefing to the article, a quotation, its speaker and the timeline, by links only. */
async function walk(page: Page, start: string): Promise<void> {
  const failed: string[] = []
  page.on('requestfailed', request => failed.push(request.url()))
  await page.goto(start)
  await page.locator('main a[href*="articles/"]').first().click()
  await expect(page).toHaveURL(/articles\/us-france-airstrikes\.html/)
  await page.locator('main a[href*="quotes/"]').first().click()
  await expect(page).toHaveURL(/quotes\/[a-z0-9-]+\.html/)
  await page.locator('main a[href*="entities/"]').first().click()
  await expect(page).toHaveURL(/entities\/[a-z0-9-]+\.html/)
  await page.getByRole('navigation').first().getByRole('link', { name: 'Timeline' }).click()
  await expect(page).toHaveURL(/timeline\.html/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const styled = await page.evaluate<number>('document.styleSheets.length')
  expect(styled).toBeGreaterThan(0)
  expect(failed).toEqual([])
}

test('the site works at the root of a host', ({ page, atRoot }) => walk(page, atRoot))
test('the same files work below a path', ({ page, belowPath }) => walk(page, belowPath))
test('the same files work opened from a folder', ({ page }) => walk(page, fileUrl('index.html')))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the site works from a folder', ({ page }) => walk(page, fileUrl('index.html')))

  test('the article page shows every word of the source in its order', async ({ page }) => {
    await page.goto(fileUrl(ARTICLE))
    const [, , ...body] = read('content/articles/us-france-airstrikes.md').split('---\n')
    const shown = oneLine((await page.locator('main').textContent()) ?? '')
    let at = 0
    // The numbers of notes stand between the words; they are no part of them.
    const bare = shown.replace(/\d/g, '')
    for (const paragraph of annotated(body.join('---\n')).paragraphs) {
      const words = oneLine(body.join('---\n').slice(paragraph.start, paragraph.end)).replace(/\d/g, '')
      const found = bare.indexOf(words, at)
      expect(found, words).toBeGreaterThanOrEqual(at)
      at = found + words.length
    }
  })

  test('every quotation in the index can be read and followed', async ({ page }) => {
    await page.goto(fileUrl('quotes.html'))
    const targets = await page
      .locator('main a[href^="quotes/"]')
      .evaluateAll(links => links.map(link => link.getAttribute('href')!.split('#')[0]!))
    const pages = builtFiles('.html').filter(path => path.startsWith('quotes/'))
    expect([...new Set(targets)].sort()).toEqual(pages)
  })
})

test('what was visited once can be read after the network is gone', async ({ browser, atRoot }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(atRoot)
  await page.evaluate('navigator.serviceWorker.ready')
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
  await context.setOffline(true)
  for (const path of [
    ARTICLE,
    'timeline.html',
    'quotes.html',
    'about.html',
    builtFiles('.html').find(name => name.startsWith('quotes/'))!,
  ]) {
    await page.goto(atRoot + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate<number>('document.styleSheets.length')).toBeGreaterThan(0)
  }
  await context.close()
})

test('a missing page deep below the site is still a page to read', async ({ page, atRoot }) => {
  const faults: string[] = []
  page.on('console', message => /Content Security Policy/.test(message.text()) && faults.push(message.text()))
  await page.goto(`${atRoot}no/such/page.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  const width = await page.evaluate<number>('document.querySelector("main").getBoundingClientRect().width')
  expect(width).toBeLessThan(700)
  expect(faults).toEqual([])
})
