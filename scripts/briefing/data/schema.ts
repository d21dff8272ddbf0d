/** One field of `briefing.json`: JSON Schema, and in words what it holds. */
export interface DataField {
  readonly schema: Schema
  /** A Markdown phrase, which fits a cell. */
  readonly about: string
}

export type Schema = Readonly<Record<string, unknown>>

export type DataFields = Readonly<Record<string, DataField>>

/** Raised when a field changes its meaning or goes away; new fields leave it as it is. */
export const VERSION = 1

const text = { type: 'string' }
const address = { type: 'string', minLength: 1 }
const number = { type: 'integer', minimum: 0 }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const sum = { type: 'string', pattern: '^[0-9a-f]{64}$' }

const known = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (...values: readonly string[]): Schema => ({ enum: values })
const listOf = (items: Schema): Schema => ({ type: 'array', items })

/** A field that is written as `[schema, about]`. */
const fields = <const T extends Readonly<Record<string, readonly [Schema, string]>>>(
  rows: T,
): { readonly [K in keyof T]: DataField } =>
  Object.fromEntries(Object.entries(rows).map(([name, [schema, about]]) => [name, { schema, about }])) as {
    readonly [K in keyof T]: DataField
  }

/** Every field has to be there; one that is not known is null. */
export const objectOf = (named: DataFields): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(named).map(([name, { schema, about }]) => [name, { description: about, ...schema }]),
  ),
  required: Object.keys(named),
  additionalProperties: false,
})

const PLACE = {
  start: [number, 'where it begins in the text, in code points'],
  end: [number, 'where it ends, exclusive'],
} as const

const PIECE = fields({ words: [text, 'the words of the piece, as the article has them'], ...PLACE })

const CHECK = fields({
  url: [address, 'the address of the fact check'],
  verdict: [text, 'its verdict, in its words'],
  checkedBy: [text, 'who has checked'],
  checkedOn: [known(day), 'on which day'],
})

const STRETCH = fields({ ...PLACE, from: [number, 'where it begins in the whole text'] })

const WHOLE = fields({
  rights: [oneOf('excerpt', 'link'), 'what may be published of it: an excerpt, or only the way to it'],
  words: [number, 'how many words the whole text has'],
  sha256: [sum, 'SHA-256 of the whole text'],
  stretches: [listOf(objectOf(STRETCH)), 'what of it is in the text of this article'],
})

const RETELLING = fields({
  url: [address, 'the permalink of the quotation there'],
  wording: [oneOf('same', 'shorter', 'changed'), 'its words, held against these'],
})

const ARTICLE = fields({
  url: [address, 'the permalink of its page'],
  headline: [text, 'its headline'],
  publisher: [known(text), 'who published it'],
  published: [known(day), 'the day on which it appeared'],
  sha256: [sum, 'SHA-256 of its text in UTF-8'],
  byline: [known(text), 'the byline as it stands there: whose names are in it is not guessed'],
  sourceUrl: [known(text), 'the address of the original'],
  language: [text, 'its language, a BCP 47 tag'],
  textUrl: [address, 'the file with its text'],
  whole: [known(objectOf(WHOLE)), 'of an excerpt, the whole text; nothing where the article is whole'],
  copyOf: [known(address), 'the earlier article that has the same text, or much of it'],
  likeness: [
    known(oneOf('same', 'shorter', 'longer', 'rewritten')),
    'of a copy, its text held against that one',
  ],
})

const ENTITY = fields({
  url: [address, 'the permalink of its page'],
  name: [text, 'its fullest name'],
  type: [oneOf('person', 'organization', 'place', 'event'), 'what it is'],
  otherNames: [listOf(text), 'other names used'],
  roles: [listOf(text), 'what the articles call it'],
  mentions: [number, 'how often it is named'],
  articles: [listOf(address), 'the articles that name it'],
})

