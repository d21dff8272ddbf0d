import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

function article(slug: string, publisher: string, published: string, text: string) {
  const doc = annotated(text, published)
  return { ...doc, article: { ...doc.article, slug, publisher, title: `Told by ${publisher}` } }
}

/** The pages of quotations by the article they stand in, as a reader sees them. */
const quotationPages = (...docs: readonly ReturnType<typeof article>[]) => {
  const briefing = brief(docs, { language: 'en' })
  const made = pages(briefing)
  return {
    made,
    page: (slug: string): string => {
      const { id } = briefing.quotations.find(view => view.article === slug)!
      return plainBlocks(made.find(({ url }) => url === `quotes/${id}.html`)!.body).join('\n')
    },
  }
}

const FIRST = article(
  'one',
  'The Harbour Post',
  '2031-03-04',
  '“We will build the harbour by May,” Mayor Ana Bell said.',
)

test('a quotation that another article has too leads there, and says that the words are the same', () => {
  const { page, made } = quotationPages(
    FIRST,
    article(
      'two',
      'The Hill Gazette',
      '2031-03-05',
      'Mayor Ana Bell said: “We will build the harbour by May.”',
    ),
  )
  assert.match(
    page('one'),
    /In other articles\nTold by The Hill Gazette — The Hill Gazette, 5 March 2031 · the same words$/m,
  )
  assert.match(
    page('two'),
    /In other articles\nTold by The Harbour Post — The Harbour Post, 4 March 2031 · the same words$/m,
  )
  const index = plainBlocks(made.find(({ url }) => url === 'quotes.html')!.body).join('\n')
  assert.equal(index.match(/also in 1 other article/g)?.length, 2)
})

test('other words, another speaker and another reporting verb there are told', () => {
  const changed = quotationPages(
    FIRST,
    article(
      'two',
      'The Hill Gazette',
      '2031-03-05',
      '“We must build the harbour by May,” Mayor Ana Bell said.',
    ),
  )
  assert.match(changed.page('one'), /in other words: “We must build the harbour by May/)
  const other = quotationPages(
    FIRST,
    article(
      'two',
      'The Hill Gazette',
      '2031-03-05',
      '“We will build the harbour by May,” Marek Tolan promised.',
    ),
  )
  assert.match(other.page('one'), /another speaker there: Marek Tolan · told otherwise there: a promise/)
})

test('a quotation that no other article has says nothing of others', () => {
  const { page } = quotationPages(
    FIRST,
    article(
      'two',
      'The Hill Gazette',
      '2031-03-05',
      '“The hill is ours and it will stay ours,” Mayor Ana Bell said.',
    ),
  )
  assert.doesNotMatch(page('one'), /other article/)
})
