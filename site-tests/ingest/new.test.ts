import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { settingsText } from '../../scripts/ingest/settings.ts'
import { readSite } from '../../scripts/ingest/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of what comes with the program. */
function site(name: string): string {
  const root = join(folder, name)
  cpSync('content/articles', join(root, 'content/articles'), { recursive: true })
  cpSync('content/corrections', join(root, 'content/corrections'), { recursive: true })
  cpSync('content/_data', join(root, 'content/_data'), { recursive: true })
  cpSync('content/permalinks.json', join(root, 'content/permalinks.json'))
  return root
}

function begin(root: string, ...args: readonly string[]): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/tools/new.ts', '--root', root, ...args],
    { encoding: 'utf8', input: '' },
  )
  return { status, told: stdout + stderr }
}

test('a site begins without the sample and with the answers, which can be given as options', () => {
  const root = site('new')
  const { status, told } = begin(
    root,
    '--yes',
    '--title',
    'Harlow: news',
    '--url',
    'https://harlow.example',
    '--rights',
    'excerpt',
  )
  assert.equal(status, 0, told)
  assert.deepEqual(readdirSync(join(root, 'content/articles')), [])
  assert.ok(!existsSync(join(root, 'content/permalinks.json')))
  assert.deepEqual(readdirSync(join(root, 'content/corrections')).sort(), ['README.md', 'schema.json'])
  const path = 'content/_data/site.yaml'
  const { site: settings, findings } = readSite({ path, bytes: readFileSync(join(root, path)) })
  assert.deepEqual(settings, {
    title: 'Harlow: news',
    language: 'en',
    url: 'https://harlow.example/',
    rights: 'excerpt',
  })
  assert.deepEqual(findings, [])
})

test('articles and decisions of the owner stay, unless --yes says otherwise', () => {
  const root = site('own')
  writeFileSync(join(root, 'content/articles/harlow.md'), 'The bridge opens.\n')
  writeFileSync(join(root, 'content/corrections/harlow.yaml'), '- exact: The bridge\n  note: Yes.\n')
  const { status, told } = begin(root)
  assert.equal(status, 1)
  assert.match(told, /found articles or decisions of your own; nothing was removed/)
  assert.match(told, /content\/articles\/harlow\.md\n.*content\/corrections\/harlow\.yaml/)
  assert.equal(readdirSync(join(root, 'content/articles')).length, 2)
  assert.match(begin(root, '--yes').told, /removed {2}content\/corrections\/harlow\.yaml/)
})

test('without a terminal nothing is removed unasked, and a wrong answer comes with what was meant', () => {
  const root = site('unasked')
  assert.match(begin(root, '--title', 'Harlow').told, /found no terminal; nothing was removed/)
  assert.match(begin(root, '--yes', '--rights', 'exerpt').told, /did you mean excerpt/)
  assert.equal(readdirSync(join(root, 'content/articles')).length, 1)
})

test('settings keep their comments; a setting stands under the words that explain it, and none names an article', () => {
  const before = '# Name of the site.\n# title: A name\n\n# Language.\nlanguage: en\n\nlead: harbour\n'
  assert.equal(
    settingsText(before, { title: 'Harlow', language: 'en-GB', rights: 'link' }),
    '# Name of the site.\ntitle: Harlow\n\n# Language.\nlanguage: en-GB\n\nrights: link\n',
  )
  assert.equal(settingsText('', { title: '1984' }), 'title: "1984"\n')
})
