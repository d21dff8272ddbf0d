import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { ROOT } from '../rules/sources.ts'
import { expect as soon, test } from './site.ts'

/** Each decision makes the site again, which takes a while on a busy machine. */
const expect = soon.configure({ timeout: 60_000 })

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

test.afterAll(() => {
  server.kill('SIGINT')
  rmSync(root, { recursive: true, force: true })
})

test('an editor fixes a speaker, merges two people, and takes that back, by keyboard', async ({ page }) => {
  await page.goto(`${address}review`)
  const doubts = page.locator('.doubt')
  const speakers = doubts.filter({ hasText: 'who says this?' })
  const merge = page.getByRole('article', { name: 'Are Ana Bell and Anna Bell the same?' })
  await expect(merge).toHaveCount(1)
  await expect(doubts.first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(doubts.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(doubts.first()).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByText('undo the last decision')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const before = await speakers.count()
  const about = await doubts.first().getByRole('link', { name: 'Its page' }).getAttribute('href')
  const choice = doubts.first().locator('.choices button').nth(1)
  const name = ((await choice.textContent()) ?? '').replace(/^2\s+/, '')
  await page.keyboard.press('2')
  await expect(page.getByRole('status')).toContainText(`speaker: ${name}`)
  await expect(speakers).toHaveCount(before - 1)
  expect(written()).toContain(`  speaker: ${name}\n`)

  await page.getByLabel('Signed by').fill('Ida Moss')
  await merge.getByRole('button', { name: /^1 The same$/ }).click()
  await expect(page.getByRole('status')).toContainText('same-as: Ana Bell')
  await expect(merge).toHaveCount(0)
  expect(written()).toMatch(/- entity: Anna Bell\n {2}same-as: Ana Bell\n {2}by: Ida Moss\n/)

  await page.goto(address.replace(/\/$/, about!))
  await expect(page.getByRole('main')).toContainText(`Corrected by the editor: the speaker is ${name}`)
  await page.goto(`${address}corrections.html`)
  await expect(page.getByRole('main')).toContainText('Anna Bell is the same as Ana Bell')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.goto(`${address}review`)
  await page.keyboard.press('u')
  await expect(merge).toHaveCount(1)
  expect(written()).not.toContain('Anna Bell')
  expect(written()).toContain(`  speaker: ${name}\n`)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status')).toHaveText('No decision yet.')
  expect(existsSync(file())).toBe(false)
})
