import type { Page } from '@playwright/test'
import { builtFile, expect, fileUrl, PAGE_OF_EACH_KIND, test } from './site.ts'

const ARTICLE = PAGE_OF_EACH_KIND.article!
const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const marker = (page: Page, number: number) => page.locator(`.marker[data-note="${number}"]`).first()
const card = (page: Page) => page.getByRole('dialog')
const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      // The page's own function; the tests are checked without the types of a browser.
      return (
        globalThis as never as { getComputedStyle(of: unknown): Record<string, string> }
      ).getComputedStyle(element)[name]!
    }, property)

test('without a title the first sentence stands whole in its place as the headline, and nowhere else', async ({
  page,
}) => {
  await page.goto(fileUrl(ARTICLE))
  const sentence = ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').trim()
  expect(sentence).toMatch(/^The United States and France on Tuesday .* on the ground\.$/)
  const text = (await page.getByRole('main').textContent()) ?? ''
  expect(text.split(sentence)).toHaveLength(2)
})

test('a mark is as strong as its claim', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  const none = 'rgba(0, 0, 0, 0)'
  expect(await style(page, '.annotated .quotation.direct', 'backgroundColor')).not.toBe(none)
  expect(await style(page, '.annotated .quotation.mixed .said', 'backgroundColor')).not.toBe(none)
  for (const told of ['.quotation.mixed .told', '.quotation.indirect']) {
    expect(await style(page, `.annotated ${told}`, 'backgroundColor')).toBe(none)
    expect(await style(page, `.annotated ${told}`, 'textDecorationLine')).toBe('underline')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('names and dates are marked when the reader asks for it, and quotations are not when he does not', async ({
    page,
  }) => {
    await page.goto(fileUrl(ARTICLE))
    const line = () => style(page, '.annotated .mention', 'textDecorationColor')
    expect(await line()).toBe('rgba(0, 0, 0, 0)')
    await page.getByLabel('names', { exact: true }).check()
    expect(await line()).not.toBe('rgba(0, 0, 0, 0)')
    await page.getByLabel('speakers', { exact: true }).uncheck()
    await expect(page.locator('.marker').first()).toBeHidden()
    await expect(page.locator('.notes')).toBeHidden()
  })

  test('a number leads to its note, the note back to the words and on to the quotation’s page', async ({
    page,
  }) => {
    await page.goto(fileUrl(ARTICLE))
    await marker(page, 5).click()
    await expect(page).toHaveURL(/#n-we-will-not-allow-them-to/)
    await page.locator('.note:target .back').click()
    await expect(page).toHaveURL(/#q-we-will-not-allow-them-to/)
    await page.locator('.note[data-note="5"] a:not(.back)').click()
    await expect(page).toHaveURL(/quotes\/we-will-not-allow-them-to-[^/]*\.html/)
  })

  test('the colours can be changed on any page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(fileUrl(ARTICLE))
    const light = await style(page, 'body', 'backgroundColor')
    await page.locator('.settings summary').click()
    await page.getByLabel('Dark').check()
    expect(await style(page, 'body', 'backgroundColor')).not.toBe(light)
  })
})

test('a card tells who speaks and why, has the words, and copies them with their address', async ({
  browser,
  atRoot,
}) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.setViewportSize(WIDE)
  await page.goto(atRoot + ARTICLE)
  await marker(page, 9).click()
  await expect(card(page)).toContainText('Barack Obama — “he” is Obama')
  await expect(card(page)).toContainText('“This was an attack on our free and open societies')
  await card(page).getByRole('button', { name: 'Copy quote' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toMatch(
    /^“This was .* compete” — Barack Obama, 24 November 2015\. http\S*quotes\/\S*\.html$/,
  )
  await context.close()
})

test('the card of a report has the reporting words', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  await marker(page, 4).click()
  await expect(card(page).locator('.words')).toHaveText(/^Hollande said that France and the United States/)
})

test('a card opens and closes by keyboard, and the focus comes back', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  await marker(page, 2).focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeFocused()
  await card(page).getByRole('button', { name: 'Next quotation by Francois Hollande' }).click()
  await expect(card(page)).toContainText('scale up our strikes')
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(marker(page, 3)).toBeFocused()
})

