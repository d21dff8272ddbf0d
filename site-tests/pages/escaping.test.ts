import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { escaped } from '../../scripts/text/escaping.ts'
import {
  anchor,
  blockquote,
  cell,
  line,
  linker,
  list,
  numbered,
  quoted,
  withSpaces,
} from '../../scripts/text/markdown.ts'

const markdown = new MarkdownIt({ html: false })
/** In each of eleven places. */
const RUNS = 2000

/** What a reader sees of Markdown: the text of its blocks, and the kinds of what it holds. */
function seen(body: string): { texts: string[]; kinds: string } {
  const tokens = markdown.parse(body, {})
  const inline = tokens.filter(({ type }) => type === 'inline')
  const texts = inline.map(({ children }) =>
    (children ?? [])
      .map(({ type, content }) => (type === 'softbreak' ? '\n' : type === 'hardbreak' ? '(break)' : content))
      .join(''),
  )
  const held = tokens.flatMap(({ type, children }) => [
    type,
    ...(children ?? []).map(child => child.type).filter(kind => !/^text|break$/.test(kind)),
  ])
  return { texts, kinds: held.join(' ') }
}

// Signs of Markdown in all their company, beside any other character.
const SIGNS = [
  ...'ab1*_`[]()<>#&|\\!~"“”’ :-+=.',
  '\n',
  '\t',
  '**',
  '~~',
  '---',
  '1. ',
  '2) ',
  '- ',
  '> ',
  '# ',
  '| - |',
  ']: x',
  '](x)',
  '&amp;',
  '&#42;',
  '<b>',
  'http://x.y',
  '    ',
  '😀',
  'é',
  '\u00a0',
]
const parts = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SIGNS) }, fc.string({ unit: 'grapheme' })),
  { minLength: 1, maxLength: 24 },
)
/** One block: no blank line, no character that Markdown replaces (NUL, a lone carriage return, other controls). */
const texts = parts
  .map(pieces =>
    pieces
      .join('')
      .replace(/(?![\n\t])\p{Cc}/gu, '')
      .replace(/\n\s*\n/g, '\n')
      .trim(),
  )
  .filter(text => text !== '')
const oneLine = texts.map(text => text.replace(/\s+/g, ' '))
const link = linker('a.html')

type Place = readonly [name: string, write: (text: string) => string, around: (shown: string) => string[]]

/** Places where a text keeps its lines, and those where it becomes one. */
const BLOCKS: readonly Place[] = [
  ['a paragraph', text => withSpaces(escaped(text)), text => [text]],
  ['a block quotation', text => blockquote(withSpaces(escaped(text))), text => [text]],
  ['a paragraph of an item', text => list([`x\n\n${withSpaces(escaped(text))}`]), text => ['x', text]],
  [
    'a heading',
    text => `## ${withSpaces(escaped(text)).replaceAll('\n', '&#10;')} ${anchor('x')}`,
    text => [`${text} ¶`],
  ],
]
const LINES: readonly Place[] = [
  ['a heading that ends with it', text => `# ${line(text)}`, text => [text]],
  ['an item', text => list([line(text)]), text => [text]],
  ['a numbered item', text => numbered([line(text)]), text => [text]],
  ['quotation marks', text => quoted(text), text => [`“${text}”`]],
  ['a link', text => `See ${link(line(text), 'b.html')}.`, text => [`See ${text}.`]],
  [
    'a link before another',
    text => `${link(line(text), 'b.html')} ${link('x', 'c.html')}`,
    text => [`${text} x`],
  ],
  ['a cell', text => `| ${cell(line(text))} | x |\n| --- | --- |`, text => [text, 'x']],
]

const kindsOf = (write: Place[1]): string => seen(write('x')).kinds

for (const [places, arbitrary] of [
  [BLOCKS, texts],
  [LINES, oneLine],
] as const)
  for (const [name, write, around] of places)
    test(`any text in ${name} is shown exactly as it is`, () => {
      const kinds = kindsOf(write)
      fc.assert(
        fc.property(arbitrary, text => {
          const shown = seen(write(text))
          assert.deepEqual(shown.texts, around(text), write(text))
          assert.equal(shown.kinds, kinds, write(text))
        }),
        { numRuns: RUNS },
      )
    })

test('what Markdown does not read stays bare', () => {
  for (const text of [
    'DAX: 0.1 per cent, they said (again).',
    '“[The president] said: ‘No!’” – [sic]',
    'snake_case, 5 * 3 < 20, AT&T, C#, #1, US$ 5 {x} a|b ~50 50% @x "y"',
    'a - b + c = d > e',
    '1.5 million',
    '-5 degrees',
    'Stop!',
  ])
    assert.equal(escaped(text), text)
})

test('what Markdown would read carries a backslash, and nothing else does', () => {
  for (const [text, markdown] of [
    ['1. May', '1\\. May'],
    ['# a', '\\# a'],
    ['- a\n+ b', '\\- a\n\\+ b'],
    ['a\n---', 'a\n\\---'],
    ['a\n===', 'a\n\\==='],
    ['> a', '\\> a'],
    ['*a* _b_', '\\*a\\* \\_b\\_'],
    ['a `b`', 'a \\`b\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['<b> &amp; x', '\\<b> \\&amp; x'],
    ['~~a~~', '\\~\\~a\\~\\~'],
  ] as const)
    assert.equal(escaped(text), markdown)
})
