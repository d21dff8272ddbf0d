import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { articlePage } from '../../scripts/pages/article.ts'
import { annotated } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

const page = (text: string) => {
  const briefing = brief([annotated(text, '2031-03-04')], { language: 'en' })
  return articlePage(briefing.articles[0]!, briefing)
}

/** The notes of an article as a reader sees them, without the way back to the words. */
function notes(text: string): string[] {
  const { body } = page(text)
  const [, section = ''] = body.split('## Notes')
  return plainBlocks(section.split('## Names')[0]!).map(note => note.replace(/ Back to the words.*$/s, ''))
}

const BELL = 'Ana Bell is the mayor of Port Ellen.'

test('a note tells in the article’s words to whom and where it was said', () =>
  assert.deepEqual(notes(`${BELL} “We will stay,” Ana Bell told reporters at the harbour, and left.`), [
    'Ana Bell — told reporters at the harbour “We will stay”',
  ]))

test('a bare “said” is not printed, a denial is named as one', () => {
  assert.deepEqual(notes(`${BELL} “We will stay,” Ana Bell said.`), ['Ana Bell “We will stay”'])
  assert.match(
    notes(`${BELL} Ana Bell denied that the bridge was closed.`)[0]!,
    /^Ana Bell, reported — a denial Ana Bell denied that /,
  )
})

test('words that may be turned round by what stands before them are left out', () => {
  for (const turned of [
    'refused to tell reporters at the harbour',
    'would not tell reporters at the harbour',
  ])
    for (const note of notes(`${BELL} Ana Bell ${turned} that the bridge was closed.`))
      assert.doesNotMatch(note, /— tell reporters/, turned)
})

test('the next note of the same speaker shrinks to the last name, or to what is not plain', () => {
  const [first, second, third] = notes(
    `${BELL} “We will stay,” Ana Bell said.\n\n“It is late,” she said.\n\n“We know,” Ana Bell said.`,
  )
  assert.equal(first, 'Ana Bell “We will stay”')
  assert.match(second!, /^“she” is Ana Bell “It is late”$/)
  assert.equal(third, 'Bell “We know”')
})

test('a text without a title has its whole first sentence as headline, and a quotation in it stays whole', () => {
  const { body, data, title } = page(
    '“We will stay. We will not go,” Ana Bell said in Port Ellen on Monday. The bridge was closed for the winter.',
  )
  assert.equal(data.standfirst, true)
  const [headline, , rest] = plainBlocks(body)
  assert.equal(headline, '“We will stay. We will not go,” Ana Bell said in Port Ellen on Monday.')
  assert.match(rest!, /^The bridge was closed for the winter\./)
  assert.ok(!body.includes(`# ${title}`) || title === headline)
})

test('who speaks how much is one bar: its stretches follow each other and fill it', () => {
  const { data } = page(
    `${BELL} “We will stay in the town,” Ana Bell said. Tom Reed said that the bridge was closed. “No,” Tom Reed said.`,
  )
  let at = 0
  for (const { from, length } of data.voices.flatMap(({ stretches }) => stretches)) {
    assert.ok(Math.abs(from - at) < 0.05)
    at = from + length
  }
  assert.ok(Math.abs(at - 100) < 0.05)
  assert.deepEqual(data.voices.map(({ initials, numbers }) => [initials, numbers]).sort(), [
    ['AB', '1'],
    ['TR', '2, 3'],
  ])
})
