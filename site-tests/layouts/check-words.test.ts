import assert from 'node:assert/strict'
import { test } from 'node:test'
import '../../layouts/js/check-words.js'

interface Part {
  readonly kind: string
  readonly words: string
}
interface Checking {
  quotedIn(text: string): string[]
  prepare(sentences: readonly string[]): object
  check(words: string, articles: readonly object[]): { state: string; sentence?: number; parts?: Part[] }
}
const { quotedIn, prepare, check } = (globalThis as unknown as { checkWords: Checking }).checkWords

const ARTICLE = [
  prepare([
    'The board met on Friday.',
    'Ana Bell said: "The old ferry will not sail again before May."',
    'It rained.',
  ]),
]

test('words in any kind of double quote marks are quoted, in order', () => {
  assert.deepEqual(quotedIn('He said “one two”, "three four", «five» and „six“.'), [
    'one two',
    'three four',
    'five',
    'six',
  ])
})

test('the very words are found in their sentence; white space, marks and a last comma are no difference', () => {
  const { state, sentence } = check('The old ferry will\n not sail again,', ARTICLE)
  assert.deepEqual([state, sentence], ['verbatim', 1])
})

test('a part of a word is not the word', () => {
  assert.equal(check('he old ferry will not sail', ARTICLE).state, 'changed')
})

test('one changed word is a change, and the difference is shown', () => {
  const { state, parts } = check('The old ferry will sail again before May', ARTICLE)
  assert.equal(state, 'changed')
  assert.deepEqual(
    parts?.filter(({ kind }) => kind !== 'same'),
    [{ kind: 'ours', words: 'not' }],
  )
})

test('other words are not found, however common they are', () => {
  assert.equal(check('It will not be the mayor who pays for the bridge', ARTICLE).state, 'missing')
  assert.equal(check('the moon', ARTICLE).state, 'missing')
})
