import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { forward } from '../../scripts/io/folders.ts'
import type { Page } from '../../scripts/model/outputs.ts'
import { isKind, KINDS } from './kinds.ts'

type FileOf<P> = P extends Page
  ? Pick<P, 'kind' | 'title' | 'description' | 'data'> & { readonly body: string }
  : never

/** A generated page, read again: its Markdown file, and `data`, which its kind tells the layout, from beside it. */
export type PageFile = FileOf<Page>

const FENCED = /^---\n([\s\S]*?)\n---\n/
const FACT = /^([a-z]+): (.*)$/gm

/** A value of the front matter: a JSON string, or a bare word. */
const read = (written: string): string => (written.startsWith('"') ? JSON.parse(written) : written)

/** Every value of a front matter that has one on each line. */
const factsIn = (matter: string): Map<string, string> =>
  new Map([...matter.matchAll(FACT)].map(([, name = '', written = '']) => [name, read(written)]))

function dataBeside(file: string): unknown {
  const beside = file.replace(/md$/, 'page.json')
  return existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : null
}

/** What the page tells machines, as JSON-LD; empty where it tells nothing. */
export function structuredBeside(file: string): string {
  const beside = file.replace(/md$/, 'page.jsonld')
  return existsSync(beside) ? readFileSync(beside, 'utf8').trim() : ''
}

/**
 * Reads one generated page.
 * @throws Error naming the file when its front matter does not tell a kind that has a layout
 */
export function readPageFile(file: string): PageFile {
  const text = readFileSync(file, 'utf8')
  const [fence = '', matter = ''] = FENCED.exec(text) ?? []
  const facts = factsIn(matter)
  const kind = facts.get('kind') ?? 'none'
  if (!isKind(kind)) throw new Error(`${file}: expected a kind (${KINDS.join(', ')}), found ${kind}`)
  return {
    kind,
    title: facts.get('title') ?? '',
    description: facts.get('description') ?? '',
    // What stands beside a page was written from the data of its kind.
    data: dataBeside(file),
    body: text.slice(fence.length),
  } as PageFile
}

/**
 * Reads a file named in a page, relative to that page.
 * @returns its text, and its path below `folder`
 * @throws Error when it lies outside `folder`
 */
export function readBeside(folder: string, page: string, path: string): { path: string; text: string } {
  const file = resolve(dirname(page), path)
  const inside = relative(resolve(folder), file)
  if (inside.startsWith(`..${sep}`) || inside === '..')
    throw new Error(`${page}: expected a file below ${folder}, found ${path}`)
  return { path: forward(inside), text: readFileSync(join(folder, inside), 'utf8') }
}
