import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abbreviations } from '../../scripts/lexicon/en/abbreviations.ts'
import { adjectives } from '../../scripts/lexicon/en/adjectives.ts'
import { functionWords } from '../../scripts/lexicon/en/function-words.ts'
import { english } from '../../scripts/lexicon/en/index.ts'
import { nouns } from '../../scripts/lexicon/en/nouns.ts'
import { type Table, table } from '../../scripts/lexicon/en/rows.ts'
import { titles } from '../../scripts/lexicon/en/titles.ts'
import { verbs } from '../../scripts/lexicon/en/verbs.ts'

const FACTS = { clause: 'a clause may follow', finite: 'no plural' }
const lexicon = english({
  words: { analyse: () => [] },
  names: { recognise: () => [] },
  antecedents: { weight: () => 0 },
})

test('a row gives all its words all its facts, over several lines', () => {
  const small = table(
    FACTS,
    '\n# Remark.\nsay/said deny\n  write/wrote/written : clause finite\nadd : clause\n',
  )
  assert.deepEqual(small.with('finite'), ['say', 'deny', 'write'])
  assert.deepEqual(small.with('clause'), ['say', 'deny', 'write', 'add'])
  assert.deepEqual(small.rows[2]!.forms, ['wrote', 'written'])
})

test('a word may be short for another', () => {
  assert.equal(table(FACTS, 'sen=senator : clause').rows[0]!.shortFor, 'senator')
})

test('a fact that no table knows is refused with its row, and so is a row without facts', () => {
  assert.throws(
    () => table(FACTS, 'say : clauze'),
    /expected clause, finite .* found clauze in the row "say : clauze"/,
  )
  assert.throws(() => table(FACTS, 'say add'), /found nothing in the row "say add"/)
})

test('a word has one row', () => {
  assert.throws(() => table(FACTS, 'say : clause\nadd say : finite'), /one row for "say".*"add say : finite"/)
})

const tables: Readonly<Record<string, Table<string>>> = {
  abbreviations,
  adjectives,
  functionWords,
  nouns,
  titles,
  verbs,
}
for (const [name, { known, rows }] of Object.entries(tables)) {
  test(`every fact that the table of ${name} explains is stated by a row`, () => {
    const stated = new Set(rows.flatMap(({ facts }) => [...facts]))
    assert.deepEqual(
      known.filter(fact => !stated.has(fact)),
      [],
    )
  })
}

test('every layer knows a verb from its one row, in the forms that it asks for', () => {
  assert.ok(verbs.rows.find(({ word }) => word === 'ask')?.facts.has('exclaiming'))
  assert.deepEqual(
    ['ask', 'asks', 'asking', 'asked'].map(form => lexicon.quotations.verbs.get(form)?.[0]?.lemma),
    ['ask', 'ask', 'ask', 'ask'],
  )
  assert.equal(lexicon.quotations.finiteForms.get('asks'), 'VBZ')
  assert.ok(lexicon.sentences.reportingVerbs.has('asked') && !lexicon.sentences.reportingVerbs.has('asking'))
  assert.ok(lexicon.events.uneventful.has('ask') && lexicon.events.intending.has('ask'))
})

test('one function makes plurals, and a row tells those that no rule makes', () => {
  for (const word of ['midwives', 'ex-wives', 'policemen', 'heroes', 'people', 'persons', 'children'])
    assert.ok(
      lexicon.mentions.descriptions.has(word) && lexicon.entities.nouns.get(word)?.number === 'plural',
      word,
    )
  for (const word of ['midwifes', 'policemens', 'heros', 'peoples', 'talkses', 'headquarterses'])
    assert.ok(!lexicon.mentions.descriptions.has(word) && !lexicon.entities.nouns.has(word), word)
})

test('one function makes the forms of verbs, and a row tells those that no rule makes', () => {
  for (const form of [
    'dubbed',
    'dubbing',
    'shrugged',
    'wept',
    'nagging',
    'signaled',
    'signalled',
    'signalling',
  ])
    assert.ok(lexicon.quotations.verbs.has(form), form)
  for (const form of ['dubed', 'shruged', 'weeped', 'naging', 'hited'])
    assert.ok(!lexicon.quotations.verbs.has(form), form)
})

test('a title cut off for mentions is cut off for entities, and its abbreviation ends no sentence', () => {
  for (const title of lexicon.mentions.titles) assert.ok(lexicon.entities.titles.has(title), title)
  for (const short of ['Supt', 'Cmdr', 'Pvt', 'Det', 'Sen', 'Gens'])
    assert.ok(
      lexicon.sentences.openAbbreviations.has(short) && lexicon.mentions.titles.has(short.toLowerCase()),
    )
})

test('the people of a country are no name, where its own row does not say that the word is one', () => {
  const { demonyms } = lexicon.entities
  const missing = [...demonyms.keys()].filter(
    word => !word.includes(' ') && !lexicon.mentions.notNames.has(word),
  )
  assert.deepEqual(missing, ['us', 'u.s.', 'britain', 'uk', 'u.k.', 'myanmar', 'turk', 'dane', 'pole'])
})
