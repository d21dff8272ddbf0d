import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { imageSize } from 'image-size'
import { makeIcons } from '../../scripts/tools/icons.ts'

test('the icons of an installed site are drawn in their sizes, once, and the same every time', async context => {
  const [one, other] = ['a', 'b'].map(name => mkdtempSync(join(tmpdir(), name)))
  context.after(() => {
    for (const folder of [one!, other!]) rmSync(folder, { recursive: true })
  })
  const bytes = async (folder: string) =>
    new Map([...(await makeIcons(folder))].map(([path, content]) => [path, Buffer.from(content())]))
  const icons = await bytes(one!)
  for (const [path, icon] of icons) {
    const { type, width, height } = imageSize(icon)
    assert.equal(`${type} ${width}x${height}`, `png ${/\d+/.exec(path)![0]}x${/\d+/.exec(path)![0]}`)
  }
  assert.equal(icons.size, 3)
  assert.deepEqual(await bytes(other!), icons)
  assert.notDeepEqual(icons.get('assets/icon-512.png'), icons.get('assets/icon-maskable-512.png'))
})
