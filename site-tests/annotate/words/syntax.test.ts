import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Upos, Word } from '../../../scripts/model/syntax.ts'
import { childIn, grammarOf, nounPhrase, subjectOf, subtree } from '../../../scripts/text/syntax.ts'

/** A tree from lines `form upos head deprel`; heads count from 0, -1 for the root. */
const words = (rows: string): Word[] =>
  rows
    .trim()
    .split('\n')
    .map(row => row.trim().split(/\s+/))
    .map(([lemma, upos, head, deprel]) => ({
      lemma: lemma!,
      upos: upos as Upos,
      xpos: '',
      head: Number(head),
      deprel: deprel!,
    }))

// The mayor of Dock, who had left, wanted to come and speak.
const grammar = grammarOf(
  words(`
    the    DET    1 det
    mayor  NOUN   8 nsubj
    of     ADP    3 case
    Dock   PROPN  1 nmod
    ,      PUNCT  7 punct
    who    PRON   7 nsubj
    have   AUX    7 aux
    leave  VERB   1 acl:relcl
    want   VERB  -1 root
    to     PART  10 mark
    come   VERB   8 xcomp
    and    CCONJ 12 cc
    speak  VERB  10 conj
    .      PUNCT  8 punct`),
)

test('a subtree runs from its first word to its last', () => {
  assert.deepEqual(subtree(grammar, 1), { first: 0, end: 8 })
  assert.deepEqual(subtree(grammar, 8), { first: 0, end: 14 })
})

test('a noun phrase keeps its of-phrase and leaves its relative clause', () =>
  assert.deepEqual(nounPhrase(grammar, 1), { first: 0, end: 4 }))

test('the subject is found through complements and joined verbs', () => {
  assert.equal(subjectOf(grammar, 8), 1)
  assert.equal(subjectOf(grammar, 12), 1)
  assert.equal(subjectOf(grammar, 7), 5)
})

test('children are found by relation, with subtype or without', () => {
  assert.equal(childIn(grammar, 1, ['acl']), 7)
  assert.equal(childIn(grammar, 1, ['acl:relcl']), 7)
  assert.equal(childIn(grammar, 1, ['obj']), -1)
})
