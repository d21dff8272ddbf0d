import { freeze } from '../ingest/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { stages } from '../pipeline.ts'
import { exponentOf, failing, type Grown, MOST, millisecondsOf } from './exponents.ts'

/** Lengths in characters. */
const LENGTHS = [3_000, 30_000, 75_000, 150_000, 300_000] as const
const ROUNDS = 3

/** One line without the end of a sentence: the texts' words over and over. */
function oneLine(texts: readonly string[], length: number): string {
  const words = texts.join(' ').replace(/[.!?]+(?=\s|$)|\s+/g, ' ')
  return words.repeat(Math.ceil(length / words.length)).slice(0, length)
}

/** Milliseconds that each stage takes over a text: the least of some rounds. */
function timesOf(text: string, lexicon: Lexicon): Map<string, number> {
  const times = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const { article } = freeze(text, { slug: 'line', language: 'en', published: '2015-11-24' })
    let doc: object = { article }
    for (const stage of stages) {
      const spent = millisecondsOf(() => {
        doc = { ...doc, [stage.adds]: stage.annotate(doc as never, lexicon) }
      })
      times.set(stage.adds, Math.min(spent, times.get(stage.adds) ?? Number.POSITIVE_INFINITY))
    }
  }
  return times
}

/** How each stage's time grows with the length of one sentence. */
export function growth(texts: readonly string[], lexicon: Lexicon): Grown {
  // The first run warms up: it is slower than all others.
  timesOf(oneLine(texts, LENGTHS[1]), lexicon)
  const times = LENGTHS.map(length => timesOf(oneLine(texts, length), lexicon))
  const rows = stages.map(({ adds }) => {
    const its = times.map(at => at.get(adds)!)
    return { name: adds, times: its, exponent: exponentOf(LENGTHS, its) }
  })
  const head = ['stage', ...LENGTHS.map(length => `${length / 1000} k`), 'exponent']
  const lines = [
    head,
    ...rows.map(({ name, times: its, exponent }) => [
      name,
      ...its.map(ms => `${ms.toFixed(0)} ms`),
      exponent.toFixed(2),
    ]),
  ]
  return {
    lines: lines.map(cells => cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(20))).join('')),
    failing: failing(rows, MOST),
  }
}
