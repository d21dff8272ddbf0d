import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type * as Alone from '../../scripts/tools/build-site.ts'
import { filesBelow, PROJECT } from '../io/program.ts'

/** `SITE_EDITS=300` for the long run, `SITE_SEED` for another one. */
const EDITS = Number(process.env.SITE_EDITS ?? 20)
const SEED = Number(process.env.SITE_SEED ?? 1)

const folder = mkdtempSync(join(tmpdir(), 'edits-'))
after(() => {
  process.chdir(PROJECT)
  rmSync(folder, { recursive: true, force: true })
})

/** A copy of the program, some of it other. */
async function program(name: string, change: (text: string) => string) {
  const home = join(folder, name)
  for (const path of ['scripts', 'layouts', 'package.json'])
    cpSync(join(PROJECT, path), join(home, path), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(home, 'node_modules'), 'dir')
  const file = join(home, 'layouts/filters/quotations.ts')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  // What draws pictures starts once in a process.
  const drawing = join(home, 'scripts/cards/png.ts')
  if (name !== 'one') {
    unlinkSync(drawing)
    symlinkSync(join(folder, 'one/scripts/cards/png.ts'), drawing)
  }
  const { buildSite } = (await import(join(home, 'scripts/tools/build-site.ts'))) as typeof Alone
  return { home, buildSite }
}
const programs = [
  await program('one', text => text),
  await program('other', text => text.replace('speaker not known', 'nobody knows who')),
]

const root = join(folder, 'site')
const clean = join(folder, 'clean')
const quiet = { step() {}, done() {} }

let state = SEED
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const PEOPLE = ['Ana Bell', 'Marek Tolan', 'Tom Reed', 'Lena Harlow'] as const
const SAID = ['We will stay', 'The port is ours', 'Nobody has asked us', 'It has to end'] as const
const PLACES = ['Oldhaven', 'France', 'Kenya', 'Paris'] as const

const sentence = (): string =>
  pick([
    () => `“${pick(SAID)},” said ${pick(PEOPLE)} in ${pick(PLACES)}.`,
    () => `${pick(PEOPLE)} said that the harbour of ${pick(PLACES)} would close in June ${2030 + below(3)}.`,
    () => `${pick(PEOPLE)} met ${pick(PEOPLE)} on ${1 + below(28)} May 2031.`,
    () => '“Nothing is certain,” an official said.',
  ])()
const article = (): string =>
  `---\ntitle: Harbour ${below(100)}\npublished: 2031-05-${10 + below(19)}\nlanguage: en\n---\n${Array.from({ length: 2 + below(4) }, sentence).join('\n\n')}\n`

const ARTICLES = 'content/articles'
const listed = (): string[] => readdirSync(join(root, ARTICLES)).sort()
const MOST = 5

function correct(): void {
  const [name] = listed()
  const quoted = /“[^”]+,”/.exec(readFileSync(join(root, ARTICLES, name!), 'utf8'))?.[0]
  const path = `content/corrections/${name!.replace('.md', '.yaml')}`
  if (existsSync(join(root, path)) || !quoted) rmSync(join(root, path), { force: true })
  else
    write(
      path,
      `- exact: ${JSON.stringify(quoted.slice(1, -2))}\n  speaker: Tom Reed\n  by: An Editor\n  on: 2031-06-01\n`,
    )
}

const replaced = (home: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(home, path), change(readFileSync(join(home, path), 'utf8')))

/** Does something to a file in a folder of what was written, where there is one. */
function withAny(path: string, change: (file: string) => void): void {
  const files = existsSync(join(root, path)) ? filesBelow(join(root, path)) : []
  if (files.length > 0) change(join(root, path, pick(files)))
}

const MEMORY = '.cache/site'
let kept: Buffer | undefined

