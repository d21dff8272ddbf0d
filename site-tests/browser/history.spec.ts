import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../rules/sources.ts'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './site.ts'

// A site that has published other things before, rendered once for all stories here.
test.describe.configure({ mode: 'serial' })
const folder = mkdtempSync(join(tmpdir(), 'history-'))
test.beforeAll(() => {
  const program = `import('./site-tests/layouts/made-up-sites.ts').then(site => site.renderMadeUp("history", process.argv[1]))`
  execFileSync(process.execPath, ['--import', 'tsx', '-e', program, folder], { cwd: ROOT })
})
test.afterAll(() => rmSync(folder, { recursive: true }))

const at = (path: string) => `${pathToFileURL(join(folder, 'site')).href}/${path}`

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader of an old address comes to where its thing is now, also from a folder', async ({ page }) => {
    await page.goto(at('entities/bell.html'))
    await expect(page).toHaveURL(at('entities/ana-bell.html'))
  })

  test('a reader of words that are gone sees them, and is not sent to others', async ({ page }) => {
    await page.goto(at('quotes/we-have-a-choice-00000002.html'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No longer in the article/)
    await expect(page.locator('blockquote').first()).toHaveText('We have a choice: *boats* or money,')
    await expect(page.getByRole('link', { name: 'We have no choice' }).first()).toBeVisible()
  })

  test('an old place on the timeline and in the article is still a place', async ({ page }) => {
    await page.goto(at('timeline.html#e-the-boats-left-00000004'))
    await expect(page.locator('li:target')).toContainText('The boats left for good')
    await page.goto(at('articles/harbour-vote.html#q-we-have-a-choice-00000002'))
    await expect(page.locator('li:target')).toContainText('We have a choice')
  })
})

for (const path of [
  'quotes/we-have-a-choice-00000002.html',
  'quotes/nobody-ask-us-00000001.html',
  'articles/old-pier.html',
  'articles/harbour-vote.html',
  'timeline.html',
])
  test(`${path} has no accessibility fault in light or dark mode`, async ({ page }) => {
    expect(await accessibilityFaults(page, at(path))).toEqual([])
  })
