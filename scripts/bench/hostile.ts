import { brief } from '../briefing/index.ts'
import { freeze } from '../ingest/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { pages } from '../pages/index.ts'
import { annotate } from '../pipeline.ts'
import { exponentOf, failing, type Grown, MOST, millisecondsOf } from './exponents.ts'

/** Makers of texts that nobody writes, given a number of units. Each once took time quadratic in its length. */
const GENERATORS: Readonly<Record<string, (units: number) => string>> = {
  'quote marks': units => '"'.repeat(units),
  'curly quote marks': units => '“'.repeat(units),
  'lines of a letter': units => 'a\n'.repeat(units),
  'angle brackets': units => '> '.repeat(units),
  hyphens: units => '- '.repeat(units),
  'a name without end': units => 'Bell of '.repeat(units),
  'a list of names': units =>
    `They are ${Array.from({ length: units }, (_, i) => `Tom ${named(i)}`).join(', ')}.`,
  'names without a comma': units => Array.from({ length: units }, (_, i) => named(i)).join(' '),
  'a word without end': units => 'a'.repeat(units * 10),
  brackets: units => '('.repeat(units),
  'days of the week': units => 'on Tuesday '.repeat(units),
  years: units => '2015 '.repeat(units),
  'he said': units => 'he said '.repeat(units),
  'that he said': units => 'said that '.repeat(units),
  'short sentences': units => 'He left. '.repeat(units),
  quotations: units => '“We go,” said Ana Bell. '.repeat(units / 4),
  'full stops': units => '. '.repeat(units),
  'emphasis marks': units => '*'.repeat(units),
}

/** As many as 130,000 marks or 100,000 lines are within reach of the longest. */
const UNITS = [4_000, 8_000, 16_000, 32_000] as const

/** A surname of its own for each number. */
const named = (i: number): string =>
  `B${[...i.toString(26)].map(digit => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}son`

const spentOn = (text: string, lexicon: Lexicon): number =>
  millisecondsOf(() => {
    const { article } = freeze(text, { slug: 'hostile', language: 'en', published: '2015-11-24' })
    pages(brief([annotate(article, lexicon)], { language: 'en' }))
  })

/** How the time from a text to its pages grows for each kind of hostile text. */
export function hostileGrowth(lexicon: Lexicon): Grown {
  const rows = Object.entries(GENERATORS).map(([name, text]) => {
    // The first run warms up: it is slower than all others.
    const times = [UNITS[0], ...UNITS].map(units => spentOn(text(units), lexicon)).slice(1)
    return { name, times, exponent: exponentOf(UNITS, times) }
  })
  const head = ['text', ...UNITS.map(units => `${units / 1000} k`), 'exponent']
  const lines = [
    head,
    ...rows.map(({ name, times, exponent }) => [
      name,
      ...times.map(ms => `${ms.toFixed(0)} ms`),
      exponent.toFixed(2),
    ]),
  ]
  return {
    lines: lines.map(cells => cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(24))).join('')),
    failing: failing(rows, MOST),
  }
}
