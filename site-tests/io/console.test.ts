import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { createConsole } from '../../scripts/io/console.ts'

/** A console on a stream that is a terminal, or is none. */
const consoleOn = (isTTY: boolean, environment: Record<string, string> = {}) =>
  createConsole(Object.assign(new PassThrough(), { isTTY, columns: 80 }) as never, environment, () => {})

test('a terminal gets colours; the plain colour adds nothing', () => {
  const { paint } = consoleOn(true)
  assert.equal(paint('red', 'stopped'), '\u001b[31mstopped\u001b[39m')
  assert.equal(paint('plain', 'words'), 'words')
})

test('a file, a dumb terminal and who wants no colour get plain words', () => {
  const others = [consoleOn(false), consoleOn(true, { TERM: 'dumb' }), consoleOn(true, { NO_COLOR: '1' })]
  for (const { paint } of others) assert.equal(paint('red', 'stopped'), 'stopped')
})

test('text from a file cannot move the cursor or change the colour', () =>
  assert.equal(consoleOn(true).paint('bold', 'a\u001b[2Jb'), '\u001b[1ma\ufffd[2Jb\u001b[22m'))
