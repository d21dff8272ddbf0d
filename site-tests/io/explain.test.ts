import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { run, siteFolder } from './program.ts'

const TEXT = '“We will build it,” Mayor Tom Reed said on Tuesday. He told Ana Bell so.'

test('every annotation of a text is shown with its rule, and an attribution with its evidence', async () => {
  const { status, stdout } = await run('tools/explain.ts', [TEXT, '--published', '2015-11-24'])
  assert.equal(status, 0)
  const expected = [
    ...[
      /^1\. “We will build it,” Mayor Tom Reed said on Tuesday\.$/,
      /direct quotation +“We will build it,” +quotations\//,
    ],
    ...[/cue: said$/, /source: Mayor Tom Reed$/, /speaker: Tom Reed, stated \(attributions\//],
    ...[/through: “Tom Reed” \(mentions\//, /name, person +Tom Reed +mentions\//, /is Tom Reed \(entities\//],
    ...[
      /date +Tuesday +timexes\//,
      /value: 2015-11-24, from the day of publication$/,
      /^2\. He told Ana Bell so\.$/,
    ],
  ]
  for (const line of expected) assert.match(stdout, new RegExp(line.source, 'm'))
  assert.ok(!stdout.includes('\u001b'))
})

test('an article is read with its front matter; its errors are told', async context => {
  const site = siteFolder(context, {
    'a.md': `---\ntitle: The plan\npublished: 2015-11-24\n---\n${TEXT}`,
    'b.md': '---\ntitle: [\n---\nx',
  })
  const { stdout } = await run('tools/explain.ts', [join(site.root, 'content/articles/a.md')])
  assert.match(stdout, /^The plan, published 2015-11-24$/m)
  const refused = await run('tools/explain.ts', [join(site.root, 'content/articles/b.md')])
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /b\.md:2:\d+: error: /)
})

test('a text on standard input, a file that is missing, a day that is none', async () => {
  assert.match((await run('tools/explain.ts', ['-'], { input: TEXT })).stdout, /direct quotation/)
  assert.match(
    (await run('tools/explain.ts', ['missing.md'])).stderr,
    /^missing\.md:1:1: error: .*, found nothing there \(ENOENT\)/,
  )
  const refused = await run('tools/explain.ts', [TEXT, '--published', 'today'])
  assert.match(refused.stderr, /expected a day of the calendar as YYYY-MM-DD after --published, found today/)
  assert.equal(refused.status, 1)
})

test('what a text says to a terminal stays words', async () => {
  const { stdout } = await run('tools/explain.ts', ['Ana Bell said \u001b[2J no.'])
  assert.ok(!stdout.includes('\u001b'))
})

test('what an editor has decided is shown with what the program had said', async context => {
  const site = siteFolder(context, { 'a.md': `---\npublished: 2015-11-24\n---\n${TEXT}` })
  site.write('content/corrections/a.yaml', '- exact: We will build it\n  speaker: Ana Bell\n  by: Ida Moss\n')
  const { stdout } = await run('tools/explain.ts', [join(site.root, 'content/articles/a.md')])
  assert.match(stdout, /speaker: Ana Bell, stated \(editor\/speaker\)$/m)
  assert.match(stdout, /editor +Tom Reed → Ana Bell +editor\/speaker\n.*corrections\/a\.yaml:1\n.*Ida Moss$/m)
})
