import { brief } from '../briefing/index.ts'
import { freeze } from '../ingest/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { pages } from '../pages/index.ts'
import { annotate } from '../pipeline.ts'

/** Makers of texts that nobody writes, given a number of units. Each once took time quadratic in its length. */
const GENERATORS: Readonly<Record<string, (units: number) => string>> = {
  'quote marks': units => '"'.repeat(units),
  'lines of a letter': units => 'a\n'.repeat(units),
  'angle brackets': units => '> '.repeat(units),
  hyphens: units => '- '.repeat(units),
  'a name without end': units => 'Bell of '.repeat(units),
  'a list of names': units =>
    `They are ${Array.from({ length: units }, (_, i) => `Tom ${named(i)}`).join(', ')}.`,
  'a word without end': units => 'a'.repeat(units * 10),
}

const UNITS = [4_000, 8_000, 16_000] as const

/** A surname of its own for each number. */
const named = (i: number): string =>
  `B${[...i.toString(26)].map(digit => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}son`

function millisecondsOf(text: string, lexicon: Lexicon): number {
  const start = performance.now()
  const { article } = freeze(text, { slug: 'hostile', language: 'en', published: '2015-11-24' })
  pages(brief([annotate(article, lexicon)], { language: 'en' }))
  return performance.now() - start
}

/** How the time from a text to its pages grows for each kind of hostile text: 2 for twice the length is linear. */
export function hostileGrowth(lexicon: Lexicon): string[] {
  const head = ['text', ...UNITS.map(units => `${units / 1000} k`), '× last']
  const rows = Object.entries(GENERATORS).map(([name, text]) => {
    // The first run warms up: it is slower than all others.
    const times = [UNITS[0], ...UNITS].map(units => millisecondsOf(text(units), lexicon)).slice(1)
    return [name, ...times.map(ms => `${ms.toFixed(0)} ms`), (times.at(-1)! / times.at(-2)!).toFixed(1)]
  })
  return [head, ...rows].map(cells =>
    cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(20))).join(''),
  )
}
