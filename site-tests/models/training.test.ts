import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LEFT, MOVES, RIGHT, SHIFT, State } from '../../scripts/models/words/state.ts'
import { readConllu } from '../../scripts/train/conllu.ts'
import { cost } from '../../scripts/train/words/oracle.ts'
import { trainWords } from '../../scripts/train/words/train.ts'

const SENTENCE = `# newdoc id = d1
# newpar
1	She	she	PRON	PRP	_	2	nsubj	_	_
2	knows	know	VERB	VBZ	_	0	root	_	_
3-4	Reed's	_	_	_	_	_	_	_	_
3	Reed	Reed	PROPN	NNP	_	5	nmod:poss	_	_
4	's	's	PART	POS	_	3	case	_	_
5	ships	ship	NOUN	NNS	_	2	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	2	punct	_	_

`

test('CoNLL-U: text, places and heads', () => {
  const [document] = readConllu(SENTENCE)
  assert.equal(document!.text, "She knows Reed's ships.")
  const { tokens } = document!.sentences[0]!
  assert.deepEqual(
    tokens.map(({ start, end }) => document!.text.slice(start, end)),
    ['She', 'knows', 'Reed', "'s", 'ships', '.'],
  )
  assert.deepEqual(
    tokens.map(({ head }) => head),
    [1, -1, 4, 2, 1, 1],
  )
})

test('moves that cost nothing rebuild the tree', () => {
  const heads = [1, 6, 4, 2, 1, 1]
  const state = new State(heads.length)
  while (!state.done) {
    const free = [SHIFT, LEFT, RIGHT].find(move => state.may(move) && cost(state, move, heads) === 0)
    assert.notEqual(free, undefined)
    state.apply(free!)
  }
  assert.deepEqual([...state.heads], heads)
})

test('whatever the moves, one word is the root and every word has a head', () => {
  for (let seed = 1; seed < 200; seed++) {
    const state = new State(1 + (seed % 9))
    for (let step = seed; !state.done; step = (step * 7 + 3) % 1009) {
      const may = [...Array(MOVES).keys()].filter(move => state.may(move))
      assert.ok(may.length > 0)
      state.apply(may[step % may.length]!)
    }
    assert.equal([...state.heads].filter(head => head === state.length).length, 1)
    assert.ok(state.heads.every((head, i) => head >= 0 && head !== i))
  }
})

test('training twice gives the same bytes', () => {
  const documents = readConllu(SENTENCE.repeat(8))
  const once = trainWords(documents, () => 0)
  const again = trainWords(documents, () => 0)
  assert.deepEqual([...once.keys()].sort(), [...again.keys()].sort())
  for (const [name, bytes] of once) assert.deepEqual(bytes, again.get(name), name)
})
