import { builtFiles, expect, test } from './site.ts'

const QUOTATIONS = builtFiles('.html').filter(path => path.startsWith('quotes/'))

test('a permalink shows the words, the speaker and the evidence', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}${QUOTATIONS.find(path => path.includes('we-cannot-and-we-will'))}`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText(
    'We cannot, and we will not succumb to fear',
  )
  await expect(main.locator('blockquote strong')).toContainText('We cannot, and we will not succumb to fear')
  await expect(main.getByRole('link', { name: 'Barack Obama' }).first()).toBeVisible()
  await expect(main).toContainText('asserted')
})

test('its link into the article leads to the very words', async ({ page, atRoot }) => {
  for (const path of QUOTATIONS) {
    await page.goto(atRoot + path)
    const quote = page.locator('main h1')
    // A report stands with its reporting words, and what is reported in emphasis.
    const reported = quote.locator('em').first()
    const content = (await reported.count()) > 0 ? reported : quote
    const words = ((await content.textContent()) ?? '').replace(/\s+/g, ' ').replace(/^“|”$/g, '').trim()
    await page.locator('main a[href*="#q-"]').first().click()
    await expect(page).toHaveURL(/articles\/.*#q-/)
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect(target).toBeInViewport()
    expect(((await target.textContent()) ?? '').replace(/\s+/g, ' ')).toContain(words.slice(0, 40))
  }
})

test('no two quotations share an address, and none holds a position', () => {
  expect(new Set(QUOTATIONS.map(path => path.toLowerCase())).size).toBe(QUOTATIONS.length)
  for (const path of QUOTATIONS) expect(path).toMatch(/^quotes\/[a-z0-9-]+-[0-9a-f]{8}\.html$/)
})
