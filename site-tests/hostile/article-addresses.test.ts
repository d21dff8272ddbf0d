import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import { annotated, type Build, published, publishedInTurn } from './newsroom.ts'

const BRIDGE = `---
title: The bridge
published: 2031-03-04
---
Ana Bell is the mayor of Port Ellen. "We will open the old bridge in May and close the quay," Ana Bell said on Tuesday.

The council voted late at night. "Never," said Reed, who owns a ferry and a shop beside the market.
`
const PIER = `---
title: The pier
published: 2031-02-01
---
"The pier will be painted before the summer comes," said Ida Moss of the harbour office on Monday.

Nobody came to look at it. "Never," said Reed, who sells ice on the beach in every kind of weather.
`
const LIGHT = `---
title: The lighthouse
published: 2031-04-02
---
The lighthouse has a new lamp. "It can be seen from twenty miles away," Mia Hill told reporters at the cape.
`

const quoteIn = ({ briefing }: Build, slug: string, start: string) =>
  `quotes/${briefing.quotations.find(({ article, pieces }) => article === slug && pieces[0]!.startsWith(start))!.id}.html`
const state = ({ at }: Build, path: string) => [at(path).state, at(path).to]

/** The same ledger as a release before this one wrote it. */
const older = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
  ledger.map(({ print: _, last: __, others: ___, speaker: ____, spoke: _____, ...entry }) => entry)

test('two files that are swapped: each address says that another article stood there, and where it is', () => {
  const first = publishedInTurn({ a: BRIDGE, b: PIER })
  const { page, at } = published(annotated({ a: PIER, b: BRIDGE }), first.ledger)
  assert.match(
    page('articles/a.html'),
    /^# The pier\n\n.*Another article stood at this address until the article of 1 February 2031 took its place: “The bridge”, published 4 March 2031\. It now stands at \[The bridge\]\(b\.md\)\./m,
  )
  assert.match(page('articles/b.html'), /Another article stood[^\n]*“The pier”[^\n]*\[The pier\]\(a\.md\)/)
  assert.deepEqual([at('articles/a.html').first, at('articles/b.html').first], ['2031-02-01', '2031-03-04'])
})

test('the words and the people of a swapped article keep their addresses, the same short words in the other one included', () => {
  const first = publishedInTurn({ a: BRIDGE, b: PIER })
  const second = published(annotated({ a: PIER, b: BRIDGE }), first.ledger)
  for (const [from, to, start] of [
    ['a', 'b', 'We will'],
    ['a', 'b', 'Never'],
    ['b', 'a', 'The pier'],
    ['b', 'a', 'Never'],
  ] as const)
    assert.equal(quoteIn(second, to, start), quoteIn(first, from, start))
  assert.equal(second.at('entities/reed-in-a.html').article, 'b')
  assert.equal(second.at('entities/reed-in-b.html').article, 'a')
  assert.match(second.page('entities/reed-in-a.html'), /bridge/)
})

test('a file that gets another text says what stood there; the old words are gone, also where the new text has the same', () => {
  const first = publishedInTurn({ a: BRIDGE })
  const second = published(annotated({ a: PIER }), first.ledger)
  assert.match(second.page('articles/a.html'), /Another article stood[^\n]*“The bridge”[^\n]*It is gone/)
  const never = quoteIn(first, 'a', 'Never')
  assert.deepEqual(state(second, never), ['gone', null])
  assert.match(
    second.page(never),
    /^# Withdrawn[^\n]*\n[\s\S]*Stood in: \[The bridge\]\(\.\.\/articles\/a\.md\)/,
  )
  assert.notEqual(quoteIn(second, 'a', 'Never'), never)
  assert.notEqual(second.at('entities/reed-in-a.html').state, 'live')
  // Who follows an old link into the article finds the words there, and what became of them.
  assert.ok(second.page('articles/a.html').includes(`[¶](#q-${never.slice(7, -5)})`))
})

test('a text under the name of one that was withdrawn does not pass for it', () => {
  const { page, at } = publishedInTurn({ a: BRIDGE, b: LIGHT }, { b: LIGHT }, { a: PIER, b: LIGHT })
  assert.match(page('articles/a.html'), /Another article stood[^\n]*“The bridge”[^\n]*It is gone/)
  assert.equal(at('articles/a.html').first, '2031-02-01')
})

test('what was withdrawn is found again under another name, and has its words back', () => {
  const first = publishedInTurn({ a: BRIDGE, b: LIGHT })
  const last = [{ b: LIGHT }, { a: PIER, b: LIGHT }, { a: PIER, b: LIGHT, d: BRIDGE }].reduce(
    (build, files) => published(annotated(files), build.ledger),
    first,
  )
  assert.match(last.page('articles/a.html'), /“The bridge”[^\n]*It now stands at \[The bridge\]\(d\.md\)/)
  const never = quoteIn(first, 'a', 'Never')
  assert.equal(quoteIn(last, 'd', 'Never'), never)
})

