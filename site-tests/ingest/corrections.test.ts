import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { correctionsSchema } from '../../scripts/ingest/corrections/schema.ts'
import { matchesGolden } from '../golden.ts'

const SLUGS = ['harbour-vote', 'ferry-line']

function read(yaml: string, name = 'harbour-vote.yaml') {
  const bytes = new TextEncoder().encode(yaml)
  const { corrections, findings } = readCorrections([{ path: `content/corrections/${name}`, bytes }], SLUGS)
  return {
    corrections,
    told: findings.map(
      ({ severity, place, message, advice }) =>
        `${place.line}:${place.column} ${severity}: ${message}; ${advice}`,
    ),
  }
}

test('a correction is read with its target, its decision, its signature and its place', () => {
  const { corrections, told } = read(`# Ferries
- exact: We will fight it
  prefix: “
  speaker: Ana Bell
  by: Ida Moss
  on: 2031-03-05
  source: https://example.org/minutes
  note: |
    The *minutes* say so.
- permalink: quotes/we-will-fight-it-1a2b3c4d
  speaker: nobody
`)
  assert.deepEqual(told, [])
  assert.deepEqual(corrections[0], {
    article: 'harbour-vote',
    place: { file: 'content/corrections/harbour-vote.yaml', line: 2, column: 3 },
    target: { exact: 'We will fight it', prefix: '“' },
    decision: { kind: 'speaker', speaker: 'Ana Bell' },
    by: 'Ida Moss',
    on: '2031-03-05',
    source: 'https://example.org/minutes',
    note: 'The *minutes* say so.',
  })
  assert.deepEqual(corrections[1]!.target, { path: 'quotes/we-will-fight-it-1a2b3c4d.html' })
  assert.deepEqual(corrections[1]!.decision, { kind: 'speaker', speaker: null })
})

test('an article is signed by those who have checked it, each on a day of their own', () => {
  const signed = read('- reviewed: 2031-03-05\n  by: Ida Moss\n- reviewed: 2031-03-06\n  by: Ben Lake\n')
  assert.deepEqual(signed.told, [])
  assert.deepEqual(
    signed.corrections.map(({ target, decision, by, on }) => ({ target, decision, by, on })),
    [
      { target: { whole: true }, decision: { kind: 'reviewed' }, by: 'Ida Moss', on: '2031-03-05' },
      { target: { whole: true }, decision: { kind: 'reviewed' }, by: 'Ben Lake', on: '2031-03-06' },
    ],
  )
  for (const [yaml, told, name] of [
    ['- reviewed: 2031-03-05', /expected by beside reviewed, found none/],
    ['- reviewed: 2031-02-30\n  by: Ida Moss', /expected a day of the calendar/],
    [
      '- reviewed: 2031-03-05\n  by: Ida Moss\n  entity: Ana Bell',
      /expected reviewed beside by only, found entity/,
    ],
    ['- reviewed: 2031-03-05\n  by: Ida Moss\n  on: 2031-03-06', /delete on: reviewed is the day/],
    ['- reviewed: 2031-03-05\n  by: Ida Moss', /found reviewed; move it into the file/, 'all.yaml'],
  ] as const) {
    const { corrections, told: found } = read(yaml, name)
    assert.deepEqual(corrections, [], yaml)
    assert.match(found.join('\n'), told)
  }
})

test('a fact check is linked to a quotation with its verdict as worded and who made it', () => {
  const { corrections, told } = read(`- exact: We will fight it
  checks: https://example.org/check
  verdict: "Half true: not all of it"
  checked-by: Ben Lake
  checked-on: 2031-03-06
  by: Ida Moss
`)
  assert.deepEqual(told, [])
  assert.deepEqual(corrections[0]!.decision, {
    kind: 'checks',
    url: 'https://example.org/check',
    verdict: 'Half true: not all of it',
    checkedBy: 'Ben Lake',
    checkedOn: '2031-03-06',
  })
  const verdict = '\n  verdict: Half true\n  checked-by: Ben Lake'
  for (const [yaml, wanted] of [
    [
      'exact: a\n  checks: https://example.org/check',
      /expected verdict and checked-by beside checks, found no verdict or checked-by; add verdict/,
    ],
    [
      'exact: a\n  verdict: Half true',
      /expected verdict beside checks, found it alone; add checks: and the web address/,
    ],
    [`exact: a\n  checks: example.org${verdict}`, /expected a web address .* for checks/],
    [
      `entity: Ana Bell\n  checks: https://example.org/check${verdict}`,
      /expected checks to be about a quotation, found entity: Ana Bell/,
    ],
    [
      `exact: a\n  checks: https://example.org/check${verdict}\n  checked-on: yesterday`,
      /expected a day of the calendar .* for checked-on/,
    ],
  ] as const) {
    const found = read(`- ${yaml}`)
    assert.deepEqual(found.corrections, [], yaml)
    assert.match(found.told.join('\n'), wanted)
  }
})

