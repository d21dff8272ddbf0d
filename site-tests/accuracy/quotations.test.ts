import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../rules/sources.ts'
import { type Marked, readMarked } from './marked.ts'
import { type Counts, compared, counted, rate } from './scores.ts'

/** Lowest figures allowed, in per cent. Raise them when the program gets better. */
const FLOORS = {
  sentences: { texts: 60, direct: 99, all: 99, speakers: 99, polarity: 100 },
  reports: { texts: 10, direct: 99, all: 98, speakers: 96, polarity: 100 },
}
/** Highest share of direct quotations under a wrong name, in per cent. */
const WRONG_NAMES = 4

const texts = (file: string): Marked[] => readMarked(read(`site-tests/accuracy/made-up/${file}.txt`))

for (const [file, floors] of Object.entries(FLOORS)) {
  const all = texts(file).map(marked => ({ marked, ...compared(marked) }))
  const counts: Counts = counted(all.map(one => one.counts))
  const faults = all.filter(one => one.faults.length > 0)
  const story = faults.map(({ marked, faults }) => `${marked.title}: ${faults.join('; ')}`).join('\n')

  test(`${file}: ${floors.texts} texts or more`, () => assert.ok(all.length >= floors.texts, `${all.length}`))

  const holds = (name: string, figure: number, floor: number) =>
    test(`${file}: ${name} at least ${floor} %`, () =>
      assert.ok(figure >= floor, `${figure.toFixed(1)} %\n${story}`))

  holds('quotations in quote marks, F1', rate(counts.direct), floors.direct)
  holds('quotations of all forms, F1', rate(counts.all), floors.all)
  holds('speakers right', (100 * counts.speakers) / counts.all.hits, floors.speakers)
  holds('polarity right', (100 * counts.polarity) / counts.all.hits, floors.polarity)

  test(`${file}: at most ${WRONG_NAMES} % of direct quotations stand under a wrong name`, () =>
    assert.ok(100 * counts.wrongNames <= WRONG_NAMES * counts.direct.found, story))
}
