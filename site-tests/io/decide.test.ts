import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { run, siteFolder } from './program.ts'

const TEXT = `---
published: 2015-11-24
---
"We will build it," Mayor Tom Reed said. Ana Bell came.

"We will not," she said. Marek Tolan denied that the money was gone.
`

/** A published site, and its own table of quotations as rows of cells. */
async function published(context: TestContext) {
  const site = siteFolder(context, { 'harbour.md': TEXT })
  assert.equal((await site.build()).status, 0)
  const [head, ...rows] = site
    .read('_site/data/quotations.csv')
    .trim()
    .split('\r\n')
    .map(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  const column = (name: string) => head!.indexOf(name)
  const table = (...changed: readonly (readonly string[])[]) =>
    `${[head!, ...changed].map(cells => cells.join(',')).join('\r\n')}\r\n`
  const decide = (input: string, ...more: readonly string[]) =>
    run('tools/decide.ts', ['-', '--root', site.root, ...more], { input })
  const withSpeaker = (row: readonly string[], speaker: string) => row.with(column('speaker'), speaker)
  return { site, rows, table, decide, withSpeaker, column }
}

test('a speaker changed in the site’s own table is a decision; rows as they were are none; the next build shows it', async context => {
  const { site, rows, table, decide, withSpeaker } = await published(context)
  const of = (words: string) => rows.find(row => row[1]!.includes(words))!
  const changed = withSpeaker(of('We will not'), 'Marek Tolan')
  const outcome = await decide(table(of('We will build'), changed), '--by', 'Ida Moss', '--on', '2031-03-04')
  assert.deepEqual([outcome.status, outcome.stderr], [0, ''])
  assert.match(
    outcome.stdout,
    /^1 decision written into content\/corrections, 1 as the briefing has it, 0 left out$/m,
  )
  const written = site.read('content/corrections/harbour.yaml')
  assert.match(
    written,
    /- permalink: quotes\/we-will-not-\w+\n {2}speaker: Marek Tolan\n {2}by: Ida Moss\n {2}on: 2031-03-04\n/,
  )
  assert.equal((await site.build()).status, 0)
  assert.match(site.read('_site/data/quotations.csv'), /We will not.*Marek Tolan/)
})

test('an empty cell decides nothing; nobody takes a name away', async context => {
  const { site, rows, table, decide, withSpeaker } = await published(context)
  const [first, second] = rows
  const outcome = await decide(table(withSpeaker(first!, ''), withSpeaker(second!, 'nobody')))
  assert.match(outcome.stdout, /^1 decision written .*, 1 as the briefing has it, 0 left out$/m)
  assert.match(site.read('content/corrections/harbour.yaml'), /speaker: nobody/)
})

test('what an editor has decided stays, unless the table is to win', async context => {
  const { site, rows, table, decide, withSpeaker } = await published(context)
  await decide(table(withSpeaker(rows[0]!, 'Ana Bell')))
  const before = site.read('content/corrections/harbour.yaml')
  const other = table(withSpeaker(rows[0]!, 'Marek Tolan'))
  const refused = await decide(other)
  assert.equal(refused.status, 1)
  assert.match(
    refused.stdout,
    /^-:2:1: error: expected a quotation that nobody has decided on, found .*Ana Bell/m,
  )
  assert.equal(site.read('content/corrections/harbour.yaml'), before)
  assert.equal((await decide(other, '--replace')).status, 0)
  assert.match(site.read('content/corrections/harbour.yaml'), /speaker: Marek Tolan/)
  assert.doesNotMatch(site.read('content/corrections/harbour.yaml'), /Ana Bell/)
})

test('a row that names no quotation, and one that no correction can hold, is told by its line; the others are written', async context => {
  const { site, rows, column, table, decide, withSpeaker } = await published(context)
  const unknown = withSpeaker(rows[0]!, 'Ana Bell').with(column('url'), 'quotes/none-00000000.html')
  const good = withSpeaker(rows[1]!, 'Marek Tolan')
  const outcome = await decide(table(unknown, good))
  assert.equal(outcome.status, 1)
  assert.match(
    outcome.stdout,
    /^-:2:1: error: expected the permalink of a quotation in url, found quotes\/none-00000000\.html/m,
  )
  assert.match(outcome.stdout, /^1 decision written .* 1 left out$/m)
  assert.match(site.read('content/corrections/harbour.yaml'), /Marek Tolan/)
  const late = await decide(table(withSpeaker(rows[0]!, 'Ana Bell')), '--on', 'tomorrow')
  assert.match(late.stdout, /^-:2:1: error: nothing was written into content\/corrections\/harbour\.yaml/m)
  assert.match(late.stdout, /expected a day of the calendar/)
})

test('what is no such table is told, and where there is no briefing yet', async context => {
  const { site, decide } = await published(context)
  assert.match(
    (await decide('name,words\na,b\n')).stdout,
    /^-:1:1: error: expected a first line with columns url and speaker, found name, words/m,
  )
  assert.match(
    (await decide('url,speaker\n"a,b\n')).stdout,
    /^-:1:1: error: expected a table as CSV, found none/m,
  )
  const empty = await run('tools/decide.ts', ['-', '--root', join(site.root, 'content')], {
    input: 'url,speaker\n',
  })
  assert.equal(empty.status, 1)
  assert.match(
    empty.stderr,
    /expected addresses in content\/permalinks\.json, found none; run npm run build first/,
  )
})