test('every error of a file is told at once, with line, column and what to do', () => {
  const { corrections, told } = read(`- exact: a
  quotation: true
- speaker: Ana Bell
- exact: a
  entity: b
  hide: yes
- exact: a
  speaker: b
  form: mixed
- entity: a
  speaker: b
- exact: a
  speeker: b
- entity: a
  suffix: b
  name: c
- exact: a
- entity: a
  link: https://example.org
- exact: a
  date: yesterday
- permalink: ../x
  hide: yes
- exact: a
  note: ok
  on: 24/11/2015
- just words
`)
  assert.deepEqual(corrections, [])
  const expected = [
    '2:14 error: expected yes or no for quotation, found the truth value true; write one of these words',
    '3:3 error: expected one of permalink, exact or entity, found none; say by one of them what is corrected',
    '4:3 error: expected one of permalink, exact or entity, found exact and entity; say',
    '7:3 error: expected one decision, found speaker and form; write an item of its own for each',
    '10:3 error: expected speaker to be about a quotation, found entity: a; write permalink: and the address of a quotation or exact: and its words',
    '13:3 error: expected one of the keys',
    '14:3 error: expected suffix beside exact, found it beside entity; delete suffix',
    '17:3 error: expected a decision or a note, found neither; add one of',
    '19:9 error: expected the address of a page of Wikidata or Wikipedia for link, found https://example.org;',
    '21:9 error: expected a date in EDTF for date, found yesterday; write it as in 2015-11-24',
    '22:14 error: expected an address in the site',
    '26:7 error: expected a day of the calendar as YYYY-MM-DD for on, found 24/11/2015;',
    '27:3 error: expected a correction with keys such as exact: and speaker:, found just words;',
  ]
  for (const [i, start] of expected.entries()) assert.equal(told[i]?.slice(0, start.length), start)
  assert.equal(told.length, expected.length)
  assert.match(told[5]!, /found speeker, which has no effect; write speaker$/)
})

test('a file is for an article or for all; others are told', () => {
  assert.match(
    read('- exact: a\n  hide: yes', 'harbor-vote.yaml').told[0]!,
    /rename it to harbour-vote\.yaml$/,
  )
  assert.match(read('', 'notes.txt').told[0]!, /^1:1 warning: expected a file that ends in \.yaml/)
  assert.match(
    read('- exact: a\n  hide: yes', 'all.yaml').told[0]!,
    /^1:3 error: expected an entity in a file/,
  )
  assert.equal(read('- entity: A\n  same-as: B', 'all.yaml').corrections[0]!.article, null)
  assert.deepEqual(read('# nothing yet\n'), { corrections: [], told: [] })
  assert.match(read(`- exact: ${'['.repeat(50_000)}`).told[0]!, /^1:\d+ error: expected plain values/)
  assert.match(read('a: b').told[0]!, /^1:1 error: expected a list of corrections, found a mapping/)
  assert.match(read('- a: [\n').told[0]!, /^\d:\d+ error: expected YAML, found an error/)
  assert.match(read('- &a exact: b\n  hide: yes\n- *a\n').told[0]!, /error/)
})

test('the schema for editing programs says what the program reads', () => {
  const file = 'content/corrections/schema.json'
  const schema = correctionsSchema()
  // The formatter of the project has its own way to break the lines of JSON.
  if (!isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), schema))
    matchesGolden(file, `${JSON.stringify(schema, null, 2)}\n`)
})
