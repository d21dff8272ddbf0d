import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { quotationFeeds } from '../../scripts/exports/quotation-feeds.ts'
import { searchScripts } from '../../scripts/exports/search-scripts.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { readSite } from '../../scripts/ingest/site.ts'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { pages } from '../../scripts/pages/index.ts'
import { storyPaths } from '../../scripts/tools/story-paths.ts'
import { annotated } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

const SITE: SiteInfo = { language: 'en', url: 'https://example.org/' }

function article(slug: string, published: string, text: string, ...stories: readonly string[]) {
  const doc = annotated(text, published)
  const title = `Title of ${slug}`
  return { ...doc, article: { ...doc.article, slug, title, ...(stories.length > 0 && { stories }) } }
}

const STORM = article(
  'storm',
  '2031-03-04',
  'The bridge fell on Monday. “We will build it again by May,” Mayor Ana Bell said.',
  'The Harlow bridge',
)
const VOTE = article(
  'vote',
  '2031-03-21',
  'The council voted on 20 March 2031. “We have no money,” Tom Reed said.',
  'The Harlow Bridge',
  'Money',
)
const FERRY = article('ferry', '2031-02-10', 'A ferry line opened. “It is a good day,” Cora Lind said.')

const made = (site: SiteInfo = SITE, docs = [STORM, VOTE, FERRY], ledger: readonly LedgerEntry[] = []) => {
  const briefing = brief(docs, site, ledger)
  const all = pages(briefing)
  const page = (url: string) => all.find(one => one.url === url)
  return { briefing, all, page, body: (url: string) => plainBlocks(page(url)!.body).join('\n') }
}

test('articles that name a story, whatever its capitals, share its page', () => {
  const { briefing, body } = made()
  assert.deepEqual(
    briefing.stories.map(({ id, name, articles }) => [id, name, articles]),
    [
      ['money', 'Money', ['vote']],
      ['the-harlow-bridge', 'The Harlow Bridge', ['vote', 'storm']],
    ],
  )
  const page = body('stories/the-harlow-bridge.html')
  assert.match(page, /2 articles · 4 March 2031 to 21 March 2031 · 2 quotations/)
  assert.match(page, /Title of vote[\s\S]*Title of storm/)
  assert.match(page, /On the timeline\n/)
  assert.match(page, /“We will build it again by May”/)
  assert.doesNotMatch(page, /ferry/)
})

test('an event stands in a story of its own articles, also where another article had it first', () => {
  const told = 'Mayor Ana Bell opened the new ferry line on 3 March 2031.'
  const docs = [
    article('first', '2031-03-03', told),
    article('later', '2031-03-05', `It rained. ${told}`, 'Ferries'),
  ]
  assert.match(
    made(SITE, docs).body('stories/ferries.html'),
    /On the timeline\n3 March 2031: .*opened the new ferry line/,
  )
})

test('an article tells its stories, the front page and a list tell all', () => {
  const { body } = made()
  assert.match(body('articles/vote.html'), /Stories: Money and The Harlow Bridge\./)
  assert.match(body('index.html'), /Stories\nMoney — 1 article\nThe Harlow Bridge — 2 articles/)
  assert.match(body('stories.html'), /The Harlow Bridge — 2 articles/)
})

test('a briefing without stories has no page, menu or word of them', () => {
  const { all, body, briefing } = made(SITE, [FERRY])
  assert.deepEqual(
    all.filter(({ url }) => url.startsWith('stories')),
    [],
  )
  assert.doesNotMatch(body('articles/ferry.html') + body('index.html'), /Stor/)
  assert.ok(!searchScripts(briefing)[0]!.text.includes(', [['))
})

test('an editor makes a story of articles, and his name for it stands', () => {
  const { briefing } = made({ ...SITE, stories: [{ name: 'The Harlow bridge!', articles: ['ferry'] }] })
  const story = briefing.stories.find(({ id }) => id === 'the-harlow-bridge')
  assert.equal(story?.name, 'The Harlow bridge!')
  assert.deepEqual(story?.articles, ['vote', 'storm', 'ferry'])
})

test('a story that is told no longer keeps its address, which says so, and gets it again when it comes back', () => {
  const { ledger } = made().briefing
  const { briefing, body, page } = made(SITE, [FERRY], ledger)
  assert.equal(page('stories/money.html')?.kind, 'gone')
  assert.match(body('stories/money.html'), /No longer told as a story: Money/)
  assert.equal(made(SITE, [VOTE], briefing.ledger).page('stories/money.html')?.kind, 'story')
})

test('lists can be filtered by story, search knows its articles, and it has a feed', () => {
  const { all, briefing, page } = made()
  const index = page('quotes.html')!
  assert.deepEqual(
    index.kind === 'quote-index' && index.data.choices.story.map(({ value, count }) => [value, count]),
    [
      ['money', 1],
      ['the-harlow-bridge', 2],
    ],
  )
  const timeline = page('timeline.html')!
  assert.ok(timeline.kind === 'timeline' && timeline.data.choices.story.length > 0)
  assert.match(searchScripts(briefing)[0]!.text, /\["the-harlow-bridge","The Harlow Bridge",\[0,1\]\]/)
  const feeds = quotationFeeds(briefing, all).map(({ path }) => path)
  assert.ok(feeds.includes('stories/money.xml') && feeds.includes('stories/money.json'))
})

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

test('the front matter names stories, and so does the folder of an article', () => {
  const { ingested, findings } = ingest([
    file('content/articles/harlow-bridge/a.md', '---\nstory: The storm; Money\n---\nWords.\n'),
    file('content/articles/b.md', 'Words.\n'),
  ])
  assert.deepEqual(findings, [])
  assert.deepEqual(
    ingested.map(({ article }) => article.stories),
    [undefined, ['The storm', 'Money', 'Harlow bridge']],
  )
})

test('two folders cannot have an article, or a picture, of one name', () => {
  const { findings } = ingest([
    file('content/articles/one/a.md', 'Words.\n'),
    file('content/articles/two/a.md', 'Words.\n'),
  ])
  assert.equal(findings.filter(({ message }) => message.includes('both would be articles/a.html')).length, 2)
})

test('the settings name stories line by line; an article that is not there is an error', () => {
  const read = (lines: string) =>
    readSite(file('content/_data/site.yaml', `stories: |\n${lines}`), new Set(['a', 'b']))
  assert.deepEqual(read('  The bridge: a b\n  Money: b\n').site.stories, [
    { name: 'The bridge', articles: ['a', 'b'] },
    { name: 'Money', articles: ['b'] },
  ])
  assert.equal(read('  The bridge: a c\n').findings[0]?.severity, 'error')
  assert.equal(read('  The bridge\n').findings[0]?.severity, 'error')
})

test('the file of one story has its page, its articles and their quotations, and nothing of others', () => {
  const { briefing } = made()
  const { name, paths } = storyPaths(briefing, 'money')
  assert.equal(name, 'Money')
  const [quotation] = briefing.articleBy.get('vote')!.quotations
  assert.deepEqual(
    [...paths].sort(),
    ['articles/vote.html', `quotes/${quotation!.id}.html`, 'stories/money.html'].sort(),
  )
  assert.throws(() => storyPaths(briefing, 'rain'), /found rain; there are money, the-harlow-bridge/)
  assert.throws(() => storyPaths(made(SITE, [FERRY]).briefing, 'rain'), /no article names a story/)
})
