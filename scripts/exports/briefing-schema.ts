type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const address = { type: 'string', minLength: 1 }
const known = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (...values: readonly string[]): Schema => ({ enum: values })
const list = (items: Schema): Schema => ({ type: 'array', items })
const number = { type: 'integer', minimum: 0 }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

/** Every field has to be there; one that is not known is null. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' }

const place = { start: number, end: number }

/** The text of which `textUrl` is what may be published. */
const whole = object({
  rights: oneOf('excerpt', 'link'),
  words: number,
  sha256,
  stretches: list(object({ ...place, from: number })),
})

const article = object({
  url: address,
  headline: text,
  publisher: known(text),
  published: known(day),
  sha256,
  byline: known(text),
  sourceUrl: known(text),
  language: text,
  textUrl: address,
  whole: known(whole),
})

const entity = object({
  url: address,
  name: text,
  type: oneOf('person', 'organization', 'place', 'event'),
  otherNames: list(text),
  roles: list(text),
  mentions: number,
  articles: list(address),
})

/** By others; the verdict in their words. */
const factCheck = object({
  url: address,
  verdict: text,
  checkedBy: text,
  checkedOn: known(day),
})

const quotation = object({
  url: address,
  words: text,
  form: oneOf('direct', 'mixed', 'indirect'),
  stance: text,
  polarity: known(oneOf('negated', 'hypothetical')),
  weight: oneOf('statement', 'mention'),
  speaker: known(text),
  speakerUrl: known(address),
  certainty: oneOf('stated', 'implied', 'unknown'),
  sourceKind: oneOf('person', 'body', 'described', 'document', 'unknown'),
  source: known(text),
  role: known(text),
  reason: known(text),
  cue: known(text),
  rule: text,
  attributionRule: text,
  articleUrl: address,
  pieces: { ...list(object({ words: text, ...place })), minItems: 1 },
  factChecks: list(factCheck),
  alsoIn: list(object({ url: address, wording: oneOf('same', 'shorter', 'longer', 'changed') })),
})

const event = object({
  url: address,
  words: text,
  ...place,
  date: known(text),
  modifier: known(text),
  bounds: known(text),
  part: oneOf('background', 'reported', 'coming', 'due'),
  tense: oneOf('past', 'present', 'future'),
  quotation: known(address),
  article: address,
  rule: text,
})

/** The JSON Schema (draft 07) of `briefing.json`. */
export const briefingSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'An annotated briefing',
      ...object({
        version: { const: 1 },
        title: text,
        language: text,
        url: known(text),
        articles: list(article),
        entities: list(entity),
        quotations: list(quotation),
        events: list(event),
      }),
    },
    null,
    1,
  )}\n`
