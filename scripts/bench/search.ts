import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { UserError } from '../io/errors.ts'
import { smallest } from '../text/lists.ts'
import { ensureBrowser } from '../tools/browser.ts'
import { median } from './measure.ts'

/** One search: milliseconds from the last letter to the first answer that is drawn, and to all that is read for it. */
interface Search {
  readonly drawn: number
  readonly whole: number
}

/** How a reader comes to a search. */
const WAYS = {
  typed: 'letter by letter, 120 ms apart, from the last letter',
  pasted: 'all letters at once, nothing loaded before',
  followed: 'by a link with the words in it, from the start of the page',
}
type Way = keyof typeof WAYS

const PHONE = { width: 390, height: 844 }
const WORDS = ['fear', 'climate change', 'minister said']

const TIMES = fileURLToPath(new URL('search-times.js', import.meta.url))

async function ask(page: Page, address: string, way: Way, words: string, slower: number): Promise<void> {
  const throttle = async () => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  }
  if (way === 'followed') {
    await throttle()
    await page.goto(`${address}?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' })
    return
  }
  await page.goto(address)
  await page.waitForTimeout(500)
  await throttle()
  const field = page.locator('.search input')
  if (way === 'pasted') await field.fill(words)
  else await field.pressSequentially(words, { delay: 120 })
}

interface Noted {
  readonly asked: number
  readonly drawn: number
  readonly whole: number
}

/** What the page has noted, once it has noted all. */
async function noted(page: Page): Promise<Noted> {
  for (;;) {
    const times = await page.evaluate(() => (globalThis as unknown as { times: Noted }).times)
    if (times.drawn && times.whole) return times
    await page.waitForTimeout(100)
  }
}

async function search(
  browser: Browser,
  address: string,
  way: Way,
  words: string,
  slower: number,
): Promise<Search> {
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  await page.addInitScript({ path: TIMES })
  await ask(page, address, way, words, slower)
  const { asked, drawn, whole } = await noted(page)
  await context.close()
  return { drawn: drawn - asked, whole: whole - asked }
}

const milliseconds = (of: readonly number[]): string =>
  [smallest(of), median(of)].map(each => each.toFixed(0).padStart(5)).join(' / ')

/**
 * Times the search of a built site, opened from its folder on a phone's screen. The clock counts all that runs beside it:
 * the least of the rounds is nearest to a quiet machine.
 * @param slower how many times slower than here the page's processor is
 */
export async function searchTimes(root: string, slower: number, rounds: number): Promise<string[]> {
  const file = join(resolve(root), '_site/search.html')
  if (!existsSync(file)) throw new UserError(`expected a built site, found no ${file}; try npm run build`)
  const { executablePath, args } = ensureBrowser()
  const browser = await chromium.launch({ args: [...args], ...(executablePath && { executablePath }) })
  const lines = [`milliseconds, least / median of ${rounds}; a processor ${slower} times slower`]
  try {
    for (const [way, meaning] of Object.entries(WAYS)) {
      lines.push('', `${way}: ${meaning}`)
      for (const words of WORDS) {
        const times: Search[] = []
        for (let round = 0; round < rounds; round++)
          times.push(await search(browser, pathToFileURL(file).href, way as Way, words, slower))
        const drawn = milliseconds(times.map(each => each.drawn))
        lines.push(
          `${words.padEnd(16)} first drawn ${drawn}   all ${milliseconds(times.map(each => each.whole))}`,
        )
      }
    }
  } finally {
    await browser.close()
  }
  return lines
}
