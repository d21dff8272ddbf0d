import '../../layouts/js/check-words.js'
import { join } from 'node:path'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { readFile } from '../io/files.ts'
import { sha256Hex } from '../text/hash.ts'
import { readArguments } from './arguments.ts'
import { HOME, SITE } from './making.ts'
import { runProgram } from './report.ts'

const USAGE = `Holds quotations against the articles of a briefing that is built.

usage: npm run verify -- URL    a quotation's permalink, or quotes/….html of _site: is it a slice of its article, word for word
       npm run verify -- FILE   a text: is what stands between quote marks in some article (- for standard input)

options:
  --site DIR   folder of the site (default: _site)

The exit status is 1 where something differs or is not found.
`

const OPTIONS = { site: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

interface Quotation {
  readonly url: string
  readonly articleUrl: string
  readonly pieces: readonly { readonly words: string; readonly start: number; readonly end: number }[]
}

interface Data {
  readonly url: string | null
  readonly articles: readonly { url: string; headline: string; sha256: string; textUrl: string }[]
  readonly quotations: readonly Quotation[]
}

interface Found {
  readonly state: 'verbatim' | 'changed' | 'missing'
  readonly article?: number
  readonly parts?: readonly { readonly kind: 'same' | 'theirs' | 'ours'; readonly words: string }[]
}

interface Checking {
  quotedIn(text: string): string[]
  prepare(sentences: readonly string[]): object
  check(words: string, articles: readonly object[]): Found
}

const { quotedIn, prepare, check } = (globalThis as unknown as { checkWords: Checking }).checkWords

/** Reads a file of the site by its path, from a folder or from a host. */
type ReadSite = (path: string) => Promise<string>

const fromFolder =
  (folder: string): ReadSite =>
  async path =>
    new TextDecoder().decode(readFile(join(folder, path)).bytes)

const fromHost =
  (root: URL): ReadSite =>
  async path => {
    const response = await fetch(new URL(path, root))
    if (!response.ok) throw new UserError(`expected ${path} at ${root}, found status ${response.status}`)
    return response.text()
  }

/** The path in the site of an address in the data. */
const pathIn = ({ url }: Data, address: string): string => address.slice(url?.length ?? 0)

/** The text of an article. @throws UserError where it is not the text that was annotated */
async function textOf(article: Data['articles'][number], data: Data, read: ReadSite): Promise<string> {
  const text = await read(pathIn(data, article.textUrl))
  const sum = sha256Hex(text)
  if (sum === article.sha256) return text
  throw new UserError(
    `expected the text of “${article.headline}” with SHA-256 ${article.sha256}, found ${sum}`,
  )
}

async function verifyPage(path: string, read: ReadSite, console: Console): Promise<boolean> {
  const data = JSON.parse(await read('data/briefing.json')) as Data
  const quotation = data.quotations.find(({ url }) => pathIn(data, url) === path)
  if (!quotation) throw new UserError(`expected a quotation of this briefing, found ${path}`)
  const article = data.articles.find(({ url }) => url === quotation.articleUrl)!
  const points = [...(await textOf(article, data, read))]
  let same = true
  for (const { words, start, end } of quotation.pieces) {
    const found = points.slice(start, end).join('')
    same &&= found === words
    console.line(`${found === words ? 'word for word' : `differs; the article has: ${found}`}\n  ${words}`)
  }
  console.line(`in “${article.headline}”, SHA-256 ${article.sha256}`)
  return same
}

const LABELS = { verbatim: 'found word for word', changed: 'found, but changed', missing: 'not found' }
const SIGNS = { same: ['', ''], theirs: ['[-', '-]'], ours: ['{+', '+}'] } as const

async function verifyText(text: string, read: ReadSite, console: Console): Promise<boolean> {
  const data = JSON.parse(await read('data/briefing.json')) as Data
  const quoted = quotedIn(text)
  if (quoted.length === 0) console.line('nothing in this text stands between quote marks')
  const texts = await Promise.all(data.articles.map(article => textOf(article, data, read)))
  const articles = texts.map(each => prepare([each]))
  let same = true
  for (const words of quoted) {
    const { state, article, parts } = check(words, articles)
    same &&= state === 'verbatim'
    const where = article === undefined ? '' : ` in “${data.articles[article]!.headline}”`
    console.line(`${LABELS[state]}${where}\n  ${words}`)
    if (parts) console.line(`  ${parts.map(part => SIGNS[part.kind].join(part.words)).join(' ')}`)
  }
  return same
}

const PERMALINK = /(?:^|\/)(quotes\/[a-z0-9-]+\.html)$/

await runProgram(async console => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS)
  const [subject] = positionals
  if (values.help || !subject) return console.line(USAGE.trimEnd())
  const local = fromFolder(values.site ?? join(HOME, SITE))
  const [, path] = PERMALINK.exec(subject.replace(/[#?].*$/, '')) ?? []
  const read = path && /^https?:/.test(subject) ? fromHost(new URL('..', subject)) : local
  const same = path
    ? await verifyPage(path, read, console)
    : await verifyText(new TextDecoder().decode(readFile(subject).bytes), read, console)
  if (!same) process.exitCode = 1
})
