import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { timelineSvg } from '../../scripts/exports/timeline-svg.ts'
import { pages } from '../../scripts/pages/index.ts'
import { matchesGolden } from '../golden.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { draft } from '../pages/newsroom.ts'

const briefing = brief([harbour(), ferry()], { language: 'en' })

// The data of the search are calls of scripts, and have tests of their own.
for (const { path, text } of assets(briefing, pages(briefing)).filter(file => !file.path.endsWith('.js'))) {
  test(`${path} is written as its golden says`, () =>
    matchesGolden(join('site-tests/exports/golden', path), text))
  test(`${path} holds nothing a strict content security policy forbids`, () =>
    assert.doesNotMatch(text, /<style|style=|<script|\son\w+=|url\(/))
}

test('nothing is drawn where there is nothing to show', () => {
  const empty = brief([draft('Nothing.', { slug: 'x' }).doc], { language: 'en' })
  const drawn = assets(empty, pages(empty)).filter(({ path }) => !/^data\/|\.jsonld$/.test(path))
  assert.deepEqual(drawn, [])
})

test('many dates are packed into rows', () => {
  const { doc, at, timex, event } = draft('It rained.', { slug: 'x' })
  for (let year = 1900; year < 2000; year++) event(at('It rained'), timex(at('It'), String(year)))
  const [, height] = /viewBox="0 0 360 (\d+)"/.exec(
    timelineSvg(brief([doc], { language: 'en' }).dated, ({ id }) => `#e-${id}`),
  )!
  assert.ok(Number(height) < 200, height)
})
