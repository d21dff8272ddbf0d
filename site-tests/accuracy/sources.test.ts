import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../scripts/model/span.ts'
import { annotated } from '../annotated.ts'
import { read } from '../rules/sources.ts'

/** Lowest figures allowed, in per cent of what is expected. Raise them when the program gets better. */
const FLOORS = { found: 97, kind: 97, stance: 99, weight: 99, reason: 95 }
const LEAST = { reports: 60, reasons: 40 }

interface Expected {
  readonly content: Span
  readonly kind: string
  readonly stance: string
  readonly weight: string
}

interface Line {
  readonly text: string
  readonly reports: readonly Expected[]
  readonly reason: Span | null
}

const MARK = /⟦|⟧\{(\w+) (\w+) (\w+)\}|⟪|⟫/g

/** Takes the marks out of a line. */
function unmarked(line: string): Line {
  const reports: Expected[] = []
  let reason: Span | null = null
  let text = ''
  let last = 0
  let open = 0
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(last, mark.index)
    last = mark.index + mark[0].length
    if (mark[0] === '⟦' || mark[0] === '⟪') open = text.length
    else if (mark[0] === '⟫') reason = { start: open, end: text.length }
    else {
      const [, kind, stance, weight] = mark as unknown as [string, string, string, string]
      reports.push({ content: { start: open, end: text.length }, kind, stance, weight })
    }
  }
  return { text: text + line.slice(last), reports, reason }
}

const lines = read('site-tests/accuracy/made-up/sources.txt')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(unmarked)

const faults: string[] = []
const counts = { found: 0, kind: 0, stance: 0, weight: 0, reason: 0, noReason: 0 }

for (const { text, reports, reason } of lines) {
  const { quotations, attributions } = annotated(text)
  const words = ({ start, end }: Span) => text.slice(start, end)
  const core = (span: Span) => words(span).replace(/^(?:that|whether) /, '')
  for (const { content, ...expected } of reports) {
    const same = quotations.find(one => core(one.content[0]) === core(content))
    const found = attributions.find(({ quotation }) => quotation === same?.id)
    if (!found) {
      faults.push(`${text}: missed “${words(content)}”`)
      continue
    }
    counts.found++
    const told = { kind: found.sourceKind.value, stance: found.stance.value, weight: found.weight.value }
    for (const key of ['kind', 'stance', 'weight'] as const) {
      if (told[key] === expected[key]) counts[key]++
      else faults.push(`${text}: ${key} ${expected[key]} is ${told[key]}`)
    }
  }
  const reasons = new Set(attributions.flatMap(one => (one.reason ? [words(one.reason.span)] : [])))
  if (reason ? reasons.has(words(reason)) && reasons.size === 1 : reasons.size === 0)
    counts[reason ? 'reason' : 'noReason']++
  else faults.push(`${text}: reason ${reason && words(reason)} is ${[...reasons].join(' / ')}`)
}

const story = faults.join('\n')
const expected = lines.flatMap(({ reports }) => reports).length
const withheld = lines.filter(({ reason }) => reason).length

test(`${LEAST.reports} reports or more, ${LEAST.reasons} reasons or more`, () => {
  assert.ok(expected >= LEAST.reports, `${expected}`)
  assert.ok(withheld >= LEAST.reasons, `${withheld}`)
})

const holds = (name: keyof typeof FLOORS, of: number): void => {
  const figure = (100 * counts[name]) / of
  test(`${name} right: at least ${FLOORS[name]} %`, () =>
    assert.ok(figure >= FLOORS[name], `${figure.toFixed(1)} %\n${story}`))
}

holds('found', expected)
holds('kind', counts.found)
holds('stance', counts.found)
holds('weight', counts.found)
holds('reason', withheld)

test('no reason is given where no name is withheld', () =>
  assert.equal(counts.noReason, lines.length - withheld, story))
