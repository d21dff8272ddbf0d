import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import { pages } from '../../scripts/pages/index.ts'
import { assertPermanence } from '../../scripts/tools/permanence.ts'
import { published as article } from '../annotated.ts'
import { plainBlocks } from '../pages/plain.ts'

const briefed = (first: string, second: string, ledger: readonly LedgerEntry[] = []) =>
  brief(
    [
      article('one', 'The Harbour Post', '2031-03-04', first),
      article('two', 'The Hill Gazette', '2031-03-05', second),
    ],
    { language: 'en' },
    ledger,
  )

/** Two sentences of two articles, the first of 4 March 2031, the second of the day after. */
const SAME: readonly (readonly [string, string])[] = [
  [
    'The storm destroyed the old bridge on 3 March 2031.',
    'The storm destroyed the old bridge on 3 March 2031.',
  ],
  [
    'The storm destroyed the old bridge on 3 March 2031.',
    'On 3 March 2031 the storm destroyed the old bridge of the town.',
  ],
  ['Ana Bell met Marek Tolan on 3 March 2031 at the town hall.', 'On 3 March 2031 Ana Bell met Marek Tolan.'],
  ['Marek Tolan resigned on Monday.', 'Marek Tolan resigned on 3 March 2031.'],
  ['Ana Bell opened the ferry line on 3 March 2031.', 'Ana Bell opened the new ferry line on Monday.'],
]

const DIFFERENT: readonly (readonly [why: string, string, string])[] = [
  ['another day', 'Ana Bell met Marek Tolan on 3 March 2031.', 'Ana Bell met Marek Tolan on 2 March 2031.'],
  ['somebody else', 'Ana Bell met Marek Tolan on 3 March 2031.', 'Ana Bell met Tom Reed on 3 March 2031.'],
  [
    'another verb',
    'Ana Bell praised Marek Tolan on 3 March 2031.',
    'Ana Bell sued Marek Tolan on 3 March 2031.',
  ],
  [
    'the other way round',
    'Ana Bell accused Marek Tolan of fraud on 3 March 2031.',
    'Marek Tolan accused Ana Bell of fraud on 3 March 2031.',
  ],
  [
    'it did not happen',
    'Ana Bell opened the ferry line on 3 March 2031.',
    'Ana Bell did not open the ferry line on 3 March 2031.',
  ],
  [
    'another thing',
    'Ana Bell opened the ferry line on 3 March 2031.',
    'Ana Bell opened the town museum on 3 March 2031.',
  ],
  [
    'another place',
    'The police arrested Marek Tolan in Harlow on 3 March 2031.',
    'The police arrested Marek Tolan in Dover on 3 March 2031.',
  ],
  [
    'no more than a month',
    'Ana Bell opened the ferry line in March 2031.',
    'Ana Bell opened the ferry line in March 2031.',
  ],
  ['nobody named, few words', 'The talks began on 3 March 2031.', 'The strike began on 3 March 2031.'],
  [
    'still to come',
    'Ana Bell will open the ferry line on 6 March 2031.',
    'Ana Bell opened the ferry line on 3 March 2031.',
  ],
]

test('an event that two articles tell is one: the same day, people and verb', () => {
  const missed = SAME.filter(([first, second]) => briefed(first, second).retold.length !== 1)
  assert.ok(missed.length <= 1, `missed: ${JSON.stringify(missed)}`)
})

test('what may be two events stays two', () => {
  const wrong = DIFFERENT.filter(([, first, second]) => briefed(first, second).retold.length > 0)
  assert.deepEqual(wrong, [])
})

const [FIRST, SECOND] = [
  'The storm destroyed the old bridge on 3 March 2031 and 12 people died.',
  'The storm destroyed the old bridge on 3 March 2031 and 14 people died.',
]

test('the timeline tells it once, under the article that had it first, with the others and their numbers', () => {
  const briefing = briefed(FIRST, SECOND)
  const all = pages(briefing)
  const timeline = plainBlocks(all.find(({ url }) => url === 'timeline.html')!.body).join('\n')
  assert.match(
    timeline,
    /Also told by The Hill Gazette\. Numbers differ: 12 people in The Harbour Post and 14 people in The Hill Gazette\./,
  )
  assert.match(timeline, /Told by other articles as well \(\d+\)/)
  assert.match(timeline, /Told first by The Harbour Post\./)
  assert.equal(briefing.counts.events, briefing.dated.length + briefing.undated.length)
})

test('a telling keeps its place on the timeline, whichever article had it first', () => {
  const alone = brief([article('two', 'The Hill Gazette', '2031-03-05', SECOND)], { language: 'en' })
  const briefing = briefed(FIRST, SECOND, alone.ledger)
  assert.doesNotThrow(() => assertPermanence(alone.ledger, briefing.ledger, pages(briefing)))
})

test('what one quotation tells in two articles is one event', () => {
  const { undated, dated, retold } = briefed(
    '“We will build the harbour again by May,” Ana Bell said.',
    'Ana Bell promised: “We will build the harbour again by May.”',
  )
  assert.equal(retold.length, 1)
  assert.equal([...dated, ...undated].filter(({ claim }) => claim).length, 1)
})
