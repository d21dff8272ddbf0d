import { table } from '../../text/markdown.ts'
import { type DataFields, JSON_FIELDS } from './schema.ts'
import { TABLE_COLUMNS } from './tables.ts'
import { typeWords } from './type-words.ts'

/** A list of fields with what they hold, as a Markdown table below a heading. */
interface Described {
  readonly heading: string
  readonly table: string
}

const columns = (named: Readonly<Record<string, string>>): string =>
  table(
    ['column', 'what it holds'],
    Object.entries(named).map(([name, about]) => [`\`${name}\``, about]),
  )

const objects = (fields: DataFields): string =>
  table(
    ['field', 'type', 'what it holds'],
    Object.entries(fields).map(([name, { schema, about }]) => [`\`${name}\``, typeWords(schema), about]),
  )

/** Every table, and what its columns hold. */
export const describedTables = (): Described[] =>
  Object.entries(TABLE_COLUMNS).map(([name, named]) => ({ heading: `${name}.csv`, table: columns(named) }))

/** Every object of `briefing.json`, and what its fields hold. */
export const describedJson = (): Described[] =>
  Object.entries(JSON_FIELDS).map(([place, fields]) => ({
    heading: `In ${place}`,
    table: objects(fields),
  }))

const FEEDS = [
  ['`id`, `link`', '`id`, `url`', 'the quotation’s permalink'],
  [
    '`title`',
    '`title`',
    'who and the first words; a report with its reporting words; `[…]` after words that the article tells as not said',
  ],
  ['`updated`', '`date_published`', 'the day on which the article appeared, midnight UTC'],
  ['`contributor`', '`tags`', 'who speaks; absent where that is not known'],
  [
    '`content` (HTML)',
    '`content_html`, `content_text`',
    'the words with speaker, source and permalink, and what fact checks by others say',
  ],
  ['`link` of relation `related`', '', 'the fact checks'],
] as const

/** What the feeds hold. */
export const describedFeeds = (): string => table(['Atom', 'JSON Feed', 'what it holds'], FEEDS)
