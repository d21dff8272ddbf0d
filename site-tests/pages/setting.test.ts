import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brief } from '../../scripts/briefing/index.ts'
import { freeze } from '../../scripts/ingest/article.ts'
import { readMarkdown } from '../../scripts/ingest/markdown/reading.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotate } from '../../scripts/pipeline.ts'
import { loadEnglish } from '../../scripts/tools/annotator.ts'
import { assertVerbatim } from '../../scripts/tools/verbatim.ts'

/** The article's page of a text in Markdown; it shows every quotation word for word. */
function bodyOf(text: string): string {
  const { article } = freeze(text, { slug: 'harbour', title: 'Harbour', language: 'en' }, readMarkdown)
  const doc = annotate(article, loadEnglish())
  const made = pages(brief([doc], { language: 'en' }))
  assertVerbatim([doc], made)
  return made.find(({ kind }) => kind === 'article')!.body
}

/** The blocks of the text, without ids and without the links of names and numbers. */
const blocksOf = (text: string): string[] =>
  bodyOf(text)
    .split('\n\n')
    .slice(1)
    .map(block => block.replace(/ \[¶\]\([^)]*\)/g, '').replace(/\[(\d+)\]\([^)]*\.md[^)]*\)/g, '$1'))
    .map(block => block.replace(/\[([^[\]]*)\]\([^)]*\.md[^)]*\)/g, '$1'))
    .filter(block => !/^(?:##? (?:Notes|Names|Dates)|1\. \[?\*\*|Published)/.test(block))

test('headings, lists, quotes and tables are shown as such', () => {
  const source = [
    '# One\n\nIt rained.\n\n### Two',
    '- The boats left.\n- The pier is shut.\n  1. The old one.\n\n> It rained again.',
    '| Year | Votes |\n| --- | --: |\n| then | 14 |\n| now |  |\n\n***\n\nIt stopped.',
  ].join('\n\n')
  const shown = blocksOf(source).join('\n')
  for (const part of [
    '## One\nIt rained.\n### Two',
    '- The boats left.\n- The pier is shut.\n  1. The old one.',
    '> It rained again.',
    '| Year | Votes |\n| --- | --: |\n| then | 14 |\n| now |  |',
    '***\nIt stopped.',
  ])
    assert.ok(shown.includes(part), `${part}\n\nin\n\n${shown}`)
})

test('emphasis and links are shown, inside and around quotations', () => {
  const shown = blocksOf(
    '“We *will* build the [new **pier**](https://example.org/a),” Ana Bell said. [She left](https://example.org/b).',
  ).join('\n')
  assert.ok(shown.includes('*“We _will_ build the [new __pier__](<https://example.org/a>),”*1'), shown)
  assert.ok(shown.includes('[She left](<https://example.org/b>).'), shown)
})

test('a link that begins inside a quotation is cut at its edge, so that the number stands outside', () => {
  const shown = blocksOf('[“We go,” Ana Bell said](https://example.org/a) on.').join('\n')
  assert.ok(
    shown.includes('*[“We go,”](<https://example.org/a>)*1 [Ana Bell said](<https://example.org/a>) on.'),
    shown,
  )
})

test('a picture that cannot be shown leaves its words', () => {
  assert.ok(blocksOf('It rained.\n\n![A boat](boat.png "The old boat")').includes('[A boat] The old boat'))
})

test('every quotation is shown word for word, however the text around it is set', () => {
  const parts = [
    '“We go,” Ana Bell said. ',
    '*',
    '**',
    '_',
    '[',
    '](https://example.org)',
    'Tom Reed said that ',
    'it *rained*',
    ' ',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n# ',
    '`',
    '\\*',
    '|',
    '.',
  ]
  const sources = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(sources, source => {
      bodyOf(`Ana Bell came. ${source.join('')}`)
    }),
    { numRuns: 150 },
  )
})

test('a pull quote leads to the words that it repeats, which are one quotation, and carries on what is quoted', () => {
  const words = 'We cannot and will not leave the quay'
  for (const pulled of [`“${words}.” — Ana Bell`, `> ${words}`]) {
    const body = bodyOf(`The port shut.\n\n${pulled}\n\n“${words} to rot,” Ana Bell said.`)
    assert.match(
      body,
      /^> \[“?We cannot and will not leave the quay[^\n]*\]\(#q-we-cannot-and-will-not[\w-]*\)/m,
    )
    assert.equal(body.match(/^1\. /gm)?.length, 1, body)
    assert.doesNotMatch(body, /^2\. /m)
  }
})
