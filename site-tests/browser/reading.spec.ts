import { expect, PAGE_OF_EACH_KIND, test } from './site.ts'

const ARTICLE = PAGE_OF_EACH_KIND.article!

test('the first Tab leads to the skip link, which leads to the text', async ({ page, atRoot }) => {
  await page.goto(atRoot + ARTICLE)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the text' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#text$/)
})

test('every link and button that has the focus shows it', async ({ page, atRoot }) => {
  for (const path of Object.values(PAGE_OF_EACH_KIND)) {
    await page.goto(atRoot + path)
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      const marked = await page.evaluate<boolean>(`(() => {
        const style = getComputedStyle(document.activeElement)
        // After the last link the focus leaves the page; a browser may still name the element it left.
        return !document.hasFocus() || document.activeElement === document.body || style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      })()`)
      expect(marked, `${path}, after ${i + 1} times Tab`).toBe(true)
    }
  }
})

test('a note leads back to the words it is about', async ({ page, atRoot }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(atRoot + ARTICLE)
  await page
    .locator('main .note')
    .first()
    .getByRole('link', { name: /back to/i })
    .click()
  await expect(page.locator('main .quotation').first()).toBeInViewport()
})

test('in print the text is black on white, the notes follow it, and no navigation is printed', async ({
  page,
  atRoot,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(atRoot + ARTICLE)
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden()
  const colours = await page.evaluate<string[]>(
    '[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]',
  )
  expect(colours[0]).toMatch(/^rgb\((\d|[1-4]\d), (\d|[1-4]\d), (\d|[1-4]\d)\)$/)
  const note = (await page.locator('main .note').first().boundingBox())!
  const last = (await page.locator('main q, main .quotation').last().boundingBox())!
  expect(note.y).toBeGreaterThan(last.y)
})

test('nothing of a page is wider than paper', async ({ page, atRoot }) => {
  await page.setViewportSize({ width: 660, height: 990 })
  await page.emulateMedia({ media: 'print' })
  for (const [kind, path] of Object.entries(PAGE_OF_EACH_KIND)) {
    await page.goto(atRoot + path)
    expect(await page.evaluate('document.documentElement.scrollWidth'), kind).toBe(660)
  }
})
