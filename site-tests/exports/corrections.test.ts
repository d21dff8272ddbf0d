import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { correct } from '../../scripts/corrections/index.ts'
import { assets } from '../../scripts/exports/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { pages } from '../../scripts/pages/index.ts'
import { harbour } from '../pages/articles.ts'

const YAML = `- exact: Nobody asked us
  speaker: Ana Bell
  by: Ida <Moss> & Co
  on: 2031-03-05
  source: https://example.org/minutes
  note: The minutes say so.
- exact: the plan "a mistake"
  quotation: no
  on: 2031-03-06
- entity: Ana Bell
  role: Harbour master
- entity: Ana Bell
  role: Harbour master
`

function files(site: SiteInfo, yaml = YAML): Map<string, string> {
  const file = { path: 'content/corrections/harbour-vote.yaml', bytes: new TextEncoder().encode(yaml) }
  const { doc } = correct(harbour(), readCorrections([file], ['harbour-vote']).corrections, new Map())
  const briefing = brief([doc], site)
  return new Map(assets(briefing, pages(briefing)).map(({ path, text }) => [path, text]))
}

const SITE = { language: 'en', url: 'https://example.org/tide/' }

test('the log is there as schema.org CorrectionComments, each once', () => {
  const { '@graph': comments } = JSON.parse(files(SITE).get('data/corrections.jsonld')!) as {
    '@graph': Record<string, unknown>[]
  }
  assert.deepEqual(
    comments.map(comment => [comment['@type'], comment.datePublished]),
    [
      ['CorrectionComment', '2031-03-06'],
      ['CorrectionComment', '2031-03-05'],
      ['CorrectionComment', undefined],
    ],
  )
  const { '@id': id, text, author, citation, about } = comments[1]!
  assert.match(String(id), /^https:\/\/example\.org\/tide\/corrections\.html#c-[0-9a-f]{8}$/)
  assert.equal(
    text,
    'Corrected by the editor: the speaker is Ana Bell; the program had said speaker not known. The minutes say so.',
  )
  assert.deepEqual(author, { '@type': 'Person', name: 'Ida <Moss> & Co' })
  assert.equal(citation, 'https://example.org/minutes')
  assert.match(JSON.stringify(about), /https:\/\/example\.org\/tide\/quotes\/nobody-asked-us-/)
})

test('the feed holds the dated ones, the newest first, dated by themselves', () => {
  const feed = files(SITE).get('corrections.xml')!
  assert.deepEqual(
    [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(match => match[1]),
    ['2031-03-06T00:00:00Z', '2031-03-06T00:00:00Z', '2031-03-05T00:00:00Z'],
  )
  assert.match(feed, /<name>Ida &lt;Moss&gt; &amp; Co<\/name>/)
  assert.equal(feed, files(SITE).get('corrections.xml'))
})

test('no feed where the address of the site is not known, no log without corrections', () => {
  assert.equal(files({ language: 'en' }).has('corrections.xml'), false)
  assert.equal(files(SITE, '# none\n').has('data/corrections.jsonld'), false)
})
