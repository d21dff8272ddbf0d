import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { ingest } from '../../scripts/ingest/index.ts'
import { correctArticles } from '../../scripts/tools/corrections.ts'
import { annotated } from '../annotated.ts'

const TEXT = `Ana Bell met Tom Reed on Monday. "We will rebuild the pier," Reed said.

"It is late," he said. Mia Hill came on Tuesday.

The Harbour Board met Mr Reed and Ms Bell.
`

const encoder = new TextEncoder()

/** What is wrong with some files of corrections for the article `a`, each by its name: `line:column message`. */
function told(files: Readonly<Record<string, string>>): string[] {
  const { ingested } = ingest([
    { path: 'content/articles/a.md', bytes: encoder.encode(`---\npublished: 2031-03-04\n---\n${TEXT}`) },
  ])
  const doc = { ...annotated(TEXT, '2031-03-04'), article: ingested[0]!.article }
  const sources = Object.entries(files).map(([name, text]) => ({
    path: `content/corrections/${name}.yaml`,
    bytes: encoder.encode(text),
  }))
  const { findings } = correctArticles([doc], ingested, sources, () => brief([doc], { language: 'en' }, []))
  return findings.map(({ place: { file, line, column }, message }) => `${file}:${line}:${column} ${message}`)
}

/** Asserts that the second of two items contradicts the first, in either order, in one file and in two. */
function assertClash(one: string, other: string, file = 'a'): void {
  const item = (text: string) => `- ${text.replaceAll('\n', '\n  ')}\n`
  const shown = (text: string) => text.split('\n').slice(0, 2).join(', ')
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const line = first.split('\n').length + 1
    const [clash, ...more] = told({ [file]: item(first) + item(second) })
    const place = `content/corrections/${file}.yaml`
    assert.equal(more.length, 0, `${shown(first)}; ${shown(second)}: ${more.join('; ')}`)
    assert.match(
      clash ?? '',
      new RegExp(
        `^${place}:${line}:3 expected corrections that can hold together, found .* in ${place}:1:3$`,
      ),
      `${shown(first)}; ${shown(second)}`,
    )
  }
}

const PIER = 'exact: We will rebuild'
const LATE = 'exact: It is late'

test('two answers to one question are an error that names both places', () => {
  assert.deepEqual(
    told({ a: `- ${PIER}\n  speaker: Ana Bell\n- exact: rebuild the pier\n  speaker: Mia Hill\n` }),
    [
      'content/corrections/a.yaml:3:3 expected corrections that can hold together, found “exact: rebuild the pier, speaker: Mia Hill” here and “exact: We will rebuild, speaker: Ana Bell” in content/corrections/a.yaml:1:3',
    ],
  )
})

test('speakers, forms and dates of one thing, however it is named', () => {
  assertClash(`${PIER}\nspeaker: Ana Bell`, 'exact: the pier\nspeaker: Tom Reed')
  assertClash(`${PIER}\nspeaker: Ana Bell`, `${PIER}\nspeaker: nobody`)
  assertClash(`${PIER}\nform: mixed`, `${PIER}\nform: indirect`)
  assertClash('exact: Monday\ndate: 2031-03-03', 'exact: on Monday\nsuffix: .\ndate: 2031-02-24')
  assertClash('exact: Ana Bell met Tom Reed\ndate: 2031-03-03', 'exact: Monday\ndate: 2031-02-24')
})

test('names, types and facts of one entity, by whichever of its names', () => {
  assertClash('entity: Tom Reed\nname: Thomas Reed', 'entity: Reed\nname: T. Reed')
  assertClash('entity: Tom Reed\ntype: person', 'entity: Tom Reed\ntype: place')
  assertClash('entity: Tom Reed\nrole: Clerk', 'entity: Reed\nrole: Mayor')
  assertClash('entity: Tom Reed\ndescription: A clerk.', 'entity: Tom Reed\ndescription: A mayor.')
  assertClash(
    'entity: Tom Reed\nlink: https://www.wikidata.org/wiki/Q1',
    'entity: Tom Reed\nlink: https://www.wikidata.org/wiki/Q2',
  )
})

test('a decision for every article and one for this article', () => {
  const [clash] = told({
    a: '- entity: Tom Reed\n  type: place\n',
    all: '- entity: Tom Reed\n  type: person\n',
  })
  assert.match(clash ?? '', /^content\/corrections\/all\.yaml:1:3 .* in content\/corrections\/a\.yaml:1:3$/)
})

