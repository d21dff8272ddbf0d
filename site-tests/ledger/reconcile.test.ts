import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reconcile } from '../../scripts/briefing/ledger/reconcile.ts'
import type { LedgerEntry, Published } from '../../scripts/model/ledger.ts'

const quotation = (words: string, more: Partial<Published> = {}): Published => ({
  kind: 'quotation',
  path: `quotes/${words.toLowerCase().replace(/[^a-z]+/g, '-')}.html`,
  words,
  article: 'harbour',
  before: 'The mayor stood at the bridge. ',
  after: ' said Ana Bell on the quay.',
  names: [],
  date: '2015-11-24',
  ...more,
})
const entity = (words: string, names: string[] = [], article: string | null = null): Published =>
  quotation(words, {
    kind: 'entity',
    path: `entities/${words.toLowerCase().replace(/[^a-z]+/g, '-')}.html`,
    names,
    article,
    before: '',
    after: '',
  })
const article = (slug: string): Published =>
  quotation(slug, { kind: 'article', path: `articles/${slug}.html`, article: slug, before: '', after: '' })

const build =
  (...published: Published[]) =>
  (entries: readonly LedgerEntry[] = []) =>
    reconcile(entries, published)
const entryAt = (entries: readonly LedgerEntry[], path: string) => entries.find(entry => entry.path === path)!

test('what is published first takes the address it asks for, with the date of its article', () => {
  const { paths, entries } = build(quotation('We open the bridge in May.'))()
  assert.deepEqual(paths, ['quotes/we-open-the-bridge-in-may-.html'])
  assert.equal(entries[0]!.first, '2015-11-24')
  assert.equal(entries[0]!.state, 'live')
})

test('unchanged words keep their address though everything around them changes', () => {
  const first = build(quotation('We open the bridge in May.'))()
  const moved = quotation('We open the bridge in May.', {
    before: 'Quite another text. ',
    after: ' he added.',
    path: 'quotes/another.html',
  })
  assert.deepEqual(build(moved)(first.entries).paths, first.paths)
})

test('curly marks for straight ones keep the address, and the page can say what changed', () => {
  const first = build(quotation("We'll open it."))()
  const second = build(quotation('We’ll open it.', { path: 'quotes/new.html' }))(first.entries)
  assert.deepEqual(second.paths, first.paths)
  assert.deepEqual(second.entries[0]!.was, ["We'll open it."])
})

test('a mended typo keeps the address, and the old words are remembered', () => {
  const first = build(quotation('We opne the bridge in May.'))()
  const second = build(quotation('We open the bridge in May.'))(first.entries)
  assert.deepEqual(second.paths, first.paths)
  assert.deepEqual(second.entries[0]!.was, ['We opne the bridge in May.'])
})

test('other words in the same place do not take the address: it stays, as gone', () => {
  const first = build(quotation('We open the bridge in May.'))()
  const second = build(quotation('Nobody asked the ferrymen.'))(first.entries)
  assert.notDeepEqual(second.paths, first.paths)
  assert.equal(entryAt(second.entries, first.paths[0]!).state, 'gone')
  assert.equal(entryAt(second.entries, first.paths[0]!).words, 'We open the bridge in May.')
})

test('a quotation that is cut elsewhere than before keeps its address, and tells both wordings', () => {
  const first = build(quotation('that the board had agreed'))()
  const more = quotation('that the board had agreed, with the towns on both banks and all their councils', {
    after: ' on the quay. Nobody asked.',
  })
  const second = build(more)(first.entries)
  assert.deepEqual(second.paths, first.paths)
  assert.deepEqual(second.entries[0]!.was, ['that the board had agreed'])
  const bare = quotation('the board had agreed', { before: 'The mayor said that ', path: 'quotes/bare.html' })
  assert.deepEqual(build(bare)(first.entries).paths, first.paths)
})

test('look-alike words elsewhere do not capture an address', () => {
  const first = build(quotation('We open the bridge in May.'))()
  const twin = quotation('We open the bridge in June.', { before: 'Far below. ', after: ' said Tom Reed.' })
  const second = build(twin)(first.entries)
  assert.notDeepEqual(second.paths, first.paths)
  assert.equal(entryAt(second.entries, first.paths[0]!).state, 'gone')
})

test('the same words in another article do not capture an address without their neighbours', () => {
  const first = build(quotation('We open the bridge in May.'))()
  const copy = quotation('We open the bridge in May.', {
    article: 'wire',
    path: 'quotes/copy.html',
    before: 'Elsewhere. ',
    after: ' it said.',
  })
  const second = build(copy)(first.entries)
  assert.deepEqual(second.paths, ['quotes/copy.html'])
})

test('a passage that moves to another article with its neighbours keeps its address', () => {
  const first = build(article('harbour'), quotation('We open the bridge in May.'))()
  const second = build(
    article('bridge'),
    quotation('We open the bridge in May.', { article: 'bridge', path: 'quotes/other.html' }),
  )(first.entries)
  assert.equal(second.paths[1], first.paths[1])
  assert.deepEqual(
    [
      entryAt(second.entries, 'articles/harbour.html').state,
      entryAt(second.entries, 'articles/harbour.html').to,
    ],
    ['moved', 'articles/bridge.html'],
  )
})

