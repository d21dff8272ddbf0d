import { escaped } from './escaping.ts'

/** Writing Markdown in the dialect of decision 1. Addresses are relative to the site's root, ending in `.html`. */

/**
 * Keeps the spaces at the edges of a block's lines: Markdown would drop them, or read two as a hard break.
 * @param markdown the inside of one block
 */
export const withSpaces = (markdown: string): string =>
  markdown.replace(/[^\S\n]+/g, (spaces, at: number) => {
    const before = markdown[at - 1] ?? '\n'
    const after = markdown[at + spaces.length] ?? '\n'
    if (before !== '\n' && after !== '\n') return spaces
    return spaces.replace(/\s/g, space => `&#${space.charCodeAt(0)};`)
  })

/** Text for a place that must be one line (heading, link, table cell): line ends become spaces. */
export const line = (text: string, startsLine = true): string =>
  escaped(
    text.replace(/\s+/g, spaces => (spaces.includes('\n') ? ' ' : spaces)),
    startsLine,
  )

/** `“…”` around words of the article, escaped, on one line. */
export const quoted = (text: string): string => `“${line(text, false)}”`

/** Markdown for the cell of a table. */
export const cell = (markdown: string): string => markdown.replaceAll('|', '\\|')

const depth = (url: string): number => url.split('#')[0]!.split('/').length - 1

/** The way from one page to another: `quotes/a.html` → `entities/b.html#c` is `../entities/b.md#c`. */
function relative(from: string, to: string): string {
  const [path = '', ...fragment] = to.split('#')
  const hash = fragment.length > 0 ? `#${fragment.join('#')}` : ''
  if (path === from && hash) return hash
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  const near = folder !== '' && path.startsWith(folder)
  const way = near ? path.slice(folder.length) : '../'.repeat(depth(from)) + path
  return way.replace(/\.html$/, '.md') + hash
}

/** Text for a link's title, which knows only escapes and entities. */
const titled = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/"|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w{1,32};)/g, '\\$&')

/** Makes the links of one page. `label` is Markdown already; `title` is plain text. */
export const linker =
  (from: string) =>
  (label: string, to: string, title?: string): string =>
    `[${label}](${relative(from, to)}${title ? ` "${titled(title)}"` : ''})`

export type Linker = ReturnType<typeof linker>

/** A picture beside the page. @param alt plain text, as is the caption */
export const picture = (alt: string, file: string, caption: string): string =>
  `![${line(alt, false)}](${file}${caption && ` "${titled(caption)}"`})`

/** A link to another site, for `http:` and `https:` only; null for anything else. */
export function externalLink(label: string, address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  return `[${label}](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

/** Gives the block that it ends an id. */
export const anchor = (id: string): string => `[¶](#${id})`

/** Puts Markdown into a container: `> ` for a block quotation, spaces for a list item. */
const indented = (markdown: string, first: string, rest: string): string =>
  first +
  markdown.replace(/\n(\n?)/g, (_, blank: string) => (blank ? `\n${rest.trimEnd()}\n${rest}` : `\n${rest}`))

export const blockquote = (markdown: string): string => indented(markdown, '> ', '> ')

/** A list; each item may hold several blocks. */
export const list = (items: readonly string[]): string =>
  items.map(item => indented(item, '- ', '  ')).join('\n')

/** A numbered list. */
export const numbered = (items: readonly string[], from = 1): string =>
  items.map((item, i) => indented(item, `${from + i}. `, ' '.repeat(`${from + i}. `.length))).join('\n')

/** The sign that sets a column to one side. */
const SIDES = { left: ':--', center: ':-:', right: '--:' } as const

/** A table; every row has as many cells as the head. @param sides of the columns */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly (keyof typeof SIDES | undefined)[] = [],
): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [row(head), row(head.map((_, i) => SIDES[sides[i]!] ?? '---')), ...rows.map(row)].join('\n')
}

type Block = string | false | null | undefined

/** Blocks, or lists of them, with a blank line between; empty ones are left out. */
export const blocks = (...parts: readonly (Block | readonly Block[])[]): string =>
  parts
    .flat()
    .filter(part => part)
    .join('\n\n')

const EDGE_WORDS = 3
// Of a longer text only the first words are marked.
const LONGEST = 1000
const EDGE = 40
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(
    /[-!'()*~]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * A text fragment (WICG scroll-to-text-fragment) that marks `text` in a browser that knows how, by its first
 * and last words.
 * @param cuts offsets in `text` after which the page shows something else, such as the number of a note
 */
export function textFragment(text: string, cuts: readonly number[] = []): string {
  if (text.length > LONGEST) return textFragment(text.slice(0, EDGE), cuts)
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const end = index + word.length
    return { word, cut: cuts.some(cut => cut > index && cut <= end) }
  })
  const firstCut = words.findIndex(({ cut }) => cut)
  const lastCut = words.slice(0, -1).findLastIndex(({ cut }) => cut)
  const head = words.slice(0, firstCut < 0 ? EDGE_WORDS : Math.min(EDGE_WORDS, firstCut + 1))
  const tail = words.slice(Math.max(lastCut + 1, words.length - EDGE_WORDS, head.length))
  if (head.length === 0) return ''
  const written = [head, tail].filter(part => part.length > 0)
  return `:~:text=${written.map(part => encode(part.map(({ word }) => word).join(' '))).join(',')}`
}
