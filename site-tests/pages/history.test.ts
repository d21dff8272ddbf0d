import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { pageFiles, sourcePath } from '../../scripts/pages/parts/page-files.ts'
import { assertPermanence } from '../../scripts/tools/permanence.ts'
import { matchesGolden } from '../golden.ts'
import { ferry, harbour } from './articles.ts'
import { BEFORE, reread } from './history.ts'

const FOLDER = 'site-tests/pages/history/golden'
const SHOWN = ['articles/harbour-vote.md', 'quotes/nobody-ask-us-00000001.md', 'timeline.md']

const briefing = brief([harbour(), ferry()], { language: 'en' }, reread(BEFORE))
const all = pages(briefing)
const told = all.filter(
  page => page.kind === 'gone' || page.kind === 'moved' || SHOWN.includes(sourcePath(page)),
)

test('the pages that tell what became of an address are written as their goldens say', async t => {
  for (const page of told)
    await t.test(page.url, () => {
      for (const { path, text } of pageFiles(page)) matchesGolden(join(FOLDER, path), text)
    })
  const golden = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(md|json)$/.test(name),
  )
  assert.deepEqual(
    golden.sort(),
    told
      .flatMap(pageFiles)
      .map(({ path }) => path)
      .sort(),
  )
})

test('everything published before has a page or a place', () =>
  assertPermanence(BEFORE, briefing.ledger, all))

test('a build that would lose an address stops and names it', () => {
  const [first] = all.filter(({ kind }) => kind === 'gone')
  assert.throws(
    () =>
      assertPermanence(
        BEFORE,
        briefing.ledger,
        all.filter(page => page !== first),
      ),
    new RegExp(`found none for 1; nothing was written[\\s\\S]*${first!.url}`),
  )
  assert.throws(
    () =>
      assertPermanence(
        BEFORE,
        briefing.ledger.filter(({ path }) => path !== BEFORE[0]!.path),
        all,
      ),
    /delete its line in content\/permalinks\.json/,
  )
})

test('hosts that read _redirects are told what has moved, and only that', () => {
  const file = assets(briefing, all).find(({ path }) => path === '_redirects')
  assert.equal(file?.text, '/entities/bell.html /entities/ana-bell.html 302\n')
  const fresh = brief([harbour()], { language: 'en' })
  assert.ok(!assets(fresh, pages(fresh)).some(({ path }) => path === '_redirects'))
})

test('a second build of the same articles leaves the ledger as it is', () =>
  assert.deepEqual(
    brief([harbour(), ferry()], { language: 'en' }, reread(briefing.ledger)).ledger,
    briefing.ledger,
  ))

test('a permalink of before is the address in all pages', () => {
  const wanted = brief([harbour(), ferry()], { language: 'en' }).quotations.find(({ pieces }) =>
    pieces[0]!.startsWith('Nobody'),
  )!.id
  for (const { url, body } of all) assert.ok(!body.includes(wanted), url)
  assert.ok(briefing.quotationBy.has('nobody-ask-us-00000001'))
})
