import { accessibilityFaults } from './accessibility.ts'
import { expect, fileUrl, test } from './site.ts'

for (const [where, address] of [
  ['from a folder', async () => fileUrl('search.html')],
  ['from a host', async (root: string) => `${root}search.html`],
] as const)
  test(`words are found with who said them, ${where}`, async ({ page, atRoot }) => {
    await page.goto(await address(atRoot))
    await page.getByRole('searchbox').fill('féar')
    const first = page.locator('.hits li li').first()
    await expect(first).toContainText('We cannot, and we will not succumb to fear.')
    await expect(first.locator('mark')).toHaveText('fear')
    await first.getByRole('link', { name: /Barack Obama/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('succumb to fear')
  })

test('what was said, and by whom, narrows what is found; names stand first', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}search.html?q=holl`)
  await expect(page.locator('.names a').first()).toHaveText('Francois Hollande')
  await page.getByRole('searchbox').fill('we')
  await page.getByLabel('Said by').selectOption('Francois Hollande')
  await expect(page.locator('.hits .said').first()).toContainText('Francois Hollande')
  await expect(page.locator('.hits .said', { hasText: 'Obama' })).toHaveCount(0)
  await page.getByLabel('Show').selectOption('direct')
  for (const said of await page.locator('.hits .said').allTextContents())
    expect(said).toContain('word for word')
})

test('a site without stories offers none to choose', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}search.html?q=fear`)
  await expect(page.locator('.hits li li').first()).toBeVisible()
  await expect(page.getByLabel('Said by')).toBeVisible()
  await expect(page.getByLabel('Story')).toBeHidden()
})

test('a sentence that is found leads to its place in the article', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}search.html?q=coalition+horrific`)
  await page.locator('.hits li li a').first().click()
  await expect(page.locator('p:target')).toContainText('coalition')
})

test('the slash goes to the field of any page, and Enter from there to what is found', async ({
  page,
  atRoot,
}) => {
  await page.goto(`${atRoot}timeline.html`)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await page.keyboard.type('fear')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 article')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.hits h2 a')).toBeFocused()
})

test('headlines stand before the sentences are there', async ({ page, atRoot }) => {
  let give = () => {}
  const asked = new Promise<void>(resolve => {
    give = resolve
  })
  await page.route('**/data/sentences/**', async route => {
    await asked
    await route.continue()
  })
  await page.goto(`${atRoot}search.html?q=fear`, { waitUntil: 'commit' })
  await expect(page.locator('.hits h2')).toHaveCount(1)
  await expect(page.locator('.hits li li')).toHaveCount(0)
  give()
  await expect(page.locator('.hits mark').first()).toHaveText('fear')
})

test('what nobody wrote is not found, and said so', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}search.html?q=zeppelin`)
  await expect(page.getByRole('status')).toHaveText('Nothing found. Fewer letters find more.')
})

test('the search page has no accessibility fault in light or dark mode', async ({ page, atRoot }) => {
  expect(await accessibilityFaults(page, `${atRoot}search.html?q=fear`)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page leads to the lists, and no page shows a field that does nothing', async ({
    page,
    atRoot,
  }) => {
    await page.goto(`${atRoot}search.html`)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Quotations/ })
      .click()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
  })
})
