import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Compares a text with a file. Where they differ, or the file is missing, the text is written beside it as
 * `<file>-changed` (not on CI) and the test fails: rename it to accept it.
 */
export function matchesGolden(file: string, text: string): void {
  const changed = `${file}-changed`
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (wanted === text) {
    rmSync(changed, { force: true })
    return
  }
  if (process.env.CI !== 'true') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(changed, text)
  }
  if (wanted === null) assert.fail(`${file} is missing; expected a golden file`)
  assert.equal(text, wanted, `${file} differs from what the program writes`)
}
