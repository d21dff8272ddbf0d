import type { Browser, Page } from '@playwright/test'
import { builtFiles, expect, fileUrl, PAGE_OF_EACH_KIND, test } from './site.ts'

const QUOTATION = builtFiles('.html').find(path => path.startsWith('quotes/we-cannot'))!
const REPORT = builtFiles('.html').find(path => path.startsWith('quotes/that-france'))!

async function withClipboard(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.addInitScript(
    'navigator.share = async given => { globalThis.shared = [...(globalThis.shared ?? []), given] }',
  )
  await use(page)
  await context.close()
}

const clipboard = (page: Page): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()')
const shared = (page: Page) => page.evaluate<{ text: string; url: string }[]>('globalThis.shared')

test('every text of a quotation’s page is copied as it stands there, with the whole address', async ({
  browser,
  atRoot,
}) => {
  await withClipboard(browser, async page => {
    for (const path of [QUOTATION, REPORT]) {
      await page.goto(atRoot + path)
      for (const menu of await page.locator('.menu > summary').all()) await menu.click()
      const forms = await page.locator('.copies li').all()
      expect(forms.length).toBeGreaterThanOrEqual(9)
      for (const form of forms) {
        const text = await form.locator('pre').textContent()
        await form.getByRole('button').click()
        await expect.poll(() => clipboard(page)).toBe(text)
        expect(text).toContain(atRoot + path)
      }
    }
  })
})

test('a quotation is handed to the device with its words and its address', async ({ browser, atRoot }) => {
  await withClipboard(browser, async page => {
    await page.goto(atRoot + QUOTATION)
    await page.getByRole('button', { name: 'Share' }).click()
    const [given] = await shared(page)
    expect(given!.url).toBe(atRoot + QUOTATION)
    expect(given!.text).toMatch(/^“We cannot, and we will not[\s\S]*— Barack Obama/)
    expect(given!.text).not.toContain('http')
  })
})

test('a device that cannot share is not offered it', async ({ page }) => {
  await page.addInitScript('navigator.share = undefined')
  await page.goto(fileUrl(QUOTATION))
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
})

test('from a list a quotation is copied with its words, its source and its address', async ({
  browser,
  atRoot,
}) => {
  await withClipboard(browser, async page => {
    await page.goto(`${atRoot}quotes.html`)
    const entry = page.locator('.entry', { hasText: 'We cannot, and we will not succumb' })
    await entry.getByRole('button', { name: /^Copy or share/ }).click()
    await entry.getByRole('button', { name: 'Copy quote' }).click()
    await expect(entry.getByRole('status')).toHaveText('Copied')
    expect(await clipboard(page)).toMatch(
      /^“We cannot.*win” — Barack Obama, US President\. http\S*we-cannot\S*\.html$/,
    )
    await entry.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => clipboard(page)).toBe(atRoot + QUOTATION)
    await entry.getByRole('button', { name: 'Share', exact: true }).click()
    expect((await shared(page))[0]!.url).toBe(atRoot + QUOTATION)
    await page.keyboard.press('Escape')
    await expect(page.locator('.taking')).toHaveCount(0)
  })
})

test('a report is copied from a list with its reporting words', async ({ browser, atRoot }) => {
  await withClipboard(browser, async page => {
    await page.goto(`${atRoot}quotes.html`)
    const entry = page.locator(`.entry:has(a[href="${REPORT}"])`)
    await entry.getByRole('button', { name: /^Copy or share/ }).click()
    await entry.getByRole('button', { name: 'Copy quote' }).click()
    await expect(entry.getByRole('status')).toHaveText('Copied')
    expect(await clipboard(page)).toMatch(
      /^Hollande said that France and the United States.* — Francois Hollande/,
    )
  })
})

test('without scripts the same texts can be opened and marked', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(fileUrl(QUOTATION))
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  await page.locator('.menu.cite > summary').click()
  await page.getByText('BibLaTeX').click()
  await expect(page.locator('#copy-biblatex')).toContainText(`url = {${QUOTATION}}`)
  await context.close()
})

test('the card of an article hands on the words with the address', async ({ browser, atRoot }) => {
  await withClipboard(browser, async page => {
    await page.goto(atRoot + PAGE_OF_EACH_KIND.article)
    await page.locator('.marker').first().click()
    await page.locator('.card').getByRole('button', { name: 'Share' }).click()
    expect((await shared(page))[0]!.url).toMatch(/quotes\/\S+\.html$/)
  })
})
