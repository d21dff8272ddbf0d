import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { ROOT } from '../rules/sources.ts'
import { expect, test } from './site.ts'

const FILE = pathToFileURL(join(ROOT, 'briefing.html')).href

/** Opens the file; what it asks for besides itself, and what its policy refuses, is told. */
async function opened(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('request', request => {
    if (!/^data:|briefing\.html/.test(request.url())) faults.push(request.url())
  })
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  await page.goto(FILE)
  return faults
}

test('one file opens by itself, and its links lead from page to page', async ({ page }) => {
  const faults = await opened(page)
  await page.locator('.page-briefing a[href^="#articles/"]').first().click()
  await expect(page.locator('.page-article h1').first()).toBeInViewport()
  await page.locator('.page-article .marker').first().click()
  const note = page.locator('.page-article .note').first()
  await expect(note).toBeInViewport()
  await note.locator('a:not(.back)').click()
  await expect(page.locator('.page-quotation:target h1')).toBeInViewport()
  await page.goBack()
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
  await expect(page.locator('.page-timeline h1')).toBeInViewport()
  expect(faults).toEqual([])
})

test('one file has its own letters, and colours to choose', async ({ page }) => {
  await opened(page)
  expect(
    await page.evaluate<boolean>(
      'document.fonts.ready.then(() => document.fonts.check("16px Briefing Serif"))',
    ),
  ).toBe(true)
  const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  await page.locator('.settings summary').click()
  await page.getByLabel('Light').check()
  const light = await paper()
  await page.getByLabel('Dark').check()
  expect(await paper()).not.toBe(light)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('one file can be read, and its colours be chosen', async ({ page }) => {
    await opened(page)
    await expect(page.locator('.page-article .annotated')).toBeVisible()
    await page.locator('.settings summary').click()
    await page.getByLabel('Dark').check()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(22, 22, 19)')
  })
})

test('one file fits a phone, and prints its articles and lists', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await opened(page)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.page-article').first()).toBeVisible()
  await expect(page.locator('.page-quote-index')).toBeVisible()
  await expect(page.locator('.page-quotation').first()).toBeHidden()
  await expect(page.locator('.page-note')).toBeVisible()
})
