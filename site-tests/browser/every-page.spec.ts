import { accessibilityFaults } from './accessibility.ts'
import { expect, PAGE_OF_EACH_KIND, test } from './site.ts'

const NARROWEST_PHONE = { width: 320, height: 640 }

for (const [kind, path] of Object.entries(PAGE_OF_EACH_KIND)) {
  test(`the ${kind} page has no accessibility fault in light or dark mode`, async ({ page, atRoot }) => {
    expect(await accessibilityFaults(page, atRoot + path)).toEqual([])
  })

  test(`the ${kind} page asks no other host for anything, and nothing fails`, async ({ page, atRoot }) => {
    const faults: string[] = []
    page.on(
      'request',
      request => request.url().startsWith(atRoot) || faults.push(`asked for ${request.url()}`),
    )
    page.on(
      'response',
      response => response.status() < 400 || faults.push(`${response.status()} ${response.url()}`),
    )
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    await page.goto(atRoot + path, { waitUntil: 'networkidle' })
    expect(faults).toEqual([])
  })

  test(`the ${kind} page fits a narrow phone`, async ({ page, atRoot }) => {
    await page.setViewportSize(NARROWEST_PHONE)
    await page.goto(atRoot + path)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(NARROWEST_PHONE.width)
  })

  test(`the ${kind} page has one heading of the first level, and a main part`, async ({ page, atRoot }) => {
    await page.goto(atRoot + path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
  })
}