test('what is shown and what is not', () => {
  for (const decision of ['speaker: Ana Bell', 'form: mixed']) {
    assertClash(`${PIER}\n${decision}`, `${PIER}\nquotation: no`)
    assertClash(`${PIER}\n${decision}`, `${PIER}\nhide: yes`)
  }
  assertClash('exact: Monday\ndate: 2031-03-03', 'exact: Monday\nhide: yes')
  assertClash('entity: Mia Hill\nrole: Clerk', 'entity: Mia Hill\nhide: yes')
  assertClash(
    'exact: We will rebuild the pier,\nquotation: yes',
    'exact: We will rebuild the pier,\nhide: yes',
  )
})

test('words that are a quotation, and others that overlap them', () => {
  assertClash('exact: The Harbour Board met\nquotation: yes', 'exact: Board met Mr Reed\nquotation: yes')
  assertClash(
    'exact: The Harbour Board met\nquotation: yes\nspeaker: Ana Bell',
    'exact: The Harbour Board met\nquotation: yes\nspeaker: Tom Reed',
  )
  assertClash(
    'exact: The Harbour Board met\nquotation: yes\nspeaker: Ana Bell',
    'exact: Harbour Board\nspeaker: Tom Reed',
  )
})

test('the same and never the same, also by way of others', () => {
  assertClash('entity: Mia Hill\nsame-as: Ana Bell', 'entity: Ana Bell\nnever-same-as: Mia Hill')
  assertClash('entity: Mia Hill\nsame-as: Ana Bell', 'entity: Bell\nnever-same-as: Mia Hill')
  const [clash, ...more] = told({
    a: `- entity: Mia Hill
  same-as: Ana Bell
- entity: Ana Bell
  same-as: Tom Reed
- entity: Tom Reed
  never-same-as: Mia Hill
`,
  })
  assert.match(clash ?? '', /^content\/corrections\/a\.yaml:5:3 .* in content\/corrections\/a\.yaml:[13]:3$/)
  assert.deepEqual(more, [])
})

test('the same and never the same, of names of which the article has one', () => {
  const found = told({
    all: '- entity: Mia Hill\n  same-as: Eva Stone\n- entity: Mia Hill\n  never-same-as: Eva Stone\n',
  })
  assert.match(
    found[0] ?? '',
    /^content\/corrections\/all\.yaml:3:3 .* in content\/corrections\/all\.yaml:1:3$/,
  )
})

test('names that lead to one another in a circle', () => {
  assertClash('entity: Mia Hill\nsame-as: Ana Bell', 'entity: Ana Bell\nsame-as: Mia Hill')
  const circle = ['Mia Hill', 'Ana Bell', 'Tom Reed']
  const [clash] = told({
    a: circle.map((name, i) => `- entity: ${name}\n  same-as: ${circle[(i + 1) % 3]}\n`).join(''),
  })
  assert.match(clash ?? '', /^content\/corrections\/a\.yaml:5:3 .* in content\/corrections\/a\.yaml:1:3$/)
})

test('what is said twice, or goes together, is no contradiction', () => {
  for (const text of [
    `- ${PIER}\n  speaker: Ana Bell\n- exact: rebuild the pier\n  speaker: Bell\n`,
    `- ${PIER}\n  quotation: no\n- ${PIER}\n  quotation: no\n  by: Mia Hill\n`,
    `- ${PIER}\n  hide: yes\n- ${PIER}\n  hide: yes\n`,
    `- ${PIER}\n  speaker: Ana Bell\n- ${PIER}\n  form: mixed\n- ${PIER}\n  note: One.\n- ${PIER}\n  note: Two.\n`,
    `- ${PIER}\n  speaker: Ana Bell\n- ${LATE}\n  speaker: Mia Hill\n- ${LATE}\n  note: Ours.\n`,
    '- exact: The Harbour Board met\n  quotation: yes\n  speaker: Ana Bell\n- exact: Harbour Board\n  form: mixed\n',
    '- entity: Mia Hill\n  same-as: Ana Bell\n- entity: Tom Reed\n  same-as: Ana Bell\n- entity: Mia Hill\n  role: Clerk\n',
    '- entity: Mia Hill\n  same-as: Ana Bell\n- entity: Ana Bell\n  never-same-as: Tom Reed\n',
    '- entity: Mia Hill\n  hide: yes\n- entity: Mia Hill\n  hide: yes\n- entity: Mia Hill\n  type: person\n',
    '- exact: Monday\n  date: 2031-03-03\n- exact: Tuesday\n  date: 2031-03-04\n',
    '- exact: "We will rebuild the pier,"\n  quotation: no\n- exact: rebuild the pier\n  quotation: yes\n',
  ])
    assert.deepEqual(told({ a: text }), [], text)
})

test('what is said twice is done once: words that are hidden twice hide nothing else', () => {
  const once = told({ a: `- exact: Mia Hill came on\n  hide: yes\n` })
  assert.deepEqual(told({ a: '- exact: Mia Hill came on\n  hide: yes\n'.repeat(3) }), once)
})