const QUOTATION = fields({
  url: [address, 'its permalink'],
  words: [
    text,
    'the words as they stand alone: `[…]` where the article breaks in; a report with its reporting words',
  ],
  form: [
    oneOf('direct', 'mixed', 'indirect'),
    '`direct`: word for word; `mixed`: partly; `indirect`: reported',
  ],
  stance: [
    text,
    'what the reporting words make of it: `says`, `asks`, `denies`, `confirms`, `promises`, `warns`, `urges`, `refuses`, `accuses`, `praises`, `criticises`, `agrees`, `other`',
  ],
  polarity: [
    known(oneOf('negated', 'hypothetical')),
    '`negated`: the article tells that this was *not* said; `hypothetical`: that it may be said; nothing: it was said',
  ],
  weight: [
    oneOf('statement', 'mention'),
    '`statement`: what was said is told; `mention`: only that, or of what, somebody spoke',
  ],
  speaker: [known(text), 'the name on this site; a description where the article gives no name'],
  speakerUrl: [known(address), 'the page of the speaker'],
  certainty: [
    oneOf('stated', 'implied', 'unknown'),
    '`stated`: the name stands there; `implied`: through a pronoun, a role or a run of remarks; `unknown`',
  ],
  sourceKind: [
    oneOf('person', 'body', 'described', 'document', 'unknown'),
    'what sort of source speaks: a person with a name, a body, somebody who is only described, a document',
  ],
  source: [known(text), 'the words of the article for the source: `he`, `the mayor`'],
  role: [known(text), 'the role as worded'],
  reason: [known(text), 'why a name is withheld, as worded'],
  cue: [known(text), 'the reporting words'],
  rule: [text, 'which rule found the words'],
  attributionRule: [text, 'which rule found the speaker'],
  articleUrl: [address, 'the permalink of its article'],
  pieces: [{ ...listOf(objectOf(PIECE)), minItems: 1 }, 'its pieces in the article'],
  factChecks: [listOf(objectOf(CHECK)), 'fact checks by others, which an editor has linked'],
  sameAs: [
    known(address),
    'of a quotation that another article has in more words, or first, the one there: it counts once',
  ],
  alsoIn: [
    listOf(objectOf(RETELLING)),
    'of the longest telling, where other articles have the same quotation',
  ],
})

const EVENT = fields({
  url: [address, 'its permalink on the timeline'],
  words: [text, 'the words that tell of it'],
  ...PLACE,
  date: [known(text), 'EDTF or an ISO 8601 week; nothing: without a date'],
  modifier: [known(text), 'TIMEX3 `mod`: `START`, `MID`, `END`, `APPROX`, `BEFORE` …'],
  bounds: [known(text), 'of an event without a date, the limits that its words still give'],
  part: [
    oneOf('background', 'reported', 'coming', 'due'),
    '`background`: long before the report; `reported`: its news; `coming`: after it; `due`: was to come, and nobody tells whether it came',
  ],
  tense: [oneOf('past', 'present', 'future'), 'of its verb'],
  quotation: [known(address), 'the quotation that tells of it; nothing where the article itself does'],
  sameAs: [
    known(address),
    'of an event that an earlier article tells as well, the one there: it counts once',
  ],
  article: [address, 'the permalink of its article'],
  rule: [text, 'which rule found it'],
})

const BRIEFING = fields({
  version: [{ const: VERSION }, 'rises when a field changes its meaning or goes away'],
  title: [text, 'the title of the briefing'],
  language: [text, 'the language of the words that the program writes'],
  url: [known(text), 'the address of the site'],
  articles: [listOf(objectOf(ARTICLE)), 'every article'],
  entities: [listOf(objectOf(ENTITY)), 'who and what is named'],
  quotations: [listOf(objectOf(QUOTATION)), 'what was said'],
  events: [listOf(objectOf(EVENT)), 'what happened, in the order of the timeline'],
})

/** The objects of `briefing.json`, each by the place where it stands. */
export const JSON_FIELDS = {
  'the file': BRIEFING,
  articles: ARTICLE,
  'articles, whole': WHOLE,
  'articles, whole, stretches': STRETCH,
  entities: ENTITY,
  quotations: QUOTATION,
  'quotations, pieces': PIECE,
  'quotations, factChecks': CHECK,
  'quotations, alsoIn': RETELLING,
  events: EVENT,
} as const satisfies Readonly<Record<string, DataFields>>
