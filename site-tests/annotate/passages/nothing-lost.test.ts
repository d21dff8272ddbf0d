import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { otherPassages } from '../../../scripts/text/other-passages.ts'
import { contains } from '../../../scripts/text/spans.ts'
import { annotated } from '../../annotated.ts'

const MARKS = ['“ ”', '" "', "' '", '‘ ’', '« »', '“ ’’', "'' ''"]

const SENTENCES = [
  'We saw the water rise all night',
  'the road was closed for a week',
  'It’s not the teachers who close the bridge',
  'Nobody in the town had heard of it',
  'never again a winter like this one',
  'The Long Road to the River Again',
  'a small and rather wet harbour town',
  'LESS MONEY FOR ROADS MORE FOR BRIDGES',
  'to keep the old bridge as it is',
  'He told me ‹wait› and then he left',
]

/** Sentences with a place for marked words: `@` with the stop or comma that belongs to it. */
const FRAMES = [
  '@, Ana Bell said.',
  '@, the newly hired clerk of the harbour said on Monday.',
  '@, said a man who gave his name as Tom.',
  'Ana Bell said: @.',
  'Ana Bell said that @ and left for the harbour.',
  '@ was all that the banner told them.',
  '@.',
  'The town, which calls itself @, has no bridge.',
  'They sang @ on the way to the river.',
  'A sign read @.',
  'The film @ opened in May.',
  'With @ in mind, Tom Reed closed the road and Mia Hill wept.',
  '@ like this, Ana Bell said.',
  'Ana Bell wrote on her page:\n\n@.',
  'She is, in the words of Reed, @; nobody agrees.',
  'Some call it @ (a poor name).',
  'The plan – @ – has failed.',
]

const passage = fc.record({
  marks: fc.constantFrom(...MARKS),
  words: fc.constantFrom(...SENTENCES),
  stop: fc.constantFrom('', '.', ',', '!', '?'),
  frame: fc.constantFrom(...FRAMES),
})

/** A text of marked passages in frames, and where the words of each stand. */
function written(
  parts: readonly { marks: string; words: string; stop: string; frame: string }[],
  gap: string,
) {
  let text = ''
  const spans: { start: number; end: number }[] = []
  for (const { marks, words, stop, frame } of parts) {
    const [open, close] = marks.split(' ') as [string, string]
    const [before, after] = frame.split('@') as [string, string]
    text += `${text ? gap : ''}${before}${open}`
    const end = text.length + words.length
    spans.push({ start: text.length, end })
    text += `${words}${stop}${close}${after}`
  }
  return { text, spans }
}

test('whatever stands between quote marks is a quotation, or told why it is none', () => {
  fc.assert(
    fc.property(
      fc.array(passage, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', '\n\n'),
      (parts, gap) => {
        const { text, spans } = written(parts, gap)
        const doc = annotated(text)
        const held = [...doc.quotations.flatMap(({ content }) => content), ...otherPassages(doc)]
        for (const span of spans)
          assert.ok(
            held.some(one => contains(one, span)),
            text.slice(span.start, span.end),
          )
      },
    ),
    { numRuns: 300 },
  )
})

test('a clause between marks that opens its sentence is always a quotation, whoever may have said it', () => {
  const opening = fc.record({
    marks: fc.constantFrom(...MARKS),
    words: fc.constantFrom('We saw the water rise all night', 'Nobody in the town had heard of it'),
    stop: fc.constantFrom('', '.', ',', '!'),
    frame: fc.constantFrom(...FRAMES.filter(frame => frame.startsWith('@'))),
  })
  fc.assert(
    fc.property(fc.array(opening, { minLength: 1, maxLength: 3 }), parts => {
      const { text, spans } = written(parts, '\n\n')
      const { quotations } = annotated(text)
      for (const span of spans)
        assert.ok(
          quotations.some(({ content }) => content.some(one => contains(one, span))),
          text.slice(span.start, span.end),
        )
    }),
    { numRuns: 200 },
  )
})
