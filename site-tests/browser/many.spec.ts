import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../rules/sources.ts'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './site.ts'

// A site whose lists take several pages, opened from a folder with spaces in its name.
test.describe.configure({ mode: 'serial' })
const folder = mkdtempSync(join(tmpdir(), 'many reports '))
test.beforeAll(() => {
  const program = `import('./site-tests/layouts/made-up-sites.ts').then(site => site.renderMadeUp("many", process.argv[1]))`
  execFileSync(process.execPath, ['--import', 'tsx', '-e', program, folder], { cwd: ROOT })
})
test.afterAll(() => rmSync(folder, { recursive: true }))

const at = (path: string) => {
  const [name = '', hash] = path.split('#')
  return `${pathToFileURL(join(folder, 'site', name)).href}${hash === undefined ? '' : `#${hash}`}`
}

/** A page of the timeline other than the first, and the id of an event on it. */
function someEvent(): readonly [page: string, id: string] {
  for (const name of readdirSync(join(folder, 'site/timeline'))) {
    const id = /<li id="(e-[^"]+)"/.exec(readFileSync(join(folder, 'site/timeline', name), 'utf8'))?.[1]
    if (id) return [`timeline/${name}`, id]
  }
  throw new Error('expected an event')
}

test('the permalink of an event leads on to the page that has it, and is what that page offers', async ({
  page,
}) => {
  const [url, id] = someEvent()
  await page.goto(at(`timeline.html#${id}`))
  await expect(page).toHaveURL(at(`${url}#${id}`))
  await expect(page.locator('li:target')).toBeInViewport()
  const permalink = page.locator('li:target .permalink')
  await expect(permalink).toHaveAttribute('href', `../timeline.html#${id}`)
})

test('names and articles are found from the first page of any list', async ({ page }) => {
  for (const start of ['quotes.html', 'timeline.html', 'articles.html']) {
    await page.goto(at(start))
    const field = page.getByRole('searchbox', { name: /Find a person/ })
    await field.fill('repo 127')
    await expect(page.locator('.find li').first()).toHaveText('Report 127 — article, 16 August 2023')
    await expect(page.getByRole('status')).toHaveText('1 found')
    await field.fill('bel')
    await page.locator('.find').getByRole('link', { name: 'Ana Bell' }).click()
    await expect(page).toHaveURL(at('entities/ana-bell.html'))
  }
})

test('a choice made when the list was one page leads to what was chosen', async ({ page }) => {
  await page.goto(at('quotes.html#speaker=Ana+Bell'))
  await expect(page.locator('.find a').first()).toHaveAttribute('href', at('entities/ana-bell.html'))
  await page.goto('about:blank')
  await page.goto(at('timeline.html#article=articles%2Freport-7.html'))
  await expect(page.locator('.find a')).toHaveAttribute('href', at('articles/report-7.html'))
})

test('a choice goes with the reader to the other pages of the list', async ({ page }) => {
  await page.goto(at('speakers/a.html'))
  await page.getByLabel('How it is told').selectOption('indirect')
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* of 150 quotations on this page$/)
  await page.getByRole('link', { name: /^A, part 2 of \d$/ }).click()
  await expect(page).toHaveURL(at('speakers/a-part-2.html#form=indirect'))
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* of \d+ quotations on this page$/)
})

test('the pages of a list that takes several have no accessibility fault', async ({ page }) => {
  for (const path of ['quotes.html', 'speakers/b.html', 'timeline.html'])
    expect(await accessibilityFaults(page, at(path)), path).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the finder is not there, and links lead everywhere', async ({ page }) => {
    await page.goto(at('timeline.html'))
    await expect(page.locator('.find')).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: '1900', exact: true }).click()
    await expect(page.locator('main .event').first()).toBeVisible()
    await page
      .getByRole('link', { name: /^The timeline$/ })
      .last()
      .click()
    await expect(page).toHaveURL(at('timeline.html'))
  })
})
