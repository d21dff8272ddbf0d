import type { Page } from '@playwright/test'
import { expect, fileUrl, PAGE_OF_EACH_KIND, test } from './site.ts'

const ARTICLE = PAGE_OF_EACH_KIND.article!

/** Selects the text from the first place of some words to the end of others, in the article's text. */
const select = (page: Page, from: string, to = from): Promise<void> =>
  page.evaluate<void>(`{
    const place = words => {
      const walker = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words)
        if (at >= 0) return [walker.currentNode, at]
      }
      throw new Error('expected in one text node: ' + words)
    }
    const [start, end] = [place(${JSON.stringify(from)}), place(${JSON.stringify(to)})]
    getSelection().setBaseAndExtent(...start, end[0], end[1] + ${to.length})
  }`)

/** Marks the words of a link, as the script does where the browser knows no text fragments. */
const show = (page: Page, hash: string): Promise<void> =>
  page.evaluate<void>(`showPassage(${JSON.stringify(hash)})`)

/** The link that is copied for the selection. */
async function linkFor(page: Page, from: string, to = from): Promise<string> {
  await select(page, from, to)
  await page.getByRole('button', { name: 'Copy link to these words' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  return page.evaluate<string>('navigator.clipboard.readText()')
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('selected words get a link: an element first, then the words with those around them', async ({
  page,
  atRoot,
}) => {
  await page.goto(atRoot + ARTICLE)
  const link = await linkFor(page, 'regime, them')
  expect(link).toMatch(/\.html#[pq]-[0-9a-z-]+:~:text=[^,]+-,regime%2C%20them,-[^,]+$/)
  const [, fragment = ''] = link.split(':~:text=')
  // Of the signs that mean something in a link only those of its form are left.
  expect(fragment.replace(/-,|,-/g, '')).not.toMatch(/[-,&]/)
  expect(await page.evaluate('encoded("a-b, c & (d)!")')).toBe('a%2Db%2C%20c%20%26%20%28d%29%21')
})

test('the link leads to the very words again, over numbers and paragraphs as well', async ({
  page,
  atRoot,
}) => {
  await page.goto(atRoot + ARTICLE)
  for (const [from, to] of [
    ['regime, them', 'regime, them'],
    ['We cannot, and we will not', 'terrorists win'],
    ['succumb to fear', 'regime, them'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(atRoot + ARTICLE)
    const link = await linkFor(page, from, to)
    await show(page, link.slice(link.indexOf('#')))
    const marked = (await page.locator('mark.passage').allTextContents()).join(' ').replace(/\s+/g, ' ')
    expect(marked.startsWith(from.split(' ')[0]!) || marked.includes(from)).toBe(true)
    expect(marked.replace(/[”",.]+$/, '').endsWith(to)).toBe(true)
    await expect(page.locator('mark.passage').first()).toBeInViewport()
  }
})

test('a browser that knows text fragments goes to the words', async ({ page, atRoot }) => {
  await page.goto(atRoot + ARTICLE)
  const link = await linkFor(page, 'regime, them')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.locator('.quotation', { hasText: 'regime, them' }).first()).toBeInViewport()
  await expect(page.locator('mark.passage')).toHaveCount(0)
})

test('words that are gone leave the reader at the paragraph', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  const id = await page.locator('#text > p[id]').last().getAttribute('id')
  await show(page, `#${id}:~:text=no%20such%20words`)
  await expect(page.locator(`#${id}`)).toBeInViewport()
  await expect(page.locator('mark.passage')).toHaveCount(0)
})

test('the bar goes with the selection, and Escape closes it', async ({ page }) => {
  await page.goto(fileUrl(ARTICLE))
  const bar = page.getByRole('toolbar', { name: 'The selected words' })
  await expect(bar).toBeHidden()
  await select(page, 'regime, them')
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.evaluate('getSelection().removeAllRanges()')
  await select(page, 'regime, them')
  await expect(bar).toBeVisible()
  await page.evaluate('getSelection().removeAllRanges()')
  await expect(bar).toBeHidden()
})

test('the same words in the original are offered where its address is known', async ({ page, atRoot }) => {
  await page.route(`**/${ARTICLE}`, async route => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({
      response,
      body: body.replace(
        '</h1>',
        '</h1><p><a href="https://example.org/article#top" rel="external noreferrer">Original article</a></p>',
      ),
    })
  })
  await page.goto(atRoot + ARTICLE)
  await select(page, 'regime, them')
  await page.getByRole('button', { name: 'Copy link to them in the original' }).click()
  await expect
    .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
    .toMatch(/^https:\/\/example\.org\/article#:~:text=\S+-,regime%2C%20them/)
})
