import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import edtf from 'edtf'
import { knownTermsOf } from '../../../scripts/annotate/timexes/known-terms.ts'
import { rules } from '../../../scripts/annotate/timexes/rules/index.ts'
import { readTerms } from '../../../scripts/annotate/timexes/terms.ts'
import { freeze } from '../../../scripts/ingest/article.ts'
import type { Timex } from '../../../scripts/model/layers.ts'
import { annotate } from '../../../scripts/pipeline.ts'
import { loadEnglish } from '../../../scripts/tools/english.ts'
import { annotated } from '../../annotated.ts'
import { readStanzas, testStanzas } from '../../stanzas.ts'
import { asEdtf } from './edtf.ts'

const FOLDER = join(import.meta.dirname, '.')

/** `[Tuesday] DATE 2015-11-24 from DCT`; the TIMEX3 value in brackets where it differs. */
function described(text: string, published: string | undefined, language: string | undefined): string {
  const { timexes, article } = annotated(text, published, language)
  const words = ({ span }: Timex) => article.text.slice(span.start, span.end).replaceAll('\n', ' ')
  return timexes
    .map(timex =>
      [
        `[${words(timex)}]`,
        timex.type,
        timex.value ?? '-',
        ...(timex.timex3 === timex.value ? [] : [`(${timex.timex3 ?? '-'})`]),
        ...(timex.mod ? [timex.mod] : []),
        ...(timex.anchor ? [`from ${timex.anchor}`] : []),
      ].join(' '),
    )
    .join('\n')
}

testStanzas(FOLDER, ({ input, facts }) => described(input, facts.published, facts.language))

const lexicon = loadEnglish().timexes

for (const rule of rules) {
  test(`timexes/${rule.id} matches its own example`, () => {
    const terms = readTerms(rule.example, { start: 0, end: rule.example.length }, knownTermsOf(lexicon))
    const found = terms.flatMap((_, at) => rule.match({ terms, at, lexicon }))
    assert.ok(found.length > 0, rule.example)
  })
}

test('rules have names of their own', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
})

test('every value of the fixtures is EDTF, an ISO 8601 week or an ISO 8601 duration', () => {
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
    for (const { input, facts, place } of readStanzas(readFileSync(join(FOLDER, file), 'utf8'), file)) {
      for (const { value, type } of annotated(input, facts.published).timexes) {
        if (value === null) continue
        if (type === 'DURATION') assert.match(value, /^PT?(?:\d+(?:\.\d+)?[A-Z]{1,2}){1,2}$/, place)
        else assert.doesNotThrow(() => edtf(asEdtf(value)), `${place}: ${value}`)
      }
    }
  }
})

test('nothing is resolved against any other day than that of publication', () => {
  const { timexes } = annotated(
    'They met yesterday. On Tuesday they will meet again, and last week they did not.',
  )
  assert.deepEqual(
    timexes.map(({ value, anchor }) => [value, anchor]),
    timexes.map(() => [null, null]),
  )
})

test('the region of the language tells the order of day and month in digits', () => {
  const value = (language: string) => {
    const { article } = freeze('The lease is dated 03/04/2015.', { slug: 'test', language })
    return annotate(article, loadEnglish()).timexes[0]!.value
  }
  assert.deepEqual(['en-US', 'en-GB', 'en'].map(value), [
    '2015-03-04',
    '2015-04-03',
    '[2015-03-04,2015-04-03]',
  ])
})
