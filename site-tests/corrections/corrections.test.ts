import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { correct } from '../../scripts/corrections/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import type { Addressed, Addresses } from '../../scripts/model/corrections.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import { addressOf } from '../../scripts/text/addresses.ts'
import { slugOf, wordsId } from '../../scripts/text/slugs.ts'
import { slice } from '../../scripts/text/spans.ts'
import { annotated } from '../annotated.ts'
import { readStanzas, type Stanza } from '../stanzas.ts'
import { assertSound } from './sound.ts'

const FOLDER = 'site-tests/corrections'

/** Where a small site would publish the annotations. */
function addressesOf({ article, quotations, events, entities }: Annotated): Addresses {
  const words = (span: { start: number; end: number }) => slice(article.text, span)
  return new Map<string, Addressed>([
    ...quotations.map(
      ({ id, content }) =>
        [
          addressOf('quotation', wordsId(article.slug, content.map(words).join(' '))),
          { kind: 'quotation', id },
        ] as const,
    ),
    ...events.map(
      ({ id, span }) =>
        [addressOf('event', wordsId(article.slug, words(span))), { kind: 'event', id }] as const,
    ),
    ...entities.map(({ id, name }) => [addressOf('entity', slugOf(name)), { kind: 'entity', id }] as const),
  ])
}

/** What has become of the article, a line for each thing; where it stands does not show. */
function told(yaml: string, text: string): string {
  const files = [{ path: 'content/corrections/test.yaml', bytes: new TextEncoder().encode(yaml) }]
  const { corrections, findings } = readCorrections(files, ['test'])
  assert.deepEqual(findings, [])
  const before = annotated(text, '2031-03-04')
  const { doc, unmet } = correct(before, corrections, addressesOf(before))
  assert.equal(doc.article, before.article)
  assertSound(doc)
  const words = (span: { start: number; end: number }) => slice(doc.article.text, span).replace(/\s+/g, ' ')
  const name = (id: string | null | undefined) =>
    doc.entities.find(entity => entity.id === id)?.name ?? 'nobody'
  const lines = [
    ...(doc.effects ?? []).map(
      ({ correction, before, after }) => `! ${correction.decision.kind}: ${before ?? '-'} > ${after ?? '-'}`,
    ),
    ...unmet.map(({ message, near }) => [`? ${message}`, ...near.map(span => `  ${words(span)}`)].join('\n')),
    ...doc.quotations.map(({ id, form, content, within, rule }) => {
      const attribution = doc.attributions.find(({ quotation }) => quotation === id)
      const inside = within ? ', inside another' : ''
      const by = rule.startsWith('editor/') ? ` ${rule}` : ''
      return `${form}${inside}: ${content.map(words).join(' | ')} = ${name(attribution?.speaker)}${by}`
    }),
    ...doc.entities
      .filter(({ named }) => named)
      .map(({ type, name, mentions }) => {
        const said = mentions
          .map(id => doc.mentions.find(mention => mention.id === id)!)
          .filter(({ form }) => form === 'name')
          .map(({ span }) => words(span))
        return `${type} ${name}: ${said.join(', ')}`
      }),
    ...doc.timexes.map(({ span, value }) => `date: ${words(span)} = ${value ?? 'unknown'}`),
    ...doc.events
      .filter(({ rule, participants }) => rule.startsWith('editor/') || participants.length > 1)
      .map(({ span, when, participants }) => {
        const value = doc.timexes.find(({ id }) => id === when)?.value
        return `event: ${words(span)} = ${value ?? 'undated'} (${participants.map(name).join(', ')})`
      }),
  ]
  return lines.join('\n')
}

function parts({ input, place }: Stanza): [yaml: string, text: string] {
  const [yaml, text] = input.split('\n---\n')
  assert.ok(text, `${place}: expected corrections, a line ---, and a text`)
  return [yaml!, text]
}

for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
  for (const stanza of readStanzas(readFileSync(join(FOLDER, file), 'utf8'), join(FOLDER, file))) {
    const [yaml, text] = parts(stanza)
    test(`${file}: ${stanza.title}`, () =>
      assert.equal(told(yaml, text), stanza.expected.trim(), stanza.place))
    test(`${file}: ${stanza.title}, and after an edit elsewhere`, () =>
      assert.equal(
        told(yaml, `Rain and wind.\n\n${text}\n\nMore rain.`),
        stanza.expected.trim(),
        stanza.place,
      ))
  }
}
