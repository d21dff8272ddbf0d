import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { freeze } from '../../scripts/ingest/article.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { SiteInfo } from '../../scripts/model/outputs.ts'
import { homePage } from '../../scripts/pages/briefing.ts'
import { annotate } from '../../scripts/pipeline.ts'
import { loadEnglish } from '../../scripts/tools/annotator.ts'
import { plainBlocks } from './plain.ts'

const english = loadEnglish()

/** An article of a day in March 2031, read by the whole pipeline. */
const article = (slug: string, day: number, text: string, title?: string): Annotated =>
  annotate(
    freeze(text, {
      slug,
      language: 'en',
      published: `2031-03-${String(day).padStart(2, '0')}`,
      ...(title && { title }),
    }).article,
    english,
  )

/** What a reader sees of the front page, block by block. */
const home = (docs: readonly Annotated[], site: Partial<SiteInfo> = {}): string[] =>
  plainBlocks(homePage(brief(docs, { language: 'en', ...site })).body)

const FERRY = `The council of Port Ellen voted on Tuesday to stop the ferry after forty years of service to the islands.

“We have no money left for the boats and no choice at all,” Mayor Tom Reed said. “Nobody asked the people who live on the islands,” Ana Bell said.

The council will meet again on 12 June 2031. The council of Port Ellen voted to stop the ferry on Tuesday after forty years.`

test('an article without a title is headed by its whole first sentence, and that stands nowhere else', () => {
  const blocks = home([article('ferry', 4, FERRY)])
  assert.equal(
    blocks[0],
    'The council of Port Ellen voted on Tuesday to stop the ferry after forty years of service to the islands.',
  )
  assert.equal(blocks.filter(words => words.includes('voted')).length, 1)
})

test('what was said stands whole, with who said it, one speaker after the other', () => {
  const blocks = home([article('ferry', 4, FERRY)])
  const at = blocks.indexOf('What was said')
  assert.deepEqual(blocks.slice(at + 1, at + 5), [
    '“We have no money left for the boats and no choice at all”',
    'Tom Reed, Mayor',
    '“Nobody asked the people who live on the islands”',
    'Ana Bell',
  ])
})

const THREE = [
  article('ferry', 4, FERRY, 'Ferry to stop'),
  article(
    'school',
    9,
    'The school of Port Ellen opened on Monday. “It is warm and it has light,” Ana Bell said.',
    'School opens',
  ),
  article('harvest', 2, 'The harvest was late this year. Tom Reed counted the sacks.', 'Late harvest'),
]

/** The headlines on a front page, in order. */
const headlines = (site: Partial<SiteInfo> = {}) =>
  home(THREE, site).filter(words => ['Ferry to stop', 'School opens', 'Late harvest'].includes(words))

test('of several articles the newest leads', () =>
  assert.deepEqual(headlines(), ['School opens', 'Ferry to stop', 'Late harvest']))

test('an editor chooses what leads and what follows it, and writes some words above', () => {
  assert.deepEqual(headlines({ lead: 'harvest' }), ['Late harvest', 'School opens', 'Ferry to stop'])
  assert.deepEqual(headlines({ lead: 'harvest', order: ['ferry'] }), [
    'Late harvest',
    'Ferry to stop',
    'School opens',
  ])
  assert.equal(home(THREE, { text: 'A week at the harbour.' })[1], 'A week at the harbour.')
})

test('coming up are dated events that may still come, counted from the newest article', () => {
  const coming = (newest: Annotated[]) => {
    const blocks = home([...THREE, ...newest])
    return blocks.includes('Coming up') ? blocks.slice(blocks.indexOf('Coming up')).join('\n') : ''
  }
  assert.match(coming([]), /12 June 2031/)
  const later = freeze('The rain fell.', { slug: 'rain', language: 'en', published: '2031-07-01' })
  assert.doesNotMatch(coming([annotate(later.article, english)]), /12 June 2031/)
})

test('a card tells how many quotations an article has, and of whom', () =>
  assert.ok(home(THREE).includes('2 quotations · Reed, Bell'), home(THREE).join('\n')))

test('an editor puts a picture of an article on the front page, with its words', () => {
  const shown = { name: 'old boat.png', width: 320, height: 180 }
  const inset = { kind: 'picture', at: 0, file: 'x', alt: 'A boat', caption: 'The boat', shown } as const
  const [first, ...others] = THREE
  const markup = { blocks: [], inlines: [], insets: [inset] }
  const docs = [{ ...first!, article: { ...first!.article, markup } }, ...others]
  const front = (articles: readonly Annotated[], site: Partial<SiteInfo>) =>
    homePage(brief(articles, { language: 'en', ...site }))
  for (const articles of [docs, docs.slice(0, 1)]) {
    const { body, data } = front(articles, { picture: 'old boat.png' })
    assert.match(body, /!\[A boat\]\(articles\/old%20boat\.png "The boat"\)/)
    assert.deepEqual(data.picture, shown)
  }
  assert.doesNotMatch(front(docs, {}).body, /A boat/)
})

test('a label of one or two words over a text without a title is not its headline', () => {
  const [first] = home([article('ferry', 4, `Staff Reports\n\n${FERRY}`)])
  assert.match(first!, /^The council of Port Ellen voted on Tuesday to stop the ferry/)
})

test('a time that has begun and is longer than a year is not coming up', () => {
  const coming = (when: string) =>
    home([article('ferry', 4, `${FERRY}\n\nThe harbour will be rebuilt in ${when}, the mayor said.`)])
      .join('\n')
      .split('Coming up')[1]!
  assert.match(coming('the 2040s'), /rebuilt in the 2040s/)
  assert.doesNotMatch(coming('the 2030s'), /rebuilt in the 2030s/)
})
