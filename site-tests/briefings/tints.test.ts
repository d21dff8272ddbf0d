import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tintsOf } from '../../scripts/briefing/tints.ts'
import type { QuotationView } from '../../scripts/model/briefing.ts'
import { initialsOf } from '../../scripts/text/initials.ts'

/** Quotations by `speaker@article`, one for each. */
const said = (...list: readonly string[]): QuotationView[] =>
  list.map(one => {
    const [key = '', article = ''] = one.split('@')
    return { speaker: key ? { key, label: key } : null, article } as QuotationView
  })

const tints = (...list: readonly string[]) => Object.fromEntries(tintsOf(said(...list)))

test('whoever is quoted most in all of the site has the first tint, in every article', () =>
  assert.deepEqual(tints('reed@1', 'bell@1', 'reed@2', 'bell@2', 'bell@2'), { bell: 1, reed: 2 }))

test('speakers who share no article may share a tint, those who share one never do', () =>
  assert.deepEqual(tints('bell@1', 'bell@2', 'reed@1', 'moss@2', 'reed@3', 'moss@3', 'dale@4'), {
    bell: 1,
    moss: 2,
    reed: 3,
    dale: 1,
  }))

test('from the seventh speaker of an article on there is no tint of one’s own', () =>
  assert.deepEqual(
    tintsOf(said('a@1', 'b@1', 'c@1', 'd@1', 'e@1', 'f@1', 'g@1', 'h@1')),
    new Map([...'abcdef'].map((key, i) => [key, i + 1])),
  ))

test('nobody in particular has no tint, and the order of articles does not matter', () => {
  assert.deepEqual(tints('@1', '@2'), {})
  const list = ['bell@1', 'reed@1', 'reed@2', 'moss@2', '@2', 'dale@3']
  assert.deepEqual(tints(...list), tints(...list.toReversed()))
})

test('initials are those of the first and the last word of a name', () => {
  for (const [name, initials] of [
    ['Ana Bell', 'AB'],
    ['Ana Maria Bell', 'AB'],
    ['Reed', 'R'],
    ['a spokesman', 'S'],
    ['The Harbour Board', 'HB'],
    ['Ministry of Fish', 'MF'],
    ['Élise d’Arcy-Moss', 'ÉM'],
    ['👋', ''],
  ] as const)
    assert.equal(initialsOf(name), initials)
})
