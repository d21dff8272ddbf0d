import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ROOT, read } from './sources.ts'

const copy = mkdtempSync(join(tmpdir(), 'briefing-'))
after(() => rmSync(copy, { recursive: true, force: true }))
for (const path of ['scripts', 'layouts', '.eleventy.js', 'package.json', 'tsconfig.json'])
  cpSync(join(ROOT, path), join(copy, path), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir')

const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8')

/** The places that a row of the README's table names; a bare file name lies in the folder named before it. */
function placesFor(what: string): string[] {
  const row = read('README.md')
    .split('\n')
    .find(line => line.startsWith(`| ${what} |`))
  assert.ok(row, `the table has a row for a new ${what}`)
  let folder = ''
  return [...row.matchAll(/`([^`]+)`/g)].map(([, place]) => {
    if (!place!.includes('/')) return `${folder}/${place}`
    folder = place!
    return place!
  })
}

/** Adds lines to existing files, each before the line that has some words, and new files; only where the row says. */
function touch(
  what: string,
  lines: readonly (readonly [file: string, before: string, line: string])[],
  files: Readonly<Record<string, string>>,
): void {
  const places = placesFor(what)
  for (const [file, before, line] of lines) {
    assert.ok(places.includes(file), `the row for a new ${what} does not name ${file}`)
    const source = inCopy(file)
    assert.equal(source.split(before).length, 2, `${file} has “${before}” once`)
    writeFileSync(join(copy, file), source.replace(before, `${line}\n${before}`))
  }
  for (const [file, text] of Object.entries(files)) {
    const folder = file.slice(0, file.lastIndexOf('/'))
    assert.ok(places.includes(folder), `the row for a new ${what} does not name ${folder}`)
    assert.ok(!existsSync(join(copy, file)))
    writeFileSync(join(copy, file), text)
  }
}

const PAGE = `import type { PageOf } from '../model/outputs.ts'

export const thanksPage = (): PageOf<'thanks'> => ({
  kind: 'thanks',
  url: 'thanks.html',
  title: 'Thanks',
  description: 'Thanks to all who read this.',
  data: null,
  body: '# Thanks',
})
`

const EXPORT = `import type { Briefing } from '../model/briefing.ts'

export const headlines = ({ articles }: Briefing): string => articles.map(({ headline }) => headline).join('\\n')
`

const RULE = `import { spanOf } from '../grammar/range.ts'
import { isWord } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** Words, a tilde and the name of who said them. */
export const tilde: QuotationRule = {
  id: 'quotations/tilde',
  example: { text: '“The bridge will open in May,” ~ Ana Bell.', finds: 'Ana Bell | - | The bridge will open in May,' },
  match({ items }) {
    const passage = items[0]?.passage
    if (!passage || items.length < 3 || !isWord(items[1], '~')) return []
    return [{ content: [passage], source: spanOf(items, { from: 2, to: items.length - 2 }) }]
  },
}
`

test('a page kind, an export and a quotation rule are added by the README’s table alone', () => {
  touch(
    'page kind',
    [
      ['scripts/model/page-data.ts', '  readonly about: null', '  readonly thanks: null'],
      ['scripts/pages/index.ts', 'import { timelinePages }', "import { thanksPage } from './thanks.ts'"],
      ['scripts/pages/index.ts', '  aboutPage(briefing),', '  thanksPage(),'],
      ['layouts/filters/kinds.ts', '  moved: PLAIN,', '  thanks: PLAIN,'],
    ],
    { 'scripts/pages/thanks.ts': PAGE },
  )
  touch(
    'export format',
    [
      ['scripts/exports/index.ts', 'import { nameScripts,', "import { headlines } from './headlines.ts'"],
      [
        'scripts/exports/index.ts',
        '  return found\n',
        "  found.push({ path: 'data/headlines.txt', text: headlines(briefing) })",
      ],
    ],
    { 'scripts/exports/headlines.ts': EXPORT },
  )
  touch(
    'cue pattern',
    [
      [
        'scripts/annotate/quotations/rules/index.ts',
        'import { transcript }',
        "import { tilde } from './tilde.ts'",
      ],
      ['scripts/annotate/quotations/rules/index.ts', '  dash,\n', '  tilde,'],
    ],
    { 'scripts/annotate/quotations/rules/tilde.ts': RULE },
  )
  mkdirSync(join(copy, 'content/articles'), { recursive: true })
  writeFileSync(
    join(copy, 'content/articles/bridge.md'),
    '---\ntitle: The bridge\n---\n“The bridge will open in May,” ~ Ana Bell.\n',
  )
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, CI: 'true' } })
  run('node_modules/typescript/bin/tsc')
  run('--import', 'tsx', 'scripts/build.ts', 'build', '--draft')
  assert.match(inCopy('_site/thanks.html'), /<h1[^>]*>Thanks/)
  assert.equal(inCopy('_site/data/headlines.txt'), 'The bridge')
  const { quotations } = JSON.parse(inCopy('content/pages/articles/bridge.page.json')) as {
    quotations: readonly { speaker: { label: string } | null }[]
  }
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.label),
    ['Ana Bell'],
  )
})
