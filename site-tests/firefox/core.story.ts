import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../rules/sources.ts'
import { type Session, startFirefox } from './bidi.ts'
import { firstPage, KEYS, type Page } from './page.ts'

// The core of the site in a second engine, opened from its folder.
const SITE = join(ROOT, '_site')
const at = (path: string) => `${pathToFileURL(SITE).href}/${path}`
const ARTICLE = at(`articles/${readdirSync(join(SITE, 'articles')).find(name => name.endsWith('.html'))}`)
const PAGES = ['index', 'timeline', 'quotes', 'entities', 'about', 'search', 'check'].map(name =>
  at(`${name}.html`),
)

let session: Session
let page: Page
before(async () => {
  session = await startFirefox(process.env.FIREFOX_PATH!)
  page = await firstPage(session)
  await page.size(1280, 900)
})
after(() => session?.end())

/** The first part of the page that a selector means, as an expression of the page. */
const first = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`
const NONE = 'rgba(0, 0, 0, 0)'

test('no page is wider than a phone', async () => {
  await page.size(390, 844)
  for (const address of [ARTICLE, ...PAGES]) {
    await page.open(address)
    assert.ok(await page.value('document.documentElement.scrollWidth <= innerWidth'), address)
  }
  await page.size(1280, 900)
})

test('the text is set in the site’s own serif', async () => {
  await page.open(ARTICLE)
  await page.until('document.fonts.status === "loaded"')
  assert.ok(await page.value('[...document.fonts].some(({ status }) => status === "loaded")'))
})

test('the number of a quotation opens its card, and Escape closes it', async () => {
  await page.open(ARTICLE)
  await page.click('.annotated .marker')
  await page.until(first('[popover]:popover-open'))
  await page.press(KEYS.escape)
  await page.until(`!${first('[popover]:popover-open')}`)
  assert.ok(await page.value('document.activeElement.matches(".marker")'), 'the focus is back on the number')
})

test('j steps to the first quotation, k back from the second', async () => {
  await page.open(ARTICLE)
  await page.press('j')
  await page.until('location.hash.startsWith("#q-")')
  const one = await page.value('location.hash')
  await page.press('j')
  await page.until(`location.hash !== ${JSON.stringify(one)}`)
  await page.press('k')
  await page.until(`location.hash === ${JSON.stringify(one)}`)
})

test('speakers and names are marked as the reader chooses', async () => {
  await page.open(ARTICLE)
  const line = `getComputedStyle(${first('.annotated .mention')}).textDecorationColor`
  assert.equal(await page.value(line), NONE)
  await page.click('#show-names')
  await page.until(`${line} !== "${NONE}"`)
  await page.click('#show-speakers')
  await page.until(`${first('.notes')}.offsetHeight === 0`)
})

test('a link to some words shows them', async () => {
  await page.open(`${ARTICLE}#:~:text=dreaded%20terror%20group`)
  await page.until('scrollY > 0 || CSS.highlights?.size > 0')
})

test('words are found, and the first answer leads into the article', async () => {
  await page.open(at('search.html'))
  await page.press('f', 'e', 'a', 'r')
  await page.until(first('.hits mark'))
  assert.match(await page.value(`${first('.hits li li')}.textContent`), /succumb to fear/)
  assert.match(await page.value(`${first('.hits li li a')}.href`), /articles\/.*:~:text=/)
})

test('the colours that a reader chooses are kept', async () => {
  await page.open(ARTICLE)
  const ground = 'getComputedStyle(document.body).backgroundColor'
  const light = await page.value<string>(ground)
  await page.click('.settings summary')
  await page.click('#theme-dark')
  assert.notEqual(await page.value(ground), light)
  await page.open(ARTICLE)
  assert.notEqual(await page.value(ground), light)
})

test('a pasted quotation is found word for word, and another one is not', async () => {
  await page.open(at('check.html'))
  await page.click('textarea')
  await page.press(...'“We cannot, and we will not succumb to fear.” “The harbour belongs to all of us.”')
  await page.click('.check button[type=submit], .check form button')
  await page.until(first('.check li'))
  assert.deepEqual(await page.value<string>('document.querySelectorAll(".check li").length'), 2)
  assert.match(
    await page.value(`${first('.check [role=status]')}.textContent`),
    /1 found word for word.*1 not found/,
  )
})

test('the timeline is narrowed by words', async () => {
  await page.open(at('timeline.html'))
  await page.click('.filter input')
  await page.press(...'coalition')
  await page.until('location.hash.includes("coalition")')
  const shown =
    '[...document.querySelectorAll("main [data-article]")].filter(entry => entry.offsetHeight > 0)'
  await page.until(`${shown}.every(entry => /coalition/i.test(entry.textContent))`)
})

test('the page of a quotation says its words and who said them', async () => {
  await page.open(at('quotes.html'))
  await page.click('main a[href*="quotes/"]')
  await page.until('document.body.matches(".page-quotation")')
  assert.match(await page.value('document.querySelector("h1").textContent'), /\w+ \w+/)
  assert.ok(await page.value(first('main a[href*="entities/"]')))
})
