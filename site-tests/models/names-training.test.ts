import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readGum } from '../../scripts/train/names/gum.ts'
import { readWordnet } from '../../scripts/train/names-lexicon/wordnet.ts'

const row = (id: number, form: string, xpos: string, head: number, deprel: string, misc: string) =>
  [id, form, form, '_', xpos, '_', head, deprel, '_', misc].join('\t')

const namesOf = (rows: readonly string[]) => {
  const [document] = readGum(`# newdoc id = d1\n${rows.join('\n')}\n\n`)
  const [sentence] = document!.sentences
  return sentence!.names.map(
    ({ first, end, type }) => `${type} ${sentence!.words.slice(first, end).join(' ')}`,
  )
}

test('GUM: a name behind the common noun that heads its phrase is the name', () => {
  const captain = [
    row(1, 'Harbour', 'NNP', 2, 'compound', 'Entity=(1-person'),
    row(2, 'captain', 'NN', 5, 'nsubj', '_'),
    row(3, 'Ana', 'NNP', 2, 'flat', '_'),
    row(4, 'Bell', 'NNP', 3, 'flat', 'Entity=1)'),
    row(5, 'won', 'VBD', 0, 'root', '_'),
  ]
  assert.deepEqual(namesOf(captain), ['person Ana Bell'])
})

test('GUM: a common noun with nothing but a name before it is none', () => {
  const captain = [
    row(1, 'Harbour', 'NNP', 2, 'compound', 'Entity=(1-person'),
    row(2, 'captain', 'NN', 3, 'nsubj', 'Entity=1)'),
    row(3, 'won', 'VBD', 0, 'root', '_'),
  ]
  assert.deepEqual(namesOf(captain), [])
})

test('WordNet: instances of places and events, as written with capitals', () => {
  const data = `  1 a line of the licence
00000001 15 n 02 Old_Harbour 0 old_harbour 0 001 @i 00000009 n 0000 | a made-up town
00000002 04 n 01 Battle_of_Harbour_Hill 0 002 @i 00000008 n 0000 #p 00000007 n 0000 | a made-up battle
00000003 15 n 01 harbour 0 001 @ 00000009 n 0000 | no name
00000004 18 n 01 Bell 0 001 @i 00000009 n 0000 | a made-up poet
`
  assert.deepEqual(readWordnet(data), { landmarks: ['Old Harbour'], events: ['Battle of Harbour Hill'] })
})
