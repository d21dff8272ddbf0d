import { accessibilityFaults } from './accessibility.ts'
import { expect, fileUrl, test } from './site.ts'

const TEXT = `He said: “We cannot, and we will not succumb to fear.” He added: “We cannot, and we must never succumb to fear.”
Somebody else said "The moon is made of green cheese today".`

for (const [where, address] of [
  ['from a folder', async () => fileUrl('check.html')],
  ['from a host', async (root: string) => `${root}check.html`],
] as const)
  test(`quotations of a pasted text are checked by keyboard, ${where}`, async ({ page, atRoot }) => {
    await page.goto(await address(atRoot))
    await page.getByRole('textbox', { name: 'The text with the quotations' }).fill(TEXT)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText(
      '1 found word for word, 1 found but changed, 1 not found.',
    )
    const [verbatim, changed, missing] = await page.locator('.check li').all()
    await expect(verbatim!).toContainText('Found word for word')
    await expect(verbatim!.getByRole('link', { name: 'Barack Obama' })).toBeVisible()
    await expect(changed!.locator('del')).toHaveText(/only in your text: must never/)
    await expect(changed!.locator('ins')).toHaveText(/only in the article: will not/)
    await expect(missing!).toContainText('Not found')
    const vouched = /The text of the article is as it was annotated: its SHA-256 is [0-9a-f]{64}\./
    if (where === 'from a host') await expect(verbatim!).toContainText(vouched)
    else await expect(verbatim!).not.toContainText('SHA-256')
  })

test('a text of an article that was changed on the host is told', async ({ page, atRoot }) => {
  await page.route('**/data/texts/*.txt', route => route.fulfill({ body: 'We succumb to fear.' }))
  await page.goto(`${atRoot}check.html`)
  await page.getByRole('textbox', { name: 'The text with the quotations' }).fill(TEXT)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.locator('.check li').first()).toContainText('is not the one that was annotated')
})

test('a text without quote marks is said to have none', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}check.html`)
  await page.getByRole('textbox', { name: 'The text with the quotations' }).fill('Nobody said anything.')
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText('Nothing in this text stands between quote marks.')
})

test('every page leads to the check, and the check has no accessibility fault', async ({ page, atRoot }) => {
  await page.goto(`${atRoot}timeline.html`)
  await page.getByRole('link', { name: 'Check a quotation' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a quotation')
  expect(await accessibilityFaults(page, `${atRoot}check.html`)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says so and leads to the list', async ({ page, atRoot }) => {
    await page.goto(`${atRoot}check.html`)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.getByRole('main').getByRole('link', { name: 'list of quotations' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotations')
  })
})
