import { day, type Field, languageTag, rights, stories, text, webAddress } from '../fields.ts'
import type { KeyAdvice } from '../mapping.ts'

/** One key of front matter: how it is read, and what an editing program should know of it. */
interface FrontKey extends Field {
  readonly description: string
  /** JSON Schema of the value, besides `type: string`. */
  readonly schema?: Readonly<Record<string, unknown>>
}

const matching = (
  pattern: RegExp,
  expected: string,
  advice: string,
): Field & { schema: { pattern: string } } => ({
  expected,
  advice,
  read: value => (pattern.test(value.trim()) ? value.trim() : undefined),
  schema: { pattern: pattern.source },
})

const hash = matching(
  /^[0-9a-f]{64}$/,
  'a SHA-256 in 64 hexadecimal digits',
  'delete the line: npm run add writes it',
)
const mediaType = matching(
  /^[a-z]+\/[a-z0-9.+-]+$/,
  'a media type',
  'write it as in text/html, or delete the line: npm run add writes it',
)
const kept = matching(
  /^originals\/[a-z0-9._-]+$/,
  'the file in content/originals that the article was read from',
  'write it as in originals/harbour.html, or delete the line',
)

/** Everything that front matter may say, in the order in which it is written. */
export const FRONT_KEYS = {
  title: { ...text, description: 'The headline, if the source gives one.' },
  byline: { ...text, description: 'Who wrote it.' },
  publisher: { ...text, description: 'Who published it.' },
  sourceUrl: { ...webAddress, description: 'The web address it came from.', schema: { format: 'uri' } },
  published: {
    ...day,
    description: 'The day of publication, YYYY-MM-DD. Without it, “Tuesday” stays a Tuesday.',
    schema: { format: 'date' },
  },
  language: { ...languageTag, description: 'The language of the text, as in en or en-GB.' },
  rights: {
    ...rights,
    description:
      'What may be published: full, the whole text; excerpt, its quotations in their sentences; link, no word of it.',
  },
  story: { ...stories, description: 'The story it belongs to; several are parted by semicolons.' },
  retrieved: {
    ...day,
    description: 'The day on which this copy was taken, YYYY-MM-DD.',
    schema: { format: 'date' },
  },
  original: { ...kept, description: 'The file that the article was read from; it is not published.' },
  originalSha256: { ...hash, description: 'The SHA-256 of that file.' },
  originalType: { ...mediaType, description: 'The media type of that file.' },
} as const satisfies Readonly<Record<string, FrontKey>>

const NO_TEMPLATE =
  'delete the line: articles are text, nothing in them is a setting of the site or ever runs'

/** What writers may call a key. */
export const KEY_ADVICE: KeyAdvice = new Map([
  ['author', 'write byline'],
  ['by', 'write byline'],
  ['authors', 'write byline'],
  ['date', 'write published'],
  ['pubdate', 'write published'],
  ['headline', 'write title'],
  ['lang', 'write language'],
  ['link', 'write sourceUrl'],
  ['url', 'write sourceUrl'],
  ['canonical', 'write sourceUrl'],
  ['source', 'write publisher, or sourceUrl for the address'],
  ['accessed', 'write retrieved'],
  ['stories', 'write story, with a semicolon between two'],
  ['topic', 'write story'],
  ['permalink', NO_TEMPLATE],
  ['layout', NO_TEMPLATE],
  ['tags', NO_TEMPLATE],
  ['pagination', NO_TEMPLATE],
  ['templateengineoverride', NO_TEMPLATE],
  ['eleventycomputed', NO_TEMPLATE],
  ['eleventyexcludefromcollections', NO_TEMPLATE],
  ['eleventynavigation', NO_TEMPLATE],
])

/** JSON Schema of front matter: what an editing program completes and checks while one types. */
export function articleSchema(): Readonly<Record<string, unknown>> {
  const keys: readonly (readonly [string, FrontKey])[] = Object.entries(FRONT_KEYS)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of an article',
    description: 'What is known of an article. Every line may be left out.',
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([name, { description, schema }]) => [name, { description, type: 'string', ...schema }]),
    ),
    additionalProperties: false,
  }
}
