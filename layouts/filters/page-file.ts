import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parse } from 'yaml'

/** A generated Markdown file, taken apart. `data` is what its kind tells the layout. */
export interface PageFile {
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly data: Readonly<Record<string, unknown>>
  readonly body: string
}

/** The data of a generated page, which is JSON: the reader of YAML would take most of a build's time for it. */
const DATA = /\ndata: (\{(?:\}|\n[\s\S]*\n {2}\}))$/

function parseMatter(text: string): unknown {
  const found = DATA.exec(text)
  if (!found) return parse(text)
  return { ...parse(text.slice(0, found.index)), data: JSON.parse(found[1]!) }
}

const FENCED = /^---\n([\s\S]*?)\n---\n/

/**
 * Reads one generated page.
 * @throws Error naming the file when it has no front matter, or one without a kind
 */
export function readPageFile(file: string): PageFile {
  const text = readFileSync(file, 'utf8')
  const fenced = FENCED.exec(text)
  const matter: unknown = fenced ? parseMatter(fenced[1]!) : undefined
  const { kind, title, description, ...rest } = (matter ?? {}) as Record<string, unknown>
  if (!fenced || typeof kind !== 'string')
    throw new Error(`${file}: expected front matter with the page's kind, found ${kind ?? 'none'}`)
  return {
    kind,
    title: String(title ?? ''),
    description: String(description ?? ''),
    data: (rest.data ?? rest) as Record<string, unknown>,
    body: text.slice(fenced[0].length),
  }
}

/**
 * Reads a file named in a page, relative to that page.
 * @throws Error when it lies outside `folder`
 */
export function readBeside(folder: string, page: string, path: string): string {
  const file = resolve(dirname(page), path)
  const inside = relative(resolve(folder), file)
  if (inside.startsWith(`..${sep}`) || inside === '..')
    throw new Error(`${page}: expected a file below ${folder}, found ${path}`)
  return readFileSync(join(folder, inside), 'utf8')
}
