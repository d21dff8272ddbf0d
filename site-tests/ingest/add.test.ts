import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ingest } from '../../scripts/ingest/index.ts'
import { matchesGolden } from '../golden.ts'
import { FILES } from './mixed/files.ts'
import { HTML, PARAGRAPHS, page } from './mixed/story.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefing-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A site without any article. */
function site(name: string): string {
  const root = join(folder, name)
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  return root
}

function add(
  root: string,
  args: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/tools/add.ts', '--root', root, '--on', '2031-03-06', ...args],
    { encoding: 'utf8', input },
  )
  return { status, out: stdout.replaceAll(folder, '…'), err: stderr.replaceAll(folder, '…') }
}

const namesIn = (root: string, path: string): string[] => readdirSync(join(root, 'content', path)).sort()
const textOf = (root: string, path: string): string => readFileSync(join(root, 'content', path), 'utf8')

const articlesIn = (root: string) =>
  ingest(
    namesIn(root, 'articles').map(name => ({
      path: `content/articles/${name}`,
      bytes: readFileSync(join(root, 'content/articles', name)),
    })),
  )

test('a folder of files of all formats goes in by one command: what cannot be read is told, and stops nothing', () => {
  const root = site('mixed')
  const mixed = join(folder, 'files')
  mkdirSync(join(mixed, 'below'), { recursive: true })
  for (const [name, bytes] of FILES)
    writeFileSync(join(mixed, name.endsWith('.txt') ? `below/${name}` : name), bytes)
  const { status, out, err } = add(root, [mixed])
  assert.equal(status, 0)
  assert.doesNotMatch(out + err, /fault of the program/)
  matchesGolden('site-tests/ingest/golden/added.txt', `${out}\n${err}`)
  const { ingested, findings } = articlesIn(root)
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  )
  assert.equal(ingested.length, namesIn(root, 'articles').length)
  const { status: again, out: second } = add(root, ['--strict', mixed])
  assert.equal(again, 1, 'with --strict, what is set aside gives a failing exit')
  assert.match(second, /^added +0$/m)
})

test('the original is kept beside the article, with its hash, and so is what stands around the article', () => {
  const root = site('kept')
  const file = join(folder, 'A page.html')
  writeFileSync(
    file,
    page('<title>The page</title>', `<nav><a href="/">Home</a></nav><article>${HTML}</article>`),
  )
  add(root, [file])
  assert.deepEqual(namesIn(root, 'originals'), ['the-page.apart.txt', 'the-page.html'])
  const original = readFileSync(join(root, 'content/originals/the-page.html'))
  assert.deepEqual(original, readFileSync(file))
  const sum = createHash('sha256').update(original).digest('hex')
  assert.match(
    textOf(root, 'articles/the-page.md'),
    new RegExp(`original: originals/the-page.html\noriginalSha256: ${sum}\noriginalType: text/html\n`),
  )
  assert.equal(textOf(root, 'originals/the-page.apart.txt'), '[menu]\nHome\n')
  assert.equal(articlesIn(root).ingested[0]!.article.text.trim(), PARAGRAPHS.join('\n\n'))
})

test('a newer copy takes the place of the older one, which is kept; what was changed is shown', () => {
  const root = site('newer')
  const copy = (title: string, from: string, to: string) =>
    page(
      `<title>${title}</title><link rel="canonical" href="https://post.example/bridge">`,
      `<article>${HTML.replace(from, to)}</article>`,
    )
  const file = join(folder, 'bridge.html')
  writeFileSync(file, copy('The bridge', '', ''))
  add(root, [file])
  const first = textOf(root, 'articles/the-bridge.md')
  writeFileSync(file, copy('The bridge opens', '12 million', '14 million'))
  const { out } = add(root, [file])
  assert.match(out, /the-bridge\.md {2}a newer copy/)
  assert.match(out, /It cost \[-12-\] \{\+14\+\} million/)
  assert.deepEqual(namesIn(root, 'articles'), ['the-bridge.md'])
  assert.equal(textOf(root, 'versions/the-bridge/2031-03-06.md'), first)
  assert.match(textOf(root, 'articles/the-bridge.md'), /^---\ntitle: The bridge opens\n[\s\S]*14 million/)
  assert.deepEqual(namesIn(root, 'originals'), ['the-bridge.html', 'the-bridge_02.html'])
  writeFileSync(file, copy('The bridge', '', ''))
  assert.match(add(root, [file]).out, /there already/, 'an older copy that is kept does not come back')
})

test('two articles of one title keep a name each, and nothing is overwritten', () => {
  const root = site('names')
  const file = join(folder, 'two.jsonl')
  writeFileSync(
    file,
    '{"title":"The bridge","text":"It opens."}\n{"title":"The bridge","text":"It stays shut, said Ana Bell."}\n{"title":"The Bridge","text":"It opens."}\n{"title":"In another paper","text":"It opens."}\n',
  )
  const { out } = add(root, [file])
  assert.deepEqual(namesIn(root, 'articles'), ['in-another-paper.md', 'the-bridge-2.md', 'the-bridge.md'])
  assert.match(out, /^there already +1$/m, 'the same title and text is the same article; a text alone is not')
  assert.deepEqual(namesIn(root, 'originals'), [
    'in-another-paper.jsonl',
    'the-bridge-2.jsonl',
    'the-bridge.jsonl',
  ])
})

test('standard input is read; what is not there, and an address that nobody answers, is told', () => {
  const root = site('others')
  const { status, out, err } = add(
    root,
    ['-', join(folder, 'nothing.txt'), 'http://localhost:1/x'],
    '# Piped in\n\nThe text.\n',
  )
  assert.equal(status, 0)
  assert.match(out, /^added +1$/m)
  assert.match(err, /nothing\.txt:1:1: error: .*found nothing there/)
  assert.match(err, /localhost:1\/x:1:1: error: expected an answer from http:\/\/localhost:1\/x, found /)
  assert.equal(add(root, [join(folder, 'nothing.txt')]).status, 1)
})
