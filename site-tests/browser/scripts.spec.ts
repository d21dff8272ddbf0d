import { expect, fileUrl, PAGE_OF_EACH_KIND, test } from './site.ts'

test('the quote index filters by speaker and kind, counts aloud, and keeps the choice in its address', async ({
  page,
}) => {
  await page.goto(fileUrl('quotes.html'))
  const status = page.getByRole('status')
  const entries = page.locator('main .entry')
  const all = await entries.count()
  await expect(status).toHaveText(`All ${all} quotations`)
  const speaker = page.getByLabel('Speaker')
  await speaker.selectOption({ index: 1 })
  const name = await speaker.inputValue()
  const shown = await entries.filter({ visible: true }).count()
  expect(shown).toBeLessThan(all)
  await expect(status).toHaveText(`${shown} of ${all} quotations`)
  await expect(page.locator(`main .entry:visible:not([data-speaker="${name}"])`)).toHaveCount(0)
  await page.reload()
  await expect(status).toHaveText(`${shown} of ${all} quotations`)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(entries.filter({ visible: true })).toHaveCount(all)
})

test('the quote index finds words as they are typed, whatever their case, and says how many', async ({
  page,
}) => {
  await page.goto(fileUrl('quotes.html'))
  const entries = page.locator('main .entry')
  const all = await entries.count()
  await page.getByLabel('Words in the quotations').fill('FEAR succumb')
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} quotations`)
  await expect(entries.filter({ visible: true })).toContainText('succumb to fear')
  await expect(page).toHaveURL(/#words=FEAR\+succumb$/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(entries.filter({ visible: true })).toHaveCount(all)
  await expect(page.getByRole('button', { name: 'Show all' })).toBeHidden()
})

test('a person’s words are found on their page, a name on the page of names', async ({ page }) => {
  await page.goto(fileUrl('entities/francois-hollande.html'))
  await page.getByLabel('Words in these quotations').fill('moscow')
  await expect(page.locator('.quotations .entry:visible')).toHaveCount(1)
  await page.goto(fileUrl('entities.html'))
  await page.getByLabel('Find a name').fill('holl')
  await expect(page.locator('.rows > li:visible')).toHaveCount(1)
  await expect(page.locator('.rows > li:visible')).toContainText('Francois Hollande')
})

test('the timeline filters by name and part of the story, and a permalink shows everything again', async ({
  page,
}) => {
  await page.goto(fileUrl('timeline.html'))
  const status = page.getByRole('status')
  const events = page.locator('main .event')
  const all = await events.count()
  await expect(status).toHaveText(`All ${all} events`)
  await page.getByLabel('Part of the story').selectOption('coming')
  await expect(page.locator('main .event:visible:not(.coming)')).toHaveCount(0)
  expect(await events.filter({ visible: true }).count()).toBeLessThan(all)
  await page.getByLabel('Part of the story').selectOption('')
  // The strip fades where the list shows nothing.
  await page.getByLabel('Words in the events').fill('no event has these words')
  await expect(page.locator('.strip li a:not(.dim)')).toHaveCount(0)
  await expect(status).toHaveText(`0 of ${all} events`)
  await page.getByLabel('Words in the events').fill('')
  await expect(page.locator('.strip .dim')).toHaveCount(0)
  await page.getByLabel('Name').selectOption({ index: 1 })
  const shown = await events.filter({ visible: true }).count()
  await expect(status).toHaveText(`${shown} of ${all} events`)
  await expect(
    page.locator('main section:visible').filter({ hasNot: page.locator('.event:visible') }),
  ).toHaveCount(0)
  await page.locator('.strip li a').first().click()
  await expect(events.filter({ visible: true })).toHaveCount(all)
})

test('a link with a choice that nothing has shows everything', async ({ page }) => {
  await page.goto(`${fileUrl('quotes.html')}#speaker=Nobody%20at%20all`)
  await expect(page.getByRole('status')).toHaveText(/^All \d+ quotations$/)
})

test('a quotation and its note light up together, by pointer and by keyboard', async ({ page, atRoot }) => {
  await page.goto(atRoot + PAGE_OF_EACH_KIND.article)
  await page.locator('.annotated .quotation').first().hover()
  await expect(page.locator('.note.partner')).toHaveCount(1)
  await page.mouse.move(0, 0)
  await expect(page.locator('.partner')).toHaveCount(0)
  await page.locator('.note a').first().focus()
  await expect(page.locator('.quotation.partner').first()).toHaveAttribute('data-note', '1')
})

test('notes stand beside their words where there is room, and below them where there is none', async ({
  page,
  atRoot,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(atRoot + PAGE_OF_EACH_KIND.article)
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
  const words = await box('[data-note="5"].quotation')
  const beside = await box('[data-note="5"].note')
  expect(beside.x).toBeGreaterThan(words.x + 300)
  expect(Math.abs(beside.y - words.y)).toBeLessThan(120)
  await page.setViewportSize({ width: 390, height: 844 })
  expect((await box('[data-note="5"].note')).y).toBeGreaterThan((await box('.annotated > p:last-of-type')).y)
})

test('the address and the words of a quotation are copied', async ({ browser, atRoot }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(atRoot + PAGE_OF_EACH_KIND.quotation)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  const address = atRoot + PAGE_OF_EACH_KIND.quotation
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(address)
  await page.getByRole('button', { name: 'Copy quote' }).click()
  const [words, who] = [await page.locator('h1').textContent(), await page.locator('h1 + p').textContent()]
  const copied = () => page.evaluate<string>('navigator.clipboard.readText()')
  await expect.poll(copied).toContain(`${words}\n— ${who}, `)
  expect(await copied()).toContain(', 24 November 2015\n')
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(address)
  await context.close()
})

test('in a page opened from a folder without a clipboard the permalink is copied the older way', async ({
  page,
}) => {
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
  await page.goto(fileUrl(PAGE_OF_EACH_KIND.quotation!))
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status')).toHaveText('Copied')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
})
