import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { published as article } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

const STORM =
  'The old bridge of Harlow fell into the river on Monday night while a storm went over the valley. Twelve people were on it. Firemen from three towns looked for them until the morning, and the road to the north is closed for months.\n\n“We will build it again,” Mayor Ana Bell said. The council meets on Wednesday in the town hall to hear the engineers.'

const made = pages(
  brief(
    [
      article('post', 'The Harbour Post', '2031-03-04', STORM),
      article('gazette', 'The Hill Gazette', '2031-03-05', STORM),
      article('ferry', 'The Bay Times', '2031-03-06', 'A new ferry line opened between Port Ellen and Brae.'),
    ],
    { language: 'en' },
  ),
)
const page = (url: string): string => plainBlocks(made.find(one => one.url === url)!.body).join('\n')

test('the front page tells a text once, and where it stands as well', () => {
  const front = page('index.html')
  assert.match(front, /Told by The Harbour Post/)
  assert.doesNotMatch(front, /Told by The Hill Gazette/)
  assert.match(front, /Also in: The Hill Gazette/)
})

test('counts tell copies apart, and a short remark in both is one', () => {
  assert.match(page('quotes.html'), /1 quotation by 1 speaker in 2 articles and 1 copy of them/i)
})

test('a copy keeps its page, which leads to the article that had the text first, and that one to it', () => {
  assert.match(
    page('articles/gazette.html'),
    /The text is that of Told by The Harbour Post \(.*4 March 2031\), which had it first\./,
  )
  assert.match(page('articles/post.html'), /Also in: The Hill Gazette\./)
  assert.doesNotMatch(page('articles/ferry.html'), /Also in|The text is/)
})
