import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EntityType, QuotationForm } from '../../scripts/model/layers.ts'
import type { Span } from '../../scripts/model/span.ts'
import { annotated } from '../annotated.ts'
import { read } from '../rules/sources.ts'

/** What a careful reader finds in the included article; offsets count UTF-16 units in its text. */
interface Facts {
  readonly quotations: readonly (Span & {
    form: QuotationForm
    speaker: string
    source: string
    cue: string
    words: string
  })[]
  readonly entities: readonly {
    name: string
    type: EntityType
    mentions: readonly [start: number, words: string][]
  }[]
  readonly dates: readonly { start: number; words: string; value: string }[]
}

const MOST_EXTRA_ENTITIES = 3

const facts = JSON.parse(read('site-tests/accuracy/first-article.json')) as Facts
const [, , ...body] = read('content/articles/us-france-airstrikes.md').split('---\n')
const doc = annotated(body.join('---\n'), '2015-11-24')
const { text } = doc.article

const words = ({ start, end }: Span) => text.slice(start, end)
const entity = (id: string | null) => doc.entities.find(entity => entity.id === id)
const mentionsOf = (id: string) => {
  const own = entity(id)!.mentions
  return doc.mentions
    .filter(mention => mention.form === 'name' && own.includes(mention.id))
    .map(mention => [mention.span.start, words(mention.span)])
}
// A leading “that”, and the article and quote marks of a quoted fragment, may count as inside or outside.
const core = (content: string) =>
  content
    .replace(/^(?:that|an?) /, '')
    .replace(/^["“]|["”]$/g, '')
    .replace(/[,.]$/, '')

test('the facts are about this article', () => {
  assert.equal(facts.quotations.length, 18)
  for (const quotation of facts.quotations) assert.equal(words(quotation), quotation.words)
})

test('every quotation is found once, with its words and speaker, and none is invented', () => {
  const found = doc.quotations.map(quotation => {
    const speaker =
      doc.attributions.find(attribution => attribution.quotation === quotation.id)?.speaker ?? null
    return {
      words: core(quotation.content.map(words).join(' ')),
      speaker: entity(speaker)?.name ?? 'unattributed',
    }
  })
  assert.deepEqual(
    found,
    facts.quotations.map(quotation => ({ words: core(quotation.words), speaker: quotation.speaker })),
  )
})

test('every quotation has its form, its cue and its source', () => {
  const found = doc.quotations.map(({ form, cue, source }) => ({
    form,
    cue: cue && words(cue),
    source: source && words(source),
  }))
  // One quoted fragment after a noun, `a "joint response"`, may be taken as direct or as mixed.
  const expected = facts.quotations.map(({ form, cue, source }, i) => ({
    form: i === 1 ? (found[i]?.form ?? form) : form,
    cue,
    source,
  }))
  assert.deepEqual(found, expected)
})

test('every entity is there once, with all its named mentions', () => {
  for (const fact of facts.entities) {
    const same = doc.entities.filter(
      candidate => candidate.named && candidate.name === fact.name && candidate.type === fact.type,
    )
    assert.equal(same.length, 1, `${fact.name} (${fact.type}) is found ${same.length} times`)
    const expected = [...fact.mentions].sort(([a], [b]) => a - b)
    // “Islamic State group” and “Islamic State” both name the first mention of it.
    assert.deepEqual(
      mentionsOf(same[0]!.id).map(([start, name]) => [start, String(name).replace(/ group$/, '')]),
      expected,
      fact.name,
    )
  }
})

test(`at most ${MOST_EXTRA_ENTITIES} entities are named beyond those`, () => {
  const known = new Set(facts.entities.map(({ name }) => name))
  const extra = doc.entities.filter(({ named, name }) => named && !known.has(name)).map(({ name }) => name)
  assert.ok(extra.length <= MOST_EXTRA_ENTITIES, `found besides: ${extra.join(', ')}`)
})

test('every date is found once and has its value', () => {
  const dated = doc.timexes.filter(({ type }) => type === 'DATE')
  const found = dated.map(({ span, value }) => ({ start: span.start, words: words(span), value }))
  assert.deepEqual(found, facts.dates)
})

test('nobody speaks in the caption', () => {
  const caption = doc.paragraphs.at(-1)!
  assert.equal(caption.role, 'caption')
  assert.deepEqual(
    doc.quotations.filter(({ content }) => content[0].start >= caption.start),
    [],
  )
})
