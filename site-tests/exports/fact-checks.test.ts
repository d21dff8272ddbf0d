import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { brief } from '../../scripts/briefing/index.ts'
import { correct } from '../../scripts/corrections/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { harbour } from '../pages/articles.ts'
import { expanded } from './contexts.ts'

const SITE = 'https://example.org/tide/'
const CHECK = 'https://check.example/1'
const YAML = `- exact: Nobody asked us
  checks: ${CHECK}
  verdict: Half <true>
  checked-by: The Weir & Press
  checked-on: 2031-03-06
`

const file = { path: 'content/corrections/harbour-vote.yaml', bytes: new TextEncoder().encode(YAML) }
const { doc } = correct(harbour(), readCorrections([file], ['harbour-vote']).corrections, new Map())
const briefing = brief([doc], { language: 'en', url: SITE })
const files = new Map(assets(briefing, pages(briefing)).map(({ path, text }) => [path, text]))
const [checked] = [...files.keys()].filter(path => path.startsWith('quotes/nobody-asked-us'))
const address = `${SITE}${checked!.replace('.page.jsonld', '.html')}`

test('the quotation is what the ClaimReview of others reviews, with their verdict and no rating of ours', async () => {
  const { subjectOf } = JSON.parse(files.get(checked!)!)
  assert.deepEqual(subjectOf, [
    {
      '@type': 'ClaimReview',
      '@id': CHECK,
      url: CHECK,
      author: { name: 'The Weir & Press' },
      datePublished: '2031-03-06',
      reviewRating: { '@type': 'Rating', alternateName: 'Half <true>' },
      itemReviewed: { '@id': address },
    },
  ])
  const told = JSON.stringify(await expanded(JSON.parse(files.get(checked!)!), SITE))
  assert.match(told, /https:\/\/schema\.org\/ClaimReview/)
})

test('quotations that nobody has checked tell of no review', () => {
  for (const [path, text] of files)
    if (path !== checked && path.endsWith('.jsonld')) assert.doesNotMatch(text, /ClaimReview/, path)
})

test('the data hold the fact check as worded', () => {
  const data = JSON.parse(files.get('data/briefing.json')!) as {
    quotations: { url: string; factChecks: object[] }[]
  }
  const fits = new Ajv().compile(JSON.parse(files.get('data/briefing.schema.json')!))
  fits(data)
  assert.deepEqual(fits.errors ?? [], [])
  assert.deepEqual(
    data.quotations.filter(({ factChecks }) => factChecks.length > 0),
    data.quotations.filter(({ url }) => url === address),
  )
  assert.deepEqual(data.quotations.find(({ url }) => url === address)!.factChecks, [
    { url: CHECK, verdict: 'Half <true>', checkedBy: 'The Weir & Press', checkedOn: '2031-03-06' },
  ])
})

test('the feeds tell of it below the words, and link it', () => {
  const entry = parseAtomFeed(files.get('feed.xml')!).entries!.find(({ id }) => id === address)!
  assert.ok(entry.links!.some(({ rel, href }) => rel === 'related' && href === CHECK))
  const html = `<p>Fact check by <a href="${CHECK}">The Weir &amp; Press</a>: “Half &lt;true&gt;”, 6 March 2031</p>`
  assert.ok(entry.content!.value!.endsWith(html))
  const item = parseJsonFeed(files.get('feed.json')!).items!.find(({ id }) => id === address)!
  assert.ok(item.content_html!.endsWith(html))
  assert.match(
    item.content_text!,
    /\nFact check by The Weir & Press: “Half <true>”, 6 March 2031 https:\/\/check\.example\/1$/,
  )
})
