import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ROOT } from '../rules/sources.ts'
import { expect as soon, test } from './site.ts'

/** Each decision makes the site again in the background, which takes a while on a busy machine. */
const expect = soon.configure({ timeout: 60_000 })

// One server for all stories, one after the other.
test.describe.configure({ mode: 'default' })

const ARTICLE = 'us-france-airstrikes.md'
const MORE = '\nAna Bell and Anna Bell read the speech. “It is late,” Ana Bell said.\n'

let root: string
let server: ChildProcess
let address: string

const file = () => join(root, 'content/corrections/us-france-airstrikes.yaml')
const written = () => (existsSync(file()) ? readFileSync(file(), 'utf8') : '')

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'briefing-review-'))
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  const text = readFileSync(join(ROOT, 'content/articles', ARTICLE), 'utf8')
  writeFileSync(join(root, 'content/articles', ARTICLE), text + MORE)
  const args = ['--import', 'tsx', 'scripts/build.ts', 'serve', '--root', root, '--port', '18280']
  server = spawn(process.execPath, args, { cwd: ROOT })
  let log = ''
  while (!log.includes('serving http')) log += (await once(server.stdout!, 'data'))[0]
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(log)![0]
})

test.afterAll(async () => {
  server.kill('SIGINT')
  // A build may still go on.
  if (server.exitCode === null) await once(server, 'exit')
  rmSync(root, { recursive: true, force: true })
})

/** The screen of one question, by the list of all. */
async function goTo(page: Page, question: string) {
  await page.goto(`${address}review`)
  await page.getByText('All questions').click()
  await page.getByRole('link', { name: question }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question)
}

const made = (page: Page) =>
  expect(async () => {
    await page.reload()
    expect(await page.getByRole('status').textContent()).not.toContain('is being made')
  }).toPass({ timeout: 60_000 })

test('an editor fixes a speaker, merges two people, and takes that back, by keyboard', async ({ page }) => {
  await page.goto(`${address}review`)
  const doubt = page.locator('.doubt')
  const place = page.getByRole('navigation', { name: 'Questions' })
  await expect(doubt).toHaveCount(1)
  await expect(doubt).toBeFocused()
  await expect(place).toContainText('Question 1 of')
  // The page of a question takes keys when its script has run.
  const goes = async (key: string, question: string) => {
    await page.keyboard.press(key)
    await expect(place).toContainText(question)
    await page.waitForLoadState()
  }
  await goes('j', 'Question 2 of')
  await goes('k', 'Question 1 of')
  await page.keyboard.press('?')
  await expect(page.getByText('undo the last decision')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const before = Number(/of (\d+)/.exec((await place.textContent()) ?? '')?.[1])
  const first = await doubt.getAttribute('id')
  const about = await doubt.getByRole('link', { name: 'Its page' }).getAttribute('href')
  const name = ((await doubt.locator('.choices button').nth(1).textContent()) ?? '').replace(/^2\s+/, '')
  await page.keyboard.press('2')
  await expect(page.getByRole('status')).toContainText(`speaker: ${name}`)
  await expect(place).toContainText(`Question 1 of ${before - 1}`)
  await expect(doubt).not.toHaveAttribute('id', first!)
  expect(written()).toContain(`  speaker: ${name}\n`)

  await goTo(page, 'Are Ana Bell and Anna Bell the same?')
  await page.getByLabel('Signed by').fill('Ida Moss')
  await page.getByRole('button', { name: /^1 The same$/ }).click()
  await expect(page.getByRole('status')).toContainText('same-as: Ana Bell')
  expect(written()).toMatch(/- entity: Anna Bell\n {2}same-as: Ana Bell\n {2}by: Ida Moss\n/)
  await made(page)

  await page.goto(address.replace(/\/$/, about!))
  await expect(page.getByRole('main')).toContainText(`Corrected by the editor: the speaker is ${name}`)
  await page.goto(`${address}corrections.html`)
  await expect(page.getByRole('main')).toContainText('Anna Bell is the same as Ana Bell')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.goto(`${address}review`)
  await page.keyboard.press('u')
  await expect(page.getByRole('status')).toContainText(`speaker: ${name}`)
  expect(written()).not.toContain('Anna Bell')
  expect(written()).toContain(`  speaker: ${name}\n`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toContainText('No decision yet.')
  expect(existsSync(file())).toBe(false)
  await made(page)
})

test('from the words of an article: a wrong name is put right, and the article is signed', async ({
  page,
}) => {
  const article = `${address}articles/us-france-airstrikes.html`
  await page.goto(article)
  const wrong = page.locator('#text .mention', { hasText: /^Anna Bell$/ }).locator('+ .wrong')
  await expect(wrong).toHaveCSS('opacity', '0')
  await wrong.focus()
  await expect(wrong).toHaveCSS('opacity', '1')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is wrong with “Anna Bell”?')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByLabel('The same as', { exact: true }).fill('Nobody Known')
  await page.getByRole('button', { name: 'The same as: write it', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('No article names')
  await page.getByLabel('The same as', { exact: true }).fill('ana bell')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('entity: Anna Bell, same-as: Ana Bell')

  // The page of an article is loaded again when the site is made, wherever its reader is about to go.
  await made(page)
  await page.goto(article)
  await page.getByRole('link', { name: 'Is this article checked?' }).click()
  await page.getByLabel('Signed by').fill('Ida Moss')
  await page.getByRole('button', { name: 'This article is checked' }).click()
  await expect(page.getByRole('status')).toContainText('by: Ida Moss')
  await made(page)
  await page.goto(article)
  await expect(page.getByRole('main')).toContainText(/Checked by Ida Moss, on \d+ \w+ \d{4}/)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('questions are gone through and answered all the same', async ({ page }) => {
    await page.goto(`${address}review`)
    await page.getByRole('link', { name: 'Next', exact: true }).click()
    await page.getByRole('button', { name: 'Name nobody' }).click()
    await expect(page.getByRole('status')).toContainText('speaker: nobody')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('status')).not.toContainText('speaker: nobody')
  })
})

test('what asks “Wrong?” makes no page wider than a phone, and is not printed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${address}articles/us-france-airstrikes.html`)
  await expect(page.locator('.wrong').first()).toBeVisible()
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.wrong:visible')).toHaveCount(0)
})
