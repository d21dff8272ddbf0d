import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brief } from '../../scripts/briefing/index.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { Span } from '../../scripts/model/span.ts'
import { articlePage } from '../../scripts/pages/article.ts'
import { inline, type Mark } from '../../scripts/pages/parts/inline.ts'
import { withSpaces } from '../../scripts/text/markdown.ts'
import { slice, trimmed } from '../../scripts/text/spans.ts'
import { ferry, harbour } from './articles.ts'
import { draft } from './newsroom.ts'
import { emphases, plainBlocks } from './plain.ts'

/**
 * The article's own blocks on its page: between the source line and the notes. Without a title its first sentence
 * stands above that line; white space that parts it from the next is not shown.
 */
function textOnPage(doc: Annotated): string[] {
  const briefing = brief([doc], { language: 'en' })
  const view = briefing.articles[0]!
  const { body, data } = articlePage(view, briefing)
  const [headline = '', , ...blocks] = plainBlocks(body).map(words => words.replace(/ $/, ''))
  if (!data.standfirst) return blocks.slice(0, view.paragraphs.length)
  const first = slice(doc.article.text, doc.paragraphs[0]!)
  assert.ok(first.startsWith(headline), 'the headline is the beginning of the text')
  if (first === headline) return [first, ...blocks.slice(0, view.paragraphs.length - 1)]
  const [gap = ''] = /^\s*/.exec(first.slice(headline.length))!
  const [rest = '', ...more] = blocks.slice(0, view.paragraphs.length)
  return [headline + gap + rest, ...more]
}

const paragraphsOf = (doc: Annotated): string[] => doc.paragraphs.map(span => slice(doc.article.text, span))

for (const doc of [harbour(), ferry()])
  test(`${doc.article.slug}: every character of the text is on its page`, () =>
    assert.deepEqual(textOnPage(doc), paragraphsOf(doc)))

// What breaks Markdown: its own signs, spaces at line ends, marks against letters, characters of two units.
const CHARACTERS = [
  ...'ab.*_`[]()<>#&|\\!~"“”’‘ ',
  '\n',
  '\t',
  '  \n',
  '1. ',
  '- ',
  '> ',
  '# ',
  '😀',
  'é',
  '&amp;',
  'http://x.y',
]
const texts = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 60 })
  .map(parts =>
    parts
      .join('')
      .replace(/\n\s*\n/g, '\n')
      .trim(),
  )
  .filter(text => text !== '')

test('any text stays as it is on its page', () =>
  fc.assert(
    fc.property(texts, text => {
      const { doc } = draft(text, { slug: 'any' })
      assert.deepEqual(textOnPage(doc), paragraphsOf(doc))
    }),
    { numRuns: 500 },
  ))

/** A stretch inside another, without white space at its ends and without half a character. */
function stretch(text: string, { start, end }: Span, from: number, length: number): Span[] {
  const first = start + (from % (end - start))
  const span = trimmed(text, { start: first, end: Math.min(end, first + 1 + (length % 12)) })
  const words = slice(text, span)
  return words === '' || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words) ? [] : [span]
}

const emphasis =
  (sign: string) =>
  (span: Span): Mark => ({
    ...span,
    kind: 'emphasis',
    before: sign,
    after: `${sign}[3](../quotes/x.md)`,
  })
const link = (span: Span): Mark => ({ ...span, kind: 'link', before: '[', after: '](x.md "X")' })

const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })

test('marks never change the text, wherever they stand', () =>
  fc.assert(
    fc.property(texts, places, (text, [outer, inner, ...links]) => {
      const all = { start: 0, end: text.length }
      const quotation = stretch(text, all, ...outer!)
      const nested = quotation.flatMap(span => (inner ? stretch(text, span, ...inner) : []))
      const marks = [
        ...quotation.map(emphasis('*')),
        ...nested.map(emphasis('**')),
        ...links.flatMap(place => stretch(text, all, ...place)).map(link),
      ]
      const written = withSpaces(inline(text, all, marks))
      assert.equal(plainBlocks(written).join('\n\n'), text)
    }),
    { numRuns: 2000 },
  ))

test('an emphasis is written wherever it stands', () =>
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const marks = stretch(text, { start: 0, end: text.length }, from, length).map(emphasis('*'))
      const written = withSpaces(inline(text, { start: 0, end: text.length }, marks))
      assert.equal(emphases(written), marks.length, written)
    }),
    { numRuns: 2000 },
  ))
