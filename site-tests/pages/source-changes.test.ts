import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../scripts/model/article.ts'
import { sourceChanges } from '../../scripts/pages/parts/source-changes.ts'

const article = (text: string, more: Partial<Article> = {}): Article => ({
  slug: 'bridge',
  language: 'en',
  text,
  sha256: '',
  ...more,
})

test('an article of one copy has no section for what its source changed', () => {
  assert.deepEqual(sourceChanges(article('The bridge opens.')), [])
})

test('a reworded paragraph is shown before and after, with what differs set off; others are new, or no longer there', () => {
  const before =
    'The bridge opens in May.\n\nIt cost 12 million, the mayor of Harlow said.\n\nAn old paragraph.'
  const now =
    'The bridge opens in May.\n\nIt cost 14 million, the mayor of Harlow said.\n\nQuite another text here.'
  const newer = article(now, {
    title: 'The bridge opens',
    retrieved: '2031-03-06',
    earlier: [{ title: 'The bridge', day: '2031-03-04', text: before }],
  })
  assert.deepEqual(sourceChanges(newer), [
    '## What the source changed',
    'Between the copy of 4 March 2031 and that of 6 March 2031:',
    [
      '- Headline before: “The bridge” Now: “The bridge opens”',
      '- A paragraph reads otherwise:',
      '',
      '  - Before: It cost **12** million, the mayor of Harlow said.',
      '  - Now: It cost **14** million, the mayor of Harlow said.',
      '- New: Quite another text here.',
      '- No longer there: An old paragraph.',
    ].join('\n'),
  ])
})

test('of several copies the newest change stands first, and a copy that only looks different tells nothing', () => {
  const newest = article('Third.', {
    earlier: [
      { day: '2031-03-04', text: 'First.' },
      { day: '2031-03-05', text: 'Second.' },
      { text: 'Second.\n' },
    ],
  })
  const told = sourceChanges(newest)
  assert.equal(told.length, 5)
  assert.match(told[1]!, /copy of an unknown day and that of an unknown day/)
  assert.match(told[3]!, /copy of 4 March 2031 and that of 5 March 2031/)
})
