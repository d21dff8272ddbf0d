import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../rules/sources.ts'
import { expect, PAGE_OF_EACH_KIND, test } from './site.ts'

// Where the main parts of a page stand, and how large they are: a small picture of it that is the same on every machine,
// since everything is set in the site's own letters.
test.use({ bypassCSP: true })

const OWN_LETTERS = ':root { --sans: var(--serif) } * { font-family: var(--serif) !important }'
const SIZES = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 900 } }
const KINDS = ['article', 'briefing', 'quotation', 'timeline']

/** Left, top, width and height in pixels. */
type Box = readonly [number, number, number, number]
type Boxes = Readonly<Record<string, Box>>

/** Pixels, and part of a number, by which two browsers may differ. */
const NEAR = 6
const PART = 0.03

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(NEAR, PART * Math.abs(b))
const alike = (a: Box | undefined, b: Box | undefined): boolean =>
  !!a && !!b && a.every((number, i) => near(number, b[i]!))

async function boxes(page: Page): Promise<Boxes> {
  await page.addStyleTag({ content: OWN_LETTERS })
  await page.evaluate('document.fonts.ready')
  return page.evaluate<Boxes>(`{
    const parts = [...document.querySelectorAll('.masthead, main > *, main > article > *, main .columns > *, main .columns > * > section, body > footer')]
    Object.fromEntries(parts.flatMap((part, i) => {
      const { left, top, width, height } = part.getBoundingClientRect()
      const name = [i + 1, part.localName, ...part.classList].join(' ')
      return width * height > 0 ? [[name, [left, top + scrollY, width, height].map(Math.round)]] : []
    }))
  }`)
}

/** @throws where a part stands elsewhere than the file says; the new places are written beside it, but not on CI */
function matches(file: string, found: Boxes): void {
  const wanted = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Boxes) : {}
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
  const moved = names.filter(name => !alike(found[name], wanted[name]))
  rmSync(`${file}-changed`, { force: true })
  if (moved.length === 0) return
  const lines = Object.entries(found).map(
    ([name, box]) => `  ${JSON.stringify(name)}: ${JSON.stringify(box)}`,
  )
  if (process.env.CI !== 'true') writeFileSync(`${file}-changed`, `{\n${lines.join(',\n')}\n}\n`)
  const told = moved.map(
    name => `${name}: expected ${wanted[name] ?? 'nothing'}, found ${found[name] ?? 'nothing'}`,
  )
  expect(told, file).toEqual([])
}

for (const kind of KINDS)
  for (const [size, viewport] of Object.entries(SIZES))
    test(`the main parts of the ${kind} page stand where they stood, ${size}`, async ({ page, atRoot }) => {
      await page.setViewportSize(viewport)
      await page.goto(atRoot + PAGE_OF_EACH_KIND[kind]!)
      matches(join(ROOT, `site-tests/browser/layout/${kind}-${size}.json`), await boxes(page))
    })