test('a redirect is aimed anew when the text it leads to moves on', () => {
  const last = publishedInTurn({ a: BRIDGE, b: PIER }, { c: BRIDGE, b: PIER }, { c: PIER, b: BRIDGE })
  assert.deepEqual(state(last, 'articles/a.html'), ['moved', 'articles/b.html'])
  assert.match(last.page('articles/a.html'), /\[The bridge\]\(b\.md\)/)
  assert.equal(last.file('_redirects'), '/articles/a.html /articles/b.html 302\n')
  const overwritten = publishedInTurn({ a: BRIDGE }, { c: BRIDGE }, { c: PIER })
  assert.deepEqual(state(overwritten, 'articles/a.html'), ['gone', null])
  assert.equal(overwritten.file('_redirects'), '')
})

test('an address that showed two articles sends nobody on: it names both', () => {
  const last = publishedInTurn({ a: BRIDGE }, { a: PIER }, { c: PIER })
  const page = last.page('articles/a.html')
  assert.match(page, /^# Several articles stood here/)
  assert.match(page, /“The bridge”, published 4 March 2031\. It is gone/)
  assert.match(page, /“The pier”, published 1 February 2031\. It now stands at \[The pier\]\(c\.md\)/)
  assert.equal(last.file('_redirects'), '')
})

test('a swap that is undone leaves each article where it was, and tells of the time between', () => {
  const { page, ledger } = publishedInTurn(
    { a: BRIDGE, b: PIER },
    { a: PIER, b: BRIDGE },
    { a: BRIDGE, b: PIER },
  )
  assert.match(page('articles/a.html'), /^# The bridge\n\n[^\n]*“The pier”[^\n]*\[The pier\]\(b\.md\)/m)
  assert.doesNotMatch(page('articles/a.html'), /“The bridge”, published/)
  assert.ok(ledger.every(({ state }) => state === 'live'))
})

test('an article that is edited step by step until nothing is left of it says so', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, i) => `Word${i} stone${i} river${i} cloud${i} tree${i} lamp${i}.`,
  )
  const others = sentences.map(sentence => sentence.replaceAll(/([a-z]+)(\d)/gi, '$1x$2'))
  const steps = [0, 3, 6, 9, 12].map(n => ({ a: [...others.slice(0, n), ...sentences.slice(n)].join(' ') }))
  assert.doesNotMatch(publishedInTurn(...steps.slice(0, 3)).page('articles/a.html'), /Another article/)
  assert.match(publishedInTurn(...steps).page('articles/a.html'), /Another article stood/)
})

test('an edited article is the same one: nothing is said of another', () => {
  const { page } = publishedInTurn({ a: BRIDGE }, { a: BRIDGE.replace('late at night', 'in the morning') })
  assert.doesNotMatch(page('articles/a.html'), /Another article/)
})

test('a ledger of before, which knows no texts, is judged by the words that it has', () => {
  const first = older(publishedInTurn({ a: BRIDGE, b: PIER }).ledger)
  const same = published(annotated({ a: BRIDGE, b: PIER }), first)
  assert.ok(same.ledger.every(({ state, others }) => state === 'live' && others === undefined))
  const { page } = published(annotated({ a: PIER, b: BRIDGE }), first)
  assert.match(
    page('articles/a.html'),
    /Another article stood[^\n]*“The bridge”[^\n]*\[The bridge\]\(b\.md\)/,
  )
})

test('the log names the articles that stood at an address before', () => {
  const last = publishedInTurn({ a: BRIDGE }, { a: PIER })
  assert.match(last.page('corrections.html'), /Another article stood at this address before: “The bridge”/)
  assert.match(
    last.file('data/corrections.jsonld'),
    /Another article stood at this address before: “The bridge”/,
  )
})

test('an event that is gone shows the words first cited, and the last', () => {
  const day = (words: string) =>
    `---\npublished: 2031-03-04\n---\n${words}\n\nA long and quiet winter came, and all of the boats were kept in the sheds behind the market.`
  const last = publishedInTurn(
    { a: day('The old ferry sank on 3 March 2031 near the northern harbour wall.') },
    { a: day('The old ferry sank on 3 March 2031 near the southern harbour wall.') },
    { a: day('No boat was ever seen there.') },
  )
  const timeline = last.page('timeline.html')
  assert.match(timeline, /southern[^\n]*no longer in the article[^\n]*Read before: “[^”]*northern/)
})
