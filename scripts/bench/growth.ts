import { freeze } from '../ingest/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { stages } from '../pipeline.ts'

/** Lengths in characters; each is twice the one before. */
const LENGTHS = [25_000, 50_000, 100_000, 200_000] as const
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
      const start = performance.now()
      doc = { ...doc, [stage.adds]: stage.annotate(doc as never, lexicon) }
      const spent = performance.now() - start
      times.set(stage.adds, Math.min(spent, times.get(stage.adds) ?? Number.POSITIVE_INFINITY))
    }
  }
  return times
}

/** How each stage's time grows with the length of one sentence: 2 for twice the length is linear, 4 is quadratic. */
export function growth(texts: readonly string[], lexicon: Lexicon): string[] {
  const times = LENGTHS.map(length => timesOf(oneLine(texts, length), lexicon))
  const head = ['stage', ...LENGTHS.map(length => `${length / 1000} k`), '× for the last doubling']
  const rows = stages.map(({ adds }) => {
    const its = times.map(at => at.get(adds)!)
    return [adds, ...its.map(ms => `${ms.toFixed(0)} ms`), (its.at(-1)! / its.at(-2)!).toFixed(1)]
  })
  return [head, ...rows].map(cells =>
    cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(14))).join(''),
  )
}
