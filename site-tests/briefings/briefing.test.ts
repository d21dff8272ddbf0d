import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { slice } from '../../scripts/text/spans.ts'
import { ferry, harbour } from '../pages/articles.ts'
import { draft } from '../pages/newsroom.ts'

const site = { language: 'en' }

test('a full name is one person in all articles, a single name stays in its own', () => {
  const { entityBy } = brief([harbour(), ferry()], site)
  assert.deepEqual(entityBy.get('ana-bell')?.articles, ['harbour-vote', 'ferry-line'])
  assert.deepEqual(entityBy.get('tom-reed')?.articles, ['harbour-vote'])
  assert.deepEqual(entityBy.get('reed-in-ferry-line')?.articles, ['ferry-line'])
})

test('an entity keeps its id when articles come and go', () => {
  const ids = (both: boolean) => brief(both ? [harbour(), ferry()] : [harbour()], site).entityBy
  for (const id of ids(false).keys()) assert.ok(ids(true).has(id), id)
})

test('names join without regard to case and diacritics, and not across types', () => {
  const report = (name: string, type: 'person' | 'place', slug: string) => {
    const { doc, entity } = draft(`${name} is here.`, { slug })
    entity(type, [name])
    return doc
  }
  const docs = [
    report('José Cay', 'person', 'a'),
    report('JOSE CAY', 'person', 'b'),
    report('Jose Cay', 'place', 'c'),
  ]
  const { entities } = brief(docs, site)
  assert.deepEqual(entities.map(({ id, articles }) => [id, articles]).sort(), [
    ['jose-cay', ['a', 'b']],
    ['jose-cay-place', ['c']],
  ])
})

test('two people of one name whom an article keeps apart have a page each, whatever their order', () => {
  const ids = (turned: boolean) => {
    const { doc, entity } = draft('Ana Bell the elder left. Her niece Ana Bell stayed on the pier.', {
      slug: 'x',
    })
    entity('person', ['Ana Bell'])
    const [first, second] = doc.entities[0]!.mentions
    doc.entities[0] = { ...doc.entities[0]!, mentions: [turned ? second! : first!] }
    doc.entities.push({ ...doc.entities[0]!, id: 'e1', mentions: [turned ? first! : second!] })
    return brief([doc], site)
      .entities.map(({ id }) => id)
      .sort()
  }
  assert.equal(new Set(ids(false)).size, 2)
  assert.deepEqual(ids(true), ids(false))
})

test('somebody never named has no page but speaks under a description', () => {
  const { entities, quotations } = brief([harbour()], site)
  assert.ok(!entities.some(({ name }) => name === 'a spokesman'))
  assert.deepEqual(quotations.at(-1)?.speaker, { key: 'harbour-vote#e4', label: 'a spokesman' })
})

test('shares add up to one, and the words of a quotation inside another count once', () => {
  const { shares } = brief([harbour()], site)
  assert.ok(Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9)
  assert.deepEqual(
    shares.map(({ speaker, words }) => [speaker?.label ?? null, words]),
    [
      ['Tom Reed', 25],
      ['Ana Bell', 12],
      ['a spokesman', 4],
      [null, 6],
    ],
  )
})

test('what is still to come in a period that holds today comes after what has happened', () => {
  const { doc, at, ...by } = draft('They met today. They go this week.', {
    slug: 'x',
    published: '2031-03-05',
  })
  const timex = (words: string, value: string) => by.timex(at(words), value, { anchor: 'DCT' })
  const event = (words: string, when: `t${number}`, tense: 'past' | 'future') =>
    by.event(at(words), when, { tense })
  event('They go', timex('this week', '2031-W10'), 'future')
  event('They met', timex('today', '2031-03-05'), 'past')
  const { dated } = brief([doc], site)
  assert.deepEqual(
    dated.map(({ event }) => slice(doc.article.text, event.span)),
    ['They met', 'They go'],
  )
})

test('the extract starts with the first sentence and never holds a caption, a heading or mere speech', () => {
  const { articles } = brief([harbour()], site)
  const { doc, gist, passages } = articles[0]!
  assert.equal(gist[0], 0)
  for (const first of gist) {
    const words = doc.article.text.slice(doc.sentences[first]!.start, doc.sentences[passages[first]![1]]!.end)
    assert.doesNotMatch(words, /Image|What comes|We have no choice/)
  }
})

test('an article without words makes a briefing', () => {
  const { counts, articles } = brief([draft('', { slug: 'empty' }).doc], site)
  assert.equal(counts.words, 0)
  assert.equal(articles[0]!.headline, 'empty')
})
