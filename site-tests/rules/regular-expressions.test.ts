import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Expression, expressionsIn } from './expressions.ts'
import { attacks, endless, PATIENCE } from './pumping.ts'
import { filesBelow, read } from './sources.ts'

/** Expressions that take the square of their input's length, and why that input is short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["(?:\\p{L}\\.){1,4}\\p{L}$|[\\p{L}\\p{N}’'-]+$", 'reads the 80 characters before a mark'],
  ['\\d+$', 'reads one term that is nothing but digits: the first try succeeds'],
])

/** Characters. An expression that takes quadratic time does not come to an end with so many. */
const LENGTH = 200_000

/** Milliseconds. Enough to see that a bad expression does not end: a slow machine only makes it later. */
const SOON = 1000

const FOLDERS = ['annotate', 'lexicon', 'text', 'ingest', 'models']

/** True when a part of the expression is repeated without a bound; without one its time cannot outgrow the input. */
const isUnbounded = ({ source }: Expression): boolean =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''))

/** The first string that the expression does not come to an end with. */
const weakness = (expression: Expression, length: number, patience = PATIENCE): string | undefined =>
  endless(expression, attacks(expression, length), patience)

test('expressions are read out of a source, divisions and strings left alone', () => {
  const source = `const a = b / c / d\nconst t = '/x/' // /y/\nreturn /[/'"]+\\/$/gu.test(\`/\${/z/.source}/\`)`
  assert.deepEqual(expressionsIn(source), [{ source: '[/\'"]+\\/$', flags: 'gu' }])
})

test('an expression that goes back without end, and one that takes the square, are found out', () => {
  assert.ok(weakness({ source: '^(?:a+)+$', flags: '' }, 40, SOON))
  assert.ok(weakness({ source: '\\s+$', flags: '' }, LENGTH, SOON))
  assert.equal(weakness({ source: '^\\s+$', flags: '' }, LENGTH), undefined)
})

for (const folder of FOLDERS) {
  test(`no regular expression of scripts/${folder} goes back over its input again and again`, () => {
    const weak: string[] = []
    for (const file of filesBelow(`scripts/${folder}`)) {
      for (const expression of expressionsIn(read(file))) {
        if (SHORT.has(expression.source) || !isUnbounded(expression)) continue
        // The short one first: what is exponential must not meet the long one.
        const text = weakness(expression, 40) ?? weakness(expression, LENGTH)
        if (text) weak.push(`${file}: /${expression.source}/ on ${JSON.stringify(text.slice(0, 12))}…`)
      }
    }
    assert.deepEqual(weak, [])
  })
}

test('every exception is still there', () => {
  const all = FOLDERS.flatMap(folder => filesBelow(`scripts/${folder}`)).flatMap(file =>
    expressionsIn(read(file)),
  )
  for (const source of SHORT.keys())
    assert.ok(
      all.some(one => one.source === source),
      source,
    )
})
