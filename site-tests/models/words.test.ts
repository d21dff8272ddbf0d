import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadEnglish } from '../../scripts/tools/annotator.ts'

const { words } = loadEnglish()

const shown = (sentence: string): string[] => {
  const forms = sentence.split(' ')
  return words
    .analyse(forms)
    .map(({ head, deprel }, i) => `${forms[i]} ${deprel} ${head < 0 ? '-' : forms[head]}`)
}

test('who said what: subject, verb and complement', () => {
  const found = shown('Reed said that the harbour will close .')
  for (const arc of ['Reed nsubj said', 'said root -', 'close ccomp said', 'harbour nsubj close'])
    assert.ok(found.includes(arc), `${arc}: ${found.join(', ')}`)
})

test('a relative clause between commas leaves the subject to its verb', () => {
  const found = shown('The mayor , who arrived on Monday , said that the harbour will close .')
  for (const arc of ['mayor nsubj said', 'arrived acl:relcl mayor'])
    assert.ok(found.includes(arc), `${arc}: ${found.join(', ')}`)
})

test('a passive and its agent', () => {
  const found = shown('The boats were sold by the board .')
  for (const arc of ['boats nsubj:pass sold', 'were aux:pass sold', 'board obl:agent sold'])
    assert.ok(found.includes(arc), `${arc}: ${found.join(', ')}`)
})

test('every sentence is a tree with one root', () => {
  for (const sentence of ['Reed', '?', '" ! "', 'a b c d e f g', '( ) [ ] . . .', '😀 🇫🇷 é']) {
    const found = words.analyse(sentence.split(' '))
    assert.equal(found.filter(({ head }) => head === -1).length, 1, sentence)
    for (const [i] of found.entries()) {
      let at = i
      for (let steps = 0; at !== -1; steps++) {
        assert.ok(steps <= found.length, sentence)
        at = found[at]!.head
      }
    }
  }
  assert.deepEqual(words.analyse([]), [])
})

test('one sentence of 40,000 tokens is analysed whole', () => {
  const forms = Array.from({ length: 40_000 }, (_, i) => ['ships', 'sail', ',', 'and', 'Reed', '('][i % 6]!)
  assert.equal(words.analyse(forms).length, forms.length)
})
