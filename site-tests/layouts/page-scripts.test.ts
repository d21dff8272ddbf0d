import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const FOLDER = 'layouts/js'
const scripts = readdirSync(FOLDER).map(name => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const)

test('no script of a page takes a name that data or another script hands things to: all share one scope', () => {
  const shared = new Set(
    scripts.flatMap(([, text]) => [...text.matchAll(/globalThis\.(\w+) =[^=]/g)].map(([, name]) => name!)),
  )
  assert.ok(shared.has('found') && shared.has('searchData'), [...shared].join(', '))
  const taken = scripts.flatMap(([file, text]) =>
    [...text.matchAll(/^(?:async )?(?:function\*?|const|let|var|class) (\w+)/gm)]
      .filter(([, name]) => shared.has(name!))
      .map(([, name]) => `${file}: ${name}`),
  )
  assert.deepEqual(taken, [])
})
