import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../io/errors.ts'
import { addFile } from '../io/files.ts'
import { readArguments } from './arguments.ts'
import { presentBrowser } from './browser.ts'
import { HOME, SITE } from './making.ts'
import { progressOn, runProgram } from './report.ts'
import { makeSite } from './site.ts'

const HELP = `Makes PDF files of the briefing, with Chromium: briefing.pdf, and briefing-NAME.pdf of each article.
The site is built first, as a draft: content/permalinks.json stays as it is.

usage: npm run pdf [-- options]

options:
  --root DIR    folder that holds content/ (default: this project)
  --article X   only the article X, by the name of its file without the ending
  --lines       number every fifth line of an article
  --help        this text
`

const OPTIONS = {
  root: { type: 'string' },
  article: { type: 'string' },
  lines: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Paper, tags for who hears the file, and an outline of its headings. */
const PRINT = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true } as const

/** Width of the text on A4 with the margins of the style sheet, in CSS pixels: lines break there as on paper. */
const PAPER = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 1000 }

/** The program that numbers lines, for a page. */
const lineNumbers = (): string => readFileSync(new URL('./line-numbers.js', import.meta.url), 'utf8')

/** What is printed, by the name of its file: pages of the site, and the whole of it. */
function sheets(root: string, slugs: readonly string[], article: string | undefined): Map<string, string> {
  if (article !== undefined && !slugs.includes(article))
    throw new UserError(`expected one of the articles ${slugs.join(', ')}; found ${article}`)
  const wanted = article === undefined ? slugs : [article]
  const pages = wanted.map(
    slug => [`briefing-${slug}.pdf`, join(root, SITE, 'articles', `${slug}.html`)] as const,
  )
  const whole = article === undefined ? [['briefing.pdf', join(root, 'briefing.html')] as const] : []
  return new Map([...whole, ...pages])
}

await runProgram(async console => {
  const { values } = readArguments(process.argv.slice(2), OPTIONS)
  if (values.help) return console.line(HELP.trimEnd())
  const browser = presentBrowser()
  if (!browser)
    throw new UserError(
      'expected a Chromium or Chrome to print with, found none; install one (npx playwright install chromium), or set CHROMIUM_PATH to where it is',
    )
  const root = resolve(values.root ?? HOME)
  process.chdir(HOME)
  const progress = progressOn(console)
  const { briefing } = await makeSite(root, progress, { publish: false, editions: ['single'] })
  progress.step('printing')
  const { chromium } = await import('@playwright/test')
  const running = await chromium.launch({ ...browser, args: [...browser.args] })
  try {
    const page = await running.newPage({ viewport: PAPER })
    await page.emulateMedia({ media: 'print' })
    const slugs = briefing.articles.map(({ article }) => article.slug)
    for (const [name, from] of sheets(root, slugs, values.article)) {
      await page.goto(pathToFileURL(from).href)
      if (values.lines) await page.evaluate(lineNumbers())
      const bytes = await page.pdf(PRINT)
      addFile(root, name, bytes)
      console.line(`${join(root, name)}, ${(bytes.length / 1e6).toFixed(2)} MB`)
    }
  } finally {
    await running.close()
  }
})
