import { NEEDED } from './fact-check.ts'
import { KEYS, type KeyName, namesOf } from './keys.ts'

type Json = Readonly<Record<string, unknown>>

const required = (name: KeyName): Json => ({ required: [name] })
const given = (name: KeyName, value: string): Json => ({
  properties: { [name]: { const: value } },
  ...required(name),
})

/** JSON Schema of a file of corrections: what an editing program completes and checks while one types. */
export function correctionsSchema(): Json {
  const names = Object.keys(KEYS) as KeyName[]
  const properties = Object.fromEntries(
    names.map(name => {
      const key: { description: string; schema?: Json } = KEYS[name]
      return [name, { description: key.description, type: 'string', ...key.schema }]
    }),
  )
  const alone = namesOf('decision').filter(name => name !== 'speaker' && name !== 'form')
  const others = (name: KeyName) =>
    namesOf('decision')
      .filter(other => other !== name)
      .map(required)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Corrections of an article',
    description: 'Decisions of an editor, applied after everything the program finds by itself.',
    type: 'array',
    items: {
      type: 'object',
      properties,
      additionalProperties: false,
      oneOf: [
        {
          required: ['reviewed', 'by'],
          not: { anyOf: names.filter(name => name !== 'reviewed' && name !== 'by').map(required) },
        },
        {
          not: required('reviewed'),
          allOf: [
            { oneOf: namesOf('target').map(required) },
            {
              oneOf: [
                {
                  ...given('quotation', 'yes'),
                  not: { anyOf: alone.filter(name => name !== 'quotation').map(required) },
                },
                ...alone
                  .filter(name => name !== 'quotation')
                  .map(name => ({ ...required(name), not: { anyOf: others(name) } })),
                { ...given('quotation', 'no'), not: { anyOf: others('quotation') } },
                { ...required('speaker'), not: { anyOf: others('speaker') } },
                { ...required('form'), not: { anyOf: others('form') } },
                { ...required('note'), not: { anyOf: namesOf('decision').map(required) } },
              ],
            },
          ],
        },
      ],
      dependencies: {
        ...Object.fromEntries(namesOf('beside').map(name => [name, ['exact']])),
        ...Object.fromEntries(namesOf('fact-check').map(name => [name, ['checks']])),
        checks: NEEDED,
      },
    },
  }
}
