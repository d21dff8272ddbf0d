import { dirname } from 'node:path'
import { brief } from '../briefing/index.ts'
import { freeze } from '../ingest/article.ts'
import { day } from '../ingest/fields.ts'
import { formats, ingest } from '../ingest/index.ts'
import type { Console } from '../io/console.ts'
import { UserError } from '../io/errors.ts'
import { readFile, readSources } from '../io/files.ts'
import { printFindings } from '../io/findings.ts'
import type { Annotated } from '../model/document.ts'
import type { Ingested } from '../model/source.ts'
import { loadAnnotator } from './annotator.ts'
import { readArguments } from './arguments.ts'
import { correctArticles } from './corrections.ts'
import { explanation } from './explanation.ts'
import { isStarted, type Program, runProgram } from './report.ts'

const USAGE = `Prints every annotation of a text with the rule that made it.

usage: npm run explain -- "some text" [--published 2015-11-24]
       npm run explain -- FILE        [--published 2015-11-24]

FILE is an article (.md with front matter, .txt), or "-" for standard input. Corrections beside its folder are applied.
--published is the day from which words such as "Tuesday" are understood; it goes before the one in the file.
`

const OPTIONS = { published: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

interface Asked {
  readonly subject: string | undefined
  readonly published: string | undefined
}

function readAsked(args: string[]): Asked {
  const { values, positionals } = readArguments(args, OPTIONS)
  const { published } = values
  if (published !== undefined && day.read(published) === undefined)
    throw new UserError(`expected ${day.expected} after --published, found ${published}`)
  return { subject: values.help ? undefined : positionals.join(' ') || undefined, published }
}

const isArticle = (path: string): boolean =>
  formats.some(({ extension }) => path.toLowerCase().endsWith(`.${extension}`))

/** The article a file holds; findings about the file are printed. @throws UserError when it has errors */
function fromFile(path: string, console: Console): Ingested {
  const file = readFile(path)
  const { ingested, findings } = ingest([isArticle(path) ? file : { ...file, path: `${path}.txt` }])
  const [found] = ingested
  if (!found) throw new UserError(`cannot read ${path}`, findings)
  printFindings(console, findings)
  return found
}

function articleOf(subject: string, console: Console): Ingested {
  if (subject === '-' || isFileName(subject)) return fromFile(subject, console)
  const { article } = freeze(subject, { slug: 'text', language: 'en' })
  return { article, picturesAt: [], placeOf: offset => ({ file: 'text', line: 1, column: offset + 1 }) }
}

/**
 * An article of a site with what its editor has decided, from the folder `corrections` beside `articles`.
 * Those that cannot be applied are printed.
 */
function corrected(doc: Annotated, ingested: Ingested, path: string, console: Console): Annotated {
  const content = dirname(dirname(path))
  const files = readSources(content, 'corrections').filter(file =>
    ['all', doc.article.slug].some(name => file.path.endsWith(`/${name}.yaml`)),
  )
  const { docs, findings } = correctArticles([doc], [ingested], files, () => brief([doc], { language: 'en' }))
  printFindings(console, findings)
  return docs[0]!
}

// A text has spaces or ends like a sentence; what looks like a path must be a file, or it was mistyped.
const isFileName = (subject: string): boolean =>
  !/\n/.test(subject) && (isArticle(subject) || /^\S*[/\\]\S*$/.test(subject))

export const program: Program = (console, args) => {
  const { subject, published } = readAsked(args)
  if (subject === undefined) return console.line(USAGE.trimEnd())
  const ingested = articleOf(subject, console)
  const doc = loadAnnotator()({ ...ingested.article, ...(published && { published }) })
  const shown = isArticle(subject) ? corrected(doc, ingested, subject, console) : doc
  for (const line of explanation(shown, console.paint)) console.line(line)
}

if (isStarted(import.meta.url)) await runProgram(program)
