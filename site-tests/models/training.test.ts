import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidates, skeletonOf } from '../../scripts/models/words/attach.ts'
import { part } from '../../scripts/models/words/marks.ts'
import { FIRST_WORD, PARTS, readNetwork } from '../../scripts/models/words/network.ts'
import { LEFT, MOVES, ParserState, RIGHT, SHIFT } from '../../scripts/models/words/state.ts'
import { readConllu } from '../../scripts/train/conllu.ts'
import { type Settings, Trainer } from '../../scripts/train/words/network.ts'
import { cost } from '../../scripts/train/words/oracle.ts'
import { trainWords } from '../../scripts/train/words/train.ts'
import { writeNetwork } from '../../scripts/train/words/write-network.ts'

const SETTINGS: Settings = { rounds: 1, rate: 0.1, dropout: 0, forget: 0, explore: 1, seed: 1 }

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
  const state = new ParserState(heads.length)
  while (!state.done) {
    const free = [SHIFT, LEFT, RIGHT].find(move => state.may(move) && cost(state, move, heads) === 0)
    assert.notEqual(free, undefined)
    state.apply(free!)
  }
  assert.deepEqual([...state.heads], heads)
})

test('whatever the moves, one word is the root and every word has a head', () => {
  for (let seed = 1; seed < 200; seed++) {
    const state = new ParserState(1 + (seed % 9))
    for (let step = seed; !state.done; step = (step * 7 + 3) % 1009) {
      const may = [...Array(MOVES).keys()].filter(move => state.may(move))
      assert.ok(may.length > 0)
      state.apply(may[step % may.length]!)
    }
    assert.equal([...state.heads].filter(head => head === state.length).length, 1)
    assert.ok(state.heads.every((head, i) => head >= 0 && head !== i))
  }
})

test('marks hang on words beside them or on these words’ heads', () => {
  // "(Ships, boats) sail." with the words' arcs known.
  const forms = ['(', 'Ships', ',', 'boats', ')', 'sail', '.']
  const isMark = forms.map(form => /[^a-z]$/i.test(form))
  const skeleton = skeletonOf(forms, new Uint8Array(7), part(forms, isMark), [2, 0, 3], [0, 0, 0])
  const found: number[] = []
  candidates(skeleton, 2, found)
  assert.deepEqual(found, [1, 3])
  candidates(skeleton, 4, found)
  assert.deepEqual(found, [3, 1, 5])
  candidates(skeleton, 6, found)
  assert.deepEqual(found, [5])
})

test('words and the marks between them are parted', () => {
  const { words, gaps } = part(
    ['“', 'Go', ',', '”', 'she', 'said', '.'],
    [true, false, true, true, false, false, true],
  )
  assert.deepEqual([...words], [1, 4, 5])
  assert.equal(gaps.length, 4)
  assert.deepEqual(
    [...gaps].map(gap => gap !== 0),
    [true, true, false, true],
  )
  assert.deepEqual([...part(['…', '!'], [true, true]).words], [0, 1])
})

test('a written network is read as it was, but for rounding', () => {
  const shape = { width: 2, hidden: 3, words: 1, suffixes: 4, clusters: 5, tags: 2, labels: 2 }
  const parameters = new Trainer(shape, SETTINGS).parameters()
  const network = readNetwork(writeNetwork({ shape, known: new Map([[-7, FIRST_WORD]]), parameters }))
  assert.deepEqual(network.shape, shape)
  assert.equal(network.known.get(-7), FIRST_WORD)
  for (const name of PARTS) {
    assert.equal(network.parameters[name].length, parameters[name].length)
    for (const [i, value] of parameters[name].entries())
      assert.ok(Math.abs(network.parameters[name][i]! - value) < 0.02, name)
  }
  assert.throws(() => readNetwork(new Uint8Array(64)), /expected the weights of a network/)
})

test('training twice gives the same bytes', () => {
  const documents = readConllu(SENTENCE.repeat(8))
  const once = trainWords(documents, () => 0)
  const again = trainWords(documents, () => 0)
  assert.deepEqual([...once.keys()].sort(), [...again.keys()].sort())
  for (const [name, bytes] of once) assert.deepEqual(bytes, again.get(name), name)
})