test('words that come back get their old address back', () => {
  const first = build(quotation('We open the bridge in May.'))()
  const without = build()(first.entries)
  assert.equal(without.entries[0]!.state, 'gone')
  assert.deepEqual(
    build(quotation('We open the bridge in May.', { path: 'quotes/new.html' }))(without.entries).paths,
    first.paths,
  )
})

test('an address is never given to a second thing', () => {
  const first = build(quotation('We open the bridge in May.', { path: 'quotes/x.html' }))()
  const second = build(quotation('Nobody asked the ferrymen.', { path: 'quotes/x.html', article: 'ferry' }))(
    first.entries,
  )
  assert.deepEqual(second.paths, ['quotes/x-2.html'])
  assert.equal(second.entries.length, 2)
})

test('an entity that got a fuller name sends readers on from its old address', () => {
  const first = build(entity('Tom Reed'))()
  const second = build(entity('Thomas Reed', ['Tom Reed']))(first.entries)
  assert.deepEqual(entryAt(second.entries, 'entities/tom-reed.html').to, 'entities/thomas-reed.html')
})

test('two entities that are one now: the address of the other sends readers on', () => {
  const first = build(entity('Harbour Board'), entity('HB'))()
  const second = build(entity('Harbour Board', ['HB']))(first.entries)
  assert.equal(entryAt(second.entries, 'entities/hb.html').to, 'entities/harbour-board.html')
})

test('an entity whose name two others share now is gone, not guessed', () => {
  const first = build(entity('Reed'))()
  const second = build(entity('Tom Reed', ['Reed']), entity('Ann Reed', ['Reed']))(first.entries)
  assert.equal(entryAt(second.entries, 'entities/reed.html').state, 'gone')
})

test('a second build of the same content changes nothing', () => {
  const all = [article('harbour'), quotation('We open the bridge in May.'), entity('Tom Reed', ['Reed'])]
  const first = build(...all)()
  assert.deepEqual(build(...all)(first.entries), first)
})

test('when a file is renamed, its short quotations and its people move with the long ones', () => {
  const now = (slug: string) => [
    article(slug),
    quotation('We open the bridge in May.', { article: slug, path: `quotes/long-${slug}.html` }),
    quotation('We will see about the quay.', {
      article: slug,
      path: `quotes/other-${slug}.html`,
      before: 'Ha. ',
    }),
    quotation('Never.', { article: slug, path: `quotes/never-${slug}.html`, before: 'Asked again: ' }),
    { ...entity('Reed', [], slug), path: `entities/reed-in-${slug}.html`, type: 'person' as const },
  ]
  const first = build(...now('harbour'))()
  const second = build(...now('bridge'))(first.entries)
  assert.deepEqual(second.paths.slice(1), first.paths.slice(1))
  assert.equal(entryAt(second.entries, 'entities/reed-in-harbour.html').article, 'bridge')
})

test('a person who comes to bear the name of a place does not take its address', () => {
  const place = { ...entity('Ana Lima'), type: 'place' as const }
  const first = build(place)()
  const person = { ...entity('Ana Lima'), type: 'person' as const }
  const second = build(person, { ...place, path: 'entities/ana-lima-place.html' })(first.entries)
  assert.deepEqual(second.paths, ['entities/ana-lima-2.html', 'entities/ana-lima.html'])
  assert.deepEqual(
    build(person, { ...place, path: 'entities/ana-lima-place.html' })(second.entries).paths,
    second.paths,
  )
})

test('a reader is sent on along two merges, to where the thing is now', () => {
  const first = build(entity('HB'))()
  const second = build(entity('Harbour Board', ['HB']))(first.entries)
  const third = build(entity('Port Authority', ['Harbour Board']))(second.entries)
  assert.equal(entryAt(third.entries, 'entities/hb.html').to, 'entities/port-authority.html')
})

test('somebody who goes by a fuller name in the place of the old one has moved; any other name is somebody else', () => {
  const said = (name: string) =>
    quotation('We open the bridge in May.', { after: ` said ${name} on the quay.` })
  const first = build(said('Ana Bell'), entity('Ana Bell'))()
  const state = (name: string, place = name) => {
    const { entries } = build(said(place), entity(name))(first.entries)
    const { state, to } = entryAt(entries, 'entities/ana-bell.html')
    return [state, to]
  }
  assert.deepEqual(state('Ana Maria Bell'), ['moved', 'entities/ana-maria-bell.html'])
  assert.deepEqual(state('Ida Bell'), ['gone', null])
  assert.deepEqual(state('Ana Maria Bell', 'the mayor'), ['gone', null])
  const back = build(
    said('Ana Bell'),
    entity('Ana Bell'),
  )(build(said('Ana Maria Bell'), entity('Ana Maria Bell'))(first.entries).entries)
  assert.equal(entryAt(back.entries, 'entities/ana-bell.html').state, 'live')
  assert.equal(entryAt(back.entries, 'entities/ana-maria-bell.html').to, 'entities/ana-bell.html')
})

test('where an editor of the ledger sends a name, readers are sent as long as that is there', () => {
  const first = build(entity('Ana Bell'))()
  const gone = build(entity('Ida Moss'))(first.entries).entries
  const sent = gone.map(entry =>
    entry.state === 'gone' ? { ...entry, state: 'moved' as const, to: 'entities/ida-moss.html' } : entry,
  )
  const { entries } = build(entity('Ida Moss'))(sent)
  assert.equal(entryAt(entries, 'entities/ana-bell.html').to, 'entities/ida-moss.html')
})
