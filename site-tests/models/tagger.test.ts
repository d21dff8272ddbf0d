import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWeights } from '../../scripts/io/weights.ts'
import { best, readTable } from '../../scripts/models/linear/table.ts'
import { formMaker } from '../../scripts/models/words/forms.ts'
import { readClusters } from '../../scripts/models/words/index.ts'
import { TAG_FEATURES, Tagger, tagFeatures } from '../../scripts/models/words/tagger.ts'

const model = readTable(readWeights('words/tagger.bin.gz'))
const formOf = formMaker(readClusters(readWeights('names/lexicon.bin.gz')))

/** Each token's class from all its features at once, as in training. */
function classesOf(forms: Parameters<typeof tagFeatures>[0]): Uint8Array {
  const tags = new Uint8Array(forms.length)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(model.classes)
  for (let i = 0; i < forms.length; i++) {
    model.score(features, tagFeatures(forms, i, tags, features), scores)
    tags[i] = best(scores, model.classes)
  }
  return tags
}

test('sums kept for words alone give the tags that all features give at once', () => {
  const tagger = new Tagger(model)
  for (const sentence of [
    'The board votes on the plan Monday , said Ana Bell , 54 .',
    'Zorvex qualmed the 3rd harbour’s well-known U.S. lock !',
    'the the the',
    '',
  ]) {
    const forms = sentence.split(' ').filter(Boolean).map(formOf)
    assert.deepEqual(tagger.tag(forms), classesOf(forms), sentence)
    assert.deepEqual(tagger.tag(forms), classesOf(forms), `${sentence} again`)
  }
})

test('a tag that is known beforehand stays, and the next token sees it', () => {
  const forms = 'They book rooms .'.split(' ').map(formOf)
  const usual = new Tagger(model).tag(forms)
  const other = (usual[1]! + 1) % model.classes
  assert.equal(new Tagger(model).tag(forms, place => (place === 1 ? other : -1))[1], other)
})
