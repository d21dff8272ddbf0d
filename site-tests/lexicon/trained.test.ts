import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trainingLists } from '../../scripts/lexicon/en/trained/names.ts'
import { hashOf } from './canonical.ts'

test('the lists that the recogniser of names has been trained with are those of its weights', () => {
  // Another hash asks for new weights: `scripts/train/names`.
  assert.equal(hashOf(trainingLists), 'efabb73133e02546')
})
