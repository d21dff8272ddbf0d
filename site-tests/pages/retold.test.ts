import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { published as article } from '../annotated.ts'
import { plainBlocks } from './plain.ts'

const HILL = (text: string, published = '2031-03-05') => article('two', 'The Hill Gazette', published, text)

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
    /In other articles\nOf the articles here, this one had it first.\nTold by The Hill Gazette — The Hill Gazette, 5 March 2031 · 1 day after · the same words$/m,
  )
  assert.match(
    page('two'),
    /In other articles\nTold by The Harbour Post — The Harbour Post, 4 March 2031 · 1 day before · the same words$/m,
  )
  const index = plainBlocks(made.find(({ url }) => url === 'quotes.html')!.body).join('\n')
  assert.equal(index.match(/also in 1 other article/g)?.length, 1)
  assert.match(index, /1 quotation by 1 speaker in 2 articles/i)
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
  assert.match(
    other.page('one'),
    /another speaker there: Marek Tolan · told otherwise: “said” here, “promised” there/,
  )
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

test('every telling keeps its page; the lists lead to the longest, which lists the others', () => {
  const { made, page } = quotationPages(
    FIRST,
    HILL('“We will build the harbour by May, and nobody will stop us,” Mayor Ana Bell said.'),
    article(
      'three',
      'The Bay Times',
      '2031-03-06',
      'Mayor Ana Bell said: “We will build the harbour by May.”',
    ),
  )
  assert.equal(made.filter(({ kind }) => kind === 'quotation').length, 3)
  const index = plainBlocks(made.find(({ url }) => url === 'quotes.html')!.body).join('\n')
  assert.equal(index.match(/We will build/g)?.length, 1)
  assert.match(index, /nobody will stop us/)
  assert.match(
    page('two'),
    /Harbour Post, 4 March 2031 · 1 day before · only “We will build the harbour by May,”/,
  )
  assert.match(
    page('two'),
    /Bay Times, 6 March 2031 · 1 day after · only “We will build the harbour by May.”/,
  )
  assert.match(
    page('three'),
    /The first to have it: Told by The Harbour Post — The Harbour Post, 4 March 2031/,
  )
  assert.match(page('three'), /Told by The Hill Gazette .* 1 day before · more of it: /)
})

test('an article that quotes what was said days before leads to the older one, and that one to it', () => {
  const { made } = quotationPages(
    FIRST,
    HILL('Last week Mayor Ana Bell said: “We will build the harbour by May.”', '2031-03-14'),
  )
  const noteIn = (slug: string) =>
    plainBlocks(made.find(({ url }) => url === `articles/${slug}.html`)!.body).join('\n')
  assert.match(noteIn('two'), /Quoted before: 4 March 2031, The Harbour Post/)
  assert.match(noteIn('one'), /Quoted again: 14 March 2031, The Hill Gazette/)
})

test('on the next day an article reports the same, and quotes nothing older', () => {
  const { made } = quotationPages(FIRST, HILL('Mayor Ana Bell said: “We will build the harbour by May.”'))
  assert.doesNotMatch(made.map(({ body }) => body).join('\n'), /Quoted (?:before|again)/)
})

test('a speaker without a name, called the same in two articles, is no other one', () => {
  const words = '“The road is closed and it will stay closed,” the police said.'
  const { made, page } = quotationPages(article('one', 'The Harbour Post', '2031-03-04', words), HILL(words))
  assert.doesNotMatch(page('one'), /another speaker/)
  const index = plainBlocks(made.find(({ url }) => url === 'quotes.html')!.body).join('\n')
  assert.match(index, /1 quotation by 1 speaker in 2 articles/i)
})
