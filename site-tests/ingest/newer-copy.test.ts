import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = mkdtempSync(join(tmpdir(), 'briefing-'))
after(() => rmSync(root, { recursive: true, force: true }))

function run(script: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args, '--root', root],
    { encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  )
  assert.equal(status, 0, stdout + stderr)
}

const page = (cost: string): string =>
  `<html lang="en"><head><title>The bridge</title><link rel="canonical" href="https://post.example/b"></head><body><article>
<p>The bridge of Harlow will open in May, and the ferry will stop on that day.</p>
<p>“It cost us ${cost} million and many nights of sleep,” Ana Bell, the mayor, told reporters at the town hall.</p></article></body></html>`

test('the page of an article tells what its source changed; addresses stay, and neither original nor older copy is published', () => {
  const file = join(root, 'page.html')
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  writeFileSync(file, page('12'))
  run('scripts/tools/add.ts', file, '--on', '2031-03-04')
  run('scripts/build.ts', 'build')
  const addresses = readdirSync(join(root, '_site/quotes'))
  assert.ok(addresses.length > 0)
  const [own, inStory] = ['the-bridge.md', 'harlow-bridge/the-bridge.md'].map(path =>
    join(root, 'content/articles', path),
  )
  mkdirSync(join(root, 'content/articles/harlow-bridge'))
  writeFileSync(inStory!, readFileSync(own!, 'utf8').replace('---\n', '---\nstory: Money\n'))
  rmSync(own!)
  writeFileSync(file, page('14'))
  run('scripts/tools/add.ts', file, '--on', '2031-03-06')
  run('scripts/build.ts', 'build')
  assert.deepEqual(readdirSync(join(root, '_site/quotes')), addresses)
  // The newer copy stays in the folder of its story, and in the others that it names.
  assert.match(readFileSync(inStory!, 'utf8'), /^story: Money$/m)
  const article = readFileSync(join(root, '_site/articles/the-bridge.html'), 'utf8')
  assert.match(
    article,
    /<h2[^>]*>What the source changed<\/h2>[\s\S]*copy of 4 March 2031 and that of 6 March 2031/,
  )
  assert.match(article, /Before: [^<]*<strong>12<\/strong>[\s\S]*Now: [^<]*<strong>14<\/strong>/)
  const published = readdirSync(join(root, '_site'), { recursive: true }) as string[]
  assert.deepEqual(
    published.filter(path => /originals|versions/.test(path)),
    [],
  )
})
