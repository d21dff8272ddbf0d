import { JSON_FIELDS, objectOf } from '../briefing/data/schema.ts'

/** The JSON Schema (draft 07) of `briefing.json`. */
export const briefingSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'An annotated briefing',
      ...objectOf(JSON_FIELDS['the file']),
    },
    null,
    1,
  )}\n`