test('a name and a date have cards, with the way to their pages', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  await page.locator('.annotated .mention', { hasText: 'Barack Obama' }).first().click()
  await expect(card(page)).toContainText('US President')
  await expect(card(page).getByRole('link', { name: 'Barack Obama' })).toHaveAttribute(
    'href',
    '../entities/barack-obama.html',
  )
  await page.keyboard.press('Escape')
  await page.locator('.annotated .date').first().click()
  await expect(card(page)).toContainText('24 November 2015')
})

test('on a phone a number opens a sheet at the foot of the screen and the page stays', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto(fileUrl(ARTICLE))
  await marker(page, 5).click()
  const box = (await card(page).boundingBox())!
  expect(Math.round(box.width)).toBe(PHONE.width)
  expect(Math.round(box.y + box.height)).toBe(PHONE.height)
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`))
})

test('j and k go from quotation to quotation with the words before in view, and ? tells so', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(WIDE)
  await page.goto(fileUrl(ARTICLE))
  for (const key of 'jjjk') await page.keyboard.press(key)
  await expect(marker(page, 2)).toBeFocused()
  const top = (await page.locator('.quotation:target').boundingBox())!.y
  expect(top).toBeGreaterThan(WIDE.height / 5)
  await page.keyboard.press('?')
  await expect(card(page)).toContainText('next quotation')
})

test('a note stands at the very line of its words', async ({ page }) => {
  await page.setViewportSize(WIDE)
  await page.goto(fileUrl(ARTICLE))
  await page.evaluate('document.fonts.ready')
  for (const number of [1, 5, 15, 18]) {
    const words = (await page.locator(`.quotation[data-note="${number}"]`).first().boundingBox())!
    const note = (await page.locator(`.note[data-note="${number}"]`).boundingBox())!
    expect(Math.abs(note.y - words.y), `note ${number}`).toBeLessThan(12)
  }
})

test('what the reader chose is there again on the next page before it is drawn', async ({ page, atRoot }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(atRoot + ARTICLE)
  await page.getByLabel('dates', { exact: true }).check()
  await page.locator('.settings summary').click()
  await page.getByLabel('Dark').check()
  await page.getByLabel('Larger').check()
  await page.goto(`${atRoot}timeline.html`)
  expect(await style(page, 'html', 'colorScheme')).toBe('dark')
  expect(await style(page, 'body', 'fontSize')).toBe('25.65px')
  await page.goto(atRoot + ARTICLE)
  await expect(page.getByLabel('dates', { exact: true })).toBeChecked()
  // In the head and not deferred: nothing is drawn before it has run.
  expect(builtFile(ARTICLE)).toMatch(
    /<script src="\.\.\/assets\/reading\.js"><\/script>[\s\S]*<link rel="stylesheet"/,
  )
})

test('the font of the site shows, from a folder too', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  expect(
    await page.evaluate<boolean>(
      'document.fonts.ready.then(() => document.fonts.check("1rem Briefing Serif"))',
    ),
  ).toBe(true)
  expect(
    await page.evaluate<string[]>(
      '[...document.fonts].filter(({ status }) => status === "error").map(({ family }) => family)',
    ),
  ).not.toContain('Briefing Serif')
})

test('on paper stand the address, the day, first words in the notes, numbers on demand and who said what', async ({
  page,
}) => {
  await page.goto(fileUrl(ARTICLE))
  await page.getByLabel('paragraph numbers').check()
  await page.emulateMedia({ media: 'print' })
  const shown = await page.evaluate<string>('document.querySelector("main").innerText')
  expect(shown).toContain(fileUrl(ARTICLE))
  expect(shown).toContain('24 November 2015')
  expect(shown).toMatch(/“he” is Obama\s+“This was an attack on our” …/)
  expect(shown).toMatch(
    /Quotations by speaker\s+Barack Obama: 1, 6 to 14\s+Francois Hollande: 2 to 5, 15 to 18/,
  )
  await expect(page.locator('.switches')).toBeHidden()
})

test('notes and text are reached apart', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.note').first()).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.locator('.note a').first()).toBeFocused()
})