const EDIT: Readonly<Record<string, (home: string) => void>> = {
  'an article is added': () => {
    if (listed().length < MOST) write(`${ARTICLES}/news-${below(20)}.md`, article())
  },
  'an article is edited': () => write(`${ARTICLES}/${pick(listed())}`, article()),
  'a sentence is added': () => {
    const path = join(ARTICLES, pick(listed()))
    write(path, `${readFileSync(join(root, path), 'utf8')}\n${sentence()}\n`)
  },
  'an article is removed': () => {
    if (listed().length > 1) unlinkSync(join(root, ARTICLES, pick(listed())))
  },
  'an article is renamed': () =>
    renameSync(join(root, ARTICLES, pick(listed())), join(root, ARTICLES, `renamed-${below(9)}.md`)),
  'a correction is made or taken back': correct,
  'the settings change': () =>
    write(
      'content/_data/site.yaml',
      `title: Tide ${below(3)}\nlanguage: en\n${below(2) ? 'url: https://example.org/tide\n' : ''}`,
    ),
  'a layout changes': home =>
    replaced(home, 'layouts/parts/footer.njk', text => `${text}<!-- ${below(9)} -->`),
  'a style sheet changes': home =>
    replaced(home, 'layouts/css/base.css', text => `${text}p{order:${below(9)}}`),
  'a page is written by somebody else': () => withAny('_site', file => writeFileSync(file, 'mine')),
  'a page is removed by somebody else': () => withAny('_site', unlinkSync),
  'a file stands in the site': () => write('_site/quotes/mine.html', 'mine'),
  'the Markdown is written by somebody else': () =>
    withAny('content/pages', file => writeFileSync(file, 'mine')),
  'the site is removed': () => rmSync(join(root, '_site'), { recursive: true, force: true }),
  'the memory is damaged': () =>
    withAny(MEMORY, file =>
      writeFileSync(file, readFileSync(file).subarray(below(2) ? 7 : 0, -1 - below(90))),
    ),
  'the memory is kept for later': () =>
    withAny(MEMORY, file => {
      kept = readFileSync(file)
    }),
  'the memory is one of before': () => withAny(MEMORY, file => writeFileSync(file, kept ?? 'nothing')),
  'nothing changes': () => {},
}

/** Everything that is made, by path. */
const made = (of: string): Map<string, string> =>
  new Map(
    ['_site', 'content/pages'].flatMap(part =>
      filesBelow(join(of, part)).map(path => [
        `${part}/${path}`,
        readFileSync(join(of, part, path), 'latin1'),
      ]),
    ),
  )

test(`after ${EDITS} edits of every kind the site is, byte for byte, the one of a clean build`, async () => {
  for (const _ of [1, 2, 3]) write(`${ARTICLES}/news-${below(20)}.md`, article())
  const names = Object.keys(EDIT)
  const counts = new Map<string, number>()
  for (let step = 0; step < EDITS; step++) {
    // Every kind comes in turn; how often another program builds is left to chance.
    const { home, buildSite } = programs[below(8) === 0 ? 1 : 0]!
    process.chdir(home)
    const done = [names[step % names.length]!, ...(below(3) === 0 ? [pick(names)] : [])]
    if (step > 0) for (const name of done) EDIT[name]!(home)
    rmSync(clean, { recursive: true, force: true })
    cpSync(join(root, 'content'), join(clean, 'content'), {
      recursive: true,
      filter: path => !path.endsWith('/pages'),
    })
    const how = { publish: below(2) === 0 }
    const told = await buildSite(root, quiet, how).then(() => null, String)
    const toldClean = await buildSite(clean, quiet, { ...how, cache: false }).then(() => null, String)
    assert.equal(told, toldClean, done.join(', '))
    // A correction whose words are gone stops both.
    if (told !== null) {
      rmSync(join(root, 'content/corrections'), { recursive: true, force: true })
      continue
    }
    for (const name of done) counts.set(name, (counts.get(name) ?? 0) + 1)
    assert.deepEqual(made(root), made(clean), `edit ${step}: ${done.join(', ')}`)
  }
  if (EDITS >= 300) console.log(`${EDITS} edits`, Object.fromEntries(counts))
})
