import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ingest } from '../../scripts/ingest/index.ts'
import { readMarkdown } from '../../scripts/ingest/markdown/reading.ts'

const wordsOf = (source: string) => {
  const { text, markup } = readMarkdown(source)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    text,
    blocks: (markup?.blocks ?? []).map(block => [
      words(block),
      block.level ?? block.containers.map(({ kind }) => kind).join(' '),
    ]),
    inlines: (markup?.inlines ?? []).map(inline => [inline.kind, words(inline), inline.href].filter(Boolean)),
  }
}

test('a text without signs of Markdown is its own text, blanks and all', () => {
  for (const text of [
    'One.\n\nTwo,\nand more.\n',
    ' Indented once.\n\n      Indented more.\n\n\n\nFar below.  \nEnd',
    '1985. It was a dry year.\n\n“We go,” she said. – And: #nofilter, 3 * 4, a_b_c, [sic], 5 < 6.\n\n',
    '',
  ])
    assert.equal(readMarkdown(text).text, text)
})

test('emphasis, links and code are marks on words; their signs are not read', () => {
  assert.deepEqual(
    wordsOf('The *old* **Port Ellen** [minutes of *May*](https://example.org/a "t") `x` \\*.\n'),
    {
      text: 'The old Port Ellen minutes of May x *.\n',
      blocks: [],
      inlines: [
        ['emphasis', 'old'],
        ['strong', 'Port Ellen'],
        ['emphasis', 'May'],
        ['link', 'minutes of May', 'https://example.org/a'],
        ['code', 'x'],
      ],
    },
  )
})

test('headings, lists and block quotations are blocks of their own, with an empty line between', () => {
  assert.deepEqual(
    wordsOf('# Harbour\nIt rained.\n\n- One\n- Two\n  goes on\n\n3. Third\n\n> Said\n> twice\n'),
    {
      text: 'Harbour\n\nIt rained.\n\nOne\n\nTwo\n  goes on\n\nThird\n\nSaid\ntwice\n',
      blocks: [
        ['Harbour', 1],
        ['One', 'list item'],
        ['Two\n  goes on', 'list item'],
        ['Third', 'list item'],
        ['Said\ntwice', 'quote'],
      ],
      inlines: [],
    },
  )
})

test('each cell of a table is a block', () => {
  assert.deepEqual(wordsOf('| Year | Votes |\n|---|--:|\n| 2015 | 14 \\| 3 |\n'), {
    text: 'Year\n\nVotes\n\n2015\n\n14 | 3',
    blocks: ['Year', 'Votes', '2015', '14 | 3'].map(words => [words, 'table row cell']),
    inlines: [],
  })
})

test('a picture is no words: it stands between them, with what it shows and its caption', () => {
  const { text, markup } = readMarkdown('One.\n\n![A boat](boat.png "The boat")\n\nTwo.\n')
  assert.equal(text, 'One.\n\nTwo.\n')
  assert.deepEqual(markup?.insets, [
    { kind: 'picture', at: 4, file: 'boat.png', alt: 'A boat', caption: 'The boat' },
  ])
})

test('what readers do not read as Markdown is told with its place', () => {
  const found = (text: string) =>
    ingest([
      {
        path: 'content/articles/a.md',
        bytes: new TextEncoder().encode(`---\npublished: 2015-11-24\n---\n${text}`),
      },
    ]).findings.map(
      ({ place, severity, message }) => `${place.line}:${place.column}: ${severity}: ${message}`,
    )
  assert.deepEqual(found('A\n\n|a|b|\n|-|-|\n|1|2|three|\n'), [
    '8:6: error: expected as many cells as the head of the table has, found three, which has no column',
  ])
  for (const sign of ['> ', '- '])
    assert.deepEqual(found(`A word.\n\n${sign.repeat(120)}lost\n`), [
      '6:1: error: expected lists and block quotations some levels deep, found more than the program reads',
    ])
  assert.deepEqual(found('A <b>word</b>.\n'), [
    '4:3: warning: expected Markdown without HTML, found <b>, which is shown as it stands',
  ])
})

test('every sign of the text is a sign of the file, in its order, for whatever signs a file has', () => {
  const signs = [
    'a',
    'B ',
    '“',
    '*',
    '**',
    '_',
    '[',
    '](x)',
    '![',
    '`',
    '\\',
    '&amp;',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '|',
    '\n|-|-|\n',
    '<',
    '>',
    '---',
    '\u{1f600}',
    ' ',
    '    ',
  ]
  const sources = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map(parts => parts.join(''))
  const holds = (source: string) => {
    const { text, toSource, markup } = readMarkdown(source)
    let before = -1
    for (let i = 0; i < text.length; i++) {
      const at = toSource(i)
      assert.ok(at >= before, `${JSON.stringify(source)} at ${i}`)
      before = at
      if (/\s/.test(text[i]!) || text[i] === '&') continue
      const written = source[at] === '\\' ? [source[at], source[at + 1]] : [source[at]]
      assert.ok(
        written.includes(text[i]),
        `${JSON.stringify(source)}: ${text[i]} at ${i}, found ${source[at]}`,
      )
    }
    for (const { start, end } of [...(markup?.blocks ?? []), ...(markup?.inlines ?? [])])
      assert.ok(start < end && end <= text.length, JSON.stringify(source))
    const letters = (words: string) => words.replace(/&amp;/g, '').replace(/[^aB“\u{1f600}]/gu, '')
    if (!/!\[|\|/.test(source)) assert.equal(letters(text), letters(source), JSON.stringify(source))
  }
  fc.assert(fc.property(sources, holds), { numRuns: 3000 })
})
