import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSite } from '../../scripts/ingest/site.ts'

const slugs = new Set(['harbour-vote', 'ferry-line'])
const read = (text: string) =>
  readSite({ path: 'content/_data/site.yaml', bytes: new TextEncoder().encode(text) }, slugs)

test('an editor names the article that leads, those that follow, and some words', () => {
  const { site, findings } = read('lead: ferry-line\norder: harbour-vote\ntext: A week at the harbour.\n')
  assert.deepEqual(findings, [])
  assert.deepEqual(site, {
    language: 'en',
    lead: 'ferry-line',
    order: ['harbour-vote'],
    text: 'A week at the harbour.',
  })
})

test('an article that is not there is an error with its place and what to do', () => {
  const [finding] = read('title: Two ferries\nlead: ferry\n').findings
  assert.equal(finding?.severity, 'error')
  assert.deepEqual([finding.place.line, finding.place.column], [2, 7])
  assert.equal(finding.message, 'expected the name of an article for lead, found ferry')
  assert.match(finding.advice, /as its file is called in content\/articles/)
})

test('only one article leads', () => assert.equal(read('lead: ferry-line harbour-vote\n').findings.length, 1))

test('the picture of the front page is one that an article shows', () => {
  const bytes = new TextEncoder().encode('picture: boat.png\n')
  const among = (...pictures: string[]) =>
    readSite({ path: 'content/_data/site.yaml', bytes }, slugs, new Set(pictures))
  assert.equal(among('boat.png').site.picture, 'boat.png')
  assert.equal(
    among('quay.png').findings[0]?.message,
    'expected the file of a picture that an article shows for picture, found boat.png',
  )
})
