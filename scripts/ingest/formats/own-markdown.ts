import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { parseYaml } from '../yaml.ts'
import { readText } from './bytes.ts'
import { columnOf, factsIn } from './columns.ts'
import { type DraftFacts, type Drafts, type ForeignFile, type Note, refusal, warning } from './draft.ts'

const TITLE = /^\n{0,9}# ([^\n]{1,300})(?:\n|$)/

const plainOf = (node: unknown): string => {
  if (isScalar(node)) return String(node.value ?? '').trim()
  return isSeq(node) ? node.items.map(plainOf).filter(Boolean).join(', ') : ''
}

/** Front matter of any program that writes Markdown; what has no meaning here is told. */
function frontFacts(source: string): { facts: DraftFacts; notes: Note[] } {
  const { contents, remarks } = parseYaml(source)
  const notes: Note[] = remarks.map(({ message, advice }) => warning(message, advice))
  if (!isMap(contents)) return { facts: {}, notes }
  const values = new Map<NonNullable<ReturnType<typeof columnOf>>, string>()
  const unknown: string[] = []
  for (const { key, value } of contents.items) {
    const name = plainOf(key as Node)
    const column = columnOf(name)
    if (!column || column === 'text') unknown.push(name)
    else if (!values.has(column)) values.set(column, plainOf(value))
  }
  if (unknown.length > 0)
    notes.push(
      warning(
        `expected facts about the article, found ${unknown.join(', ').slice(0, 200)}, which have no meaning here; they are left out`,
        'the original keeps them',
      ),
    )
  const { facts, notes: wrong } = factsIn(values)
  return { facts, notes: [...notes, ...wrong] }
}

/** Markdown, with or without front matter. Its text stays sign for sign; a first heading becomes the title where there is none. */
export async function readOwnMarkdown(file: ForeignFile): Promise<Drafts> {
  const { text, notes } = readText(file.bytes, file.charset)
  const { yaml, start, remarks } = frontMatterOf(text)
  const { facts, notes: own } = yaml === undefined ? { facts: {}, notes: [] } : frontFacts(yaml)
  const unread = remarks.map(({ message, advice }) => warning(message, advice))
  const body = text
    .slice(start)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  if (body.trim() === '')
    return {
      drafts: [],
      notes: [
        ...notes,
        refusal('expected the text of an article below the front matter, found none', 'delete the file'),
      ],
    }
  const [whole = '', heading] = (facts.title ? null : TITLE.exec(body)) ?? []
  const title = heading?.replace(/[ \t]+#*[ \t]*$/, '')
  return {
    drafts: [
      {
        facts: { ...(title && { title }), ...facts },
        blocks: [],
        asIs: body.slice(whole.length),
        notes: [...own, ...unread],
      },
    ],
    notes,
  }
}
