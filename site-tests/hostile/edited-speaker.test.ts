import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compared } from '../../scripts/briefing/ledger/compare.ts'
import { reconcile } from '../../scripts/briefing/ledger/reconcile.ts'
import { correct } from '../../scripts/corrections/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import type { NamedSpeaker, Published } from '../../scripts/model/ledger.ts'
import { changesTold } from '../../scripts/tools/ledger-story.ts'
import { annotated, type Build, published, publishedInTurn } from './newsroom.ts'

const report = (
  speaker: string,
) => `Ana Bell is the mayor. Tom Reed owns a ferry and a shop beside the market.

"We will open the old bridge in May and close the quay," ${speaker} said on Tuesday.
`
const quote = ({ briefing }: Build) => `quotes/${briefing.quotations[0]!.id}.html`

function isTold(before: Build, after: Build, was: string, now: string) {
  const url = quote(before)
  assert.equal(quote(after), url)
  assert.deepEqual(
    after.at(url).spoke?.map(speaker => speaker?.name),
    [was],
  )
  assert.equal(after.at(url).speaker?.name, now)
  assert.match(
    after.page(url),
    new RegExp(`## What changed\\n\\n[^\\n]*another speaker[^\\n]*\\n\\n- Before: ${was}\\n- Now: ${now}`),
  )
  assert.match(after.page('articles/a.html'), new RegExp(`## Changes\\n[\\s\\S]*Speaker before: ${was}\\.`))
  const told = `The same words are given to another speaker: ${was} before, ${now} now`
  assert.ok(after.file('data/corrections.jsonld').includes(told))
  assert.ok(after.page('corrections.html').includes(told))
  const lines = changesTold(compared(before.ledger, after.ledger), (_, text) => text)
  assert.ok(
    lines.some(line => line.includes(`- ${was}: We will`)),
    lines.join('\n'),
  )
}

test('a speaker edited in the source is told on the page, in the article, in the log and by the ledger', () => {
  const before = publishedInTurn({ a: report('Ana Bell') })
  isTold(before, published(annotated({ a: report('Tom Reed') }), before.ledger), 'Ana Bell', 'Tom Reed')
})

test('so is one whom an editor corrects, and one whom the program takes for somebody else', () => {
  const docs = annotated({ a: report('Ana Bell') })
  const before = published(docs)
  const yaml = '- exact: We will open the old bridge\n  speaker: Tom Reed\n'
  const file = { path: 'content/corrections/a.yaml', bytes: new TextEncoder().encode(yaml) }
  const { doc, unmet } = correct(docs[0]!, readCorrections([file], ['a']).corrections, new Map())
  assert.deepEqual(unmet, [])
  isTold(before, published([doc], before.ledger), 'Ana Bell', 'Tom Reed')
  const [old] = docs
  const reed = old!.entities.find(({ name }) => name === 'Tom Reed')!.id
  const other = { ...old!, attributions: old!.attributions.map(each => ({ ...each, speaker: reed })) }
  isTold(before, published([other], before.ledger), 'Ana Bell', 'Tom Reed')
})

test('a quotation that is gone keeps who was told to have said it', () => {
  const last = publishedInTurn(
    { a: report('Ana Bell') },
    { a: report('Tom Reed') },
    { a: 'Nothing was said. The quay was quiet.' },
  )
  const { path } = last.ledger.find(({ kind }) => kind === 'quotation')!
  assert.match(last.page(path), /- Speaker: Tom Reed\n- Speaker before: Ana Bell\n/)
})

const said = (speaker: NamedSpeaker | null): Published => ({
  kind: 'quotation',
  path: 'quotes/we-go.html',
  words: 'We go.',
  article: 'a',
  before: '',
  after: '',
  names: [],
  date: null,
  speaker,
})
const person = (name: string, names: string[] = []): Published => ({
  kind: 'entity',
  path: `entities/${name.toLowerCase().replaceAll(' ', '-')}.html`,
  words: name,
  type: 'person',
  article: null,
  before: '',
  after: '',
  names,
  date: null,
})
const by = (...[view, ...others]: Published[]) => [
  said({ name: view!.words, path: view!.path }),
  view!,
  ...others,
]
/** Who was told to have spoken before, after each build in turn. */
const spoke = (...builds: Published[][]) =>
  builds
    .reduce(
      (ledger, build) => reconcile(ledger, build).entries,
      [] as ReturnType<typeof reconcile>['entries'],
    )
    .find(({ kind }) => kind === 'quotation')!
    .spoke?.map(speaker => speaker?.name ?? null)

test('somebody under a fuller name, or merged with another entry, is nobody else', () => {
  const [reed, tom] = [person('Reed'), person('Tom Reed', ['Reed'])]
  assert.equal(spoke(by(reed), by(tom)), undefined)
  assert.equal(spoke(by(reed, person('Tom Reed')), by(tom)), undefined)
  assert.equal(spoke([said({ name: 'a spokesman' })], [said({ name: 'A  spokesman' })]), undefined)
})

test('somebody who was told as another and turns out to be the same is told no more', () => {
  const [hb, board] = [person('HB'), person('Harbour Board')]
  assert.deepEqual(spoke(by(hb, board), by(board, hb)), ['HB'])
  assert.equal(spoke(by(hb, board), by(board, hb), by(person('Harbour Board', ['HB']))), undefined)
})

test('somebody of another name is somebody else, also where the names have a word in common', () => {
  assert.deepEqual(spoke(by(person('Tom Bell')), by(person('Ana Bell'))), ['Tom Bell'])
  assert.deepEqual(spoke(by(person('Bell'), person('Ana Bell')), by(person('Ana Bell'), person('Bell'))), [
    'Bell',
  ])
  const [tom, ana] = [by(person('Tom Reed')), by(person('Ana Bell'))]
  assert.deepEqual(spoke(tom, ana, tom), ['Tom Reed', 'Ana Bell'])
})

test('that nobody is known to have spoken, any more or as yet, is a change too', () => {
  assert.deepEqual(spoke([said(null)], by(person('Tom Reed'))), [null])
  assert.deepEqual(spoke(by(person('Tom Reed')), [said(null)]), ['Tom Reed'])
})

test('a ledger of before, which knows no speakers, tells of no change', () => {
  const { speaker: _, ...old } = reconcile([], by(person('Tom Reed'))).entries.find(
    ({ kind }) => kind === 'quotation',
  )!
  const { entries } = reconcile([old], by(person('Ana Bell')))
  const now = entries.find(({ kind }) => kind === 'quotation')!
  assert.deepEqual([now.speaker?.name, now.spoke], ['Ana Bell', undefined])
})
