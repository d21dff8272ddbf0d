import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Memory } from '../../scripts/models/words/memory.ts'

test('what is asked for again and again is made once, whatever comes between', () => {
  const memory = new Memory<string, string>(3)
  const made: string[] = []
  const ask = (key: string): string =>
    memory.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  for (const key of 'abacadaeafagah') assert.equal(ask(key), key.toUpperCase())
  assert.equal(made.filter(key => key === 'a').length, 1)
})

test('what was not asked for lately is forgotten', () => {
  const memory = new Memory<number, number>(10)
  let made = 0
  const ask = (key: number): number => memory.get(key, () => made++)
  for (let key = 0; key < 100; key++) ask(key)
  ask(0)
  assert.equal(made, 101)
  ask(0)
  assert.equal(made, 101)
})
