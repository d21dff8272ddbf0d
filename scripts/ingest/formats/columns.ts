import { languageTag, rights, webAddress } from '../fields.ts'
import { dayIn } from './dates.ts'
import { type DraftFacts, factsOf, type Note, warning } from './draft.ts'

type Column = keyof DraftFacts | 'text'

/** What others call the facts of an article: columns of a table, keys of JSON, lines of front matter. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: ['title', 'headline', 'name', 'subject'],
  byline: ['byline', 'author', 'authors', 'by', 'creator', 'writer'],
  publisher: ['publisher', 'source', 'publication', 'outlet', 'site', 'sitename', 'newspaper'],
  sourceUrl: ['sourceurl', 'url', 'link', 'address', 'canonical', 'canonicalurl', 'permalink', 'externalurl'],
  published: [
    'published',
    'date',
    'pubdate',
    'publishedat',
    'publishdate',
    'datepublished',
    'publicationdate',
    'created',
  ],
  language: ['language', 'lang', 'locale'],
  rights: ['rights'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'articlebody',
    'fulltext',
    'maintext',
    'story',
    'contenthtml',
    'contenttext',
  ],
}

/** The column that a name means; undefined for another. */
export function columnOf(name: string): Column | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '')
  return (Object.keys(NAMES) as Column[]).find(column => NAMES[column].includes(plain))
}

/** What is expected of a table's head, in words. */
export const EXPECTED_COLUMNS = Object.keys(NAMES).join(', ')

export interface TableRow {
  readonly facts: DraftFacts
  readonly text: string
  readonly notes: readonly Note[]
}

/** Facts out of values by the names that others give them; what front matter would refuse is told and left out. */
export function factsIn(
  values: ReadonlyMap<Column, string>,
  line?: number,
): { facts: DraftFacts; notes: Note[] } {
  const notes: Note[] = []
  const checked = (
    column: keyof DraftFacts,
    read: (value: string) => string | undefined,
  ): string | undefined => {
    const given = values.get(column)
    if (!given) return undefined
    const value = read(given)
    if (value === undefined)
      notes.push(
        warning(
          `expected a value for ${column}, found ${given.slice(0, 60)}; it is left out`,
          `write ${column} into the article`,
          line,
        ),
      )
    return value
  }
  const facts = factsOf({
    title: values.get('title'),
    byline: values.get('byline'),
    publisher: values.get('publisher'),
    published: checked('published', dayIn),
    sourceUrl: checked('sourceUrl', webAddress.read),
    language: checked('language', languageTag.read),
    rights: checked('rights', rights.read),
  })
  return { facts, notes }
}

/** A record of named values as a row: each value under the first name that means it. */
export function rowOf(record: Readonly<Record<string, unknown>>, line: number): TableRow {
  const values = new Map<Column, string>()
  for (const [name, value] of Object.entries(record)) {
    const column = columnOf(name)
    const words = wordsIn(value)
    if (column && words !== '' && !values.has(column)) values.set(column, words)
  }
  const { facts, notes } = factsIn(values, line)
  return { facts, text: values.get('text') ?? '', notes }
}

/** A value in words; names in a list are joined. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ')
  return typeof value === 'object' && value !== null && 'name' in value ? wordsIn(value.name) : ''
}
