import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { CITATIONS } from '../../scripts/citations/index.ts'
import type { Reference } from '../../scripts/citations/reference.ts'

const quoted: Reference = {
  id: 'we-go-at-dawn-1a2b3c4d',
  url: 'https://example.org/quotes/we-go-at-dawn-1a2b3c4d.html',
  words: '“We go at dawn”',
  isReport: false,
  who: 'Ana Bell',
  speaker: 'Ana Bell',
  reporter: 'Marek Tolan',
  headline: 'Harbour votes on the ferry',
  publisher: 'The Harbour Times',
  published: '2015-09-04',
}
const { speaker: _, reporter: __, publisher: ___, published: ____, ...bare } = quoted
const unsigned: Reference = { ...bare, who: '“a senior official”' }
const denied: Reference = {
  ...quoted,
  words: 'Ana Bell denied that she had taken the money',
  isReport: true,
}
const odd: Reference = {
  ...quoted,
  headline: 'Costs up 5 % & rising_fast {again} #1 \\ $2 ~ ^',
  reporter: 'Ana Bell and Marek Tolan',
  words: '“50 % {more}\nTY  - BOOK”',
}
const ALL = { quoted, unsigned, denied, odd }

const written = (id: string, reference: Reference): string =>
  CITATIONS.find(format => format.id === id)!.write(reference)

test('every citation holds the permalink, whatever else is known', () => {
  for (const [name, reference] of Object.entries(ALL))
    for (const { id, write } of CITATIONS)
      assert.ok(write(reference).includes(reference.url), `${name}, ${id}`)
})

test('APA gives the quotation with its source, then the entry', () => {
  assert.equal(
    written('apa', quoted),
    '“We go at dawn” (Ana Bell, as cited in Marek Tolan, 2015).\n' +
      `Marek Tolan. (2015, September 4). Harbour votes on the ferry. The Harbour Times. ${quoted.url}`,
  )
})

test('MLA shortens months of five letters and more', () => {
  assert.equal(
    written('mla', quoted),
    '“We go at dawn” (Ana Bell, qtd. in Marek Tolan).\n' +
      `Marek Tolan. “Harbour votes on the ferry.” The Harbour Times, 4 Sept. 2015, ${quoted.url}.`,
  )
  assert.match(written('mla', { ...quoted, published: '2015-11-24' }), /, 24 Nov\. 2015,/)
  assert.match(written('mla', { ...quoted, published: '2015-06-01' }), /, 1 June 2015,/)
})

test('Chicago gives a note', () => {
  assert.equal(
    written('chicago', quoted),
    '“We go at dawn” Ana Bell, quoted in Marek Tolan, “Harbour votes on the ferry,” The Harbour Times, ' +
      `September 4, 2015, ${quoted.url}.`,
  )
  assert.match(written('chicago', { ...quoted, headline: 'Who pays?' }), /“Who pays\?” The Harbour Times/)
})

test('a report is cited with its reporting words, and as a report', () => {
  for (const { id, write } of CITATIONS) {
    const text = write(denied)
    assert.match(text, /Ana Bell denied that she had taken the money/, id)
    assert.match(text, /reported/, id)
    assert.doesNotMatch(text, /“Ana Bell denied/, id)
  }
})

test('no author, publisher or date is made up: a missing date is n.d.', () => {
  assert.equal(
    written('apa', unsigned),
    '“We go at dawn” (“a senior official”, as cited in “Harbour votes on the ferry”, n.d.).\n' +
      `Harbour votes on the ferry. (n.d.). ${unsigned.url}`,
  )
  assert.match(written('mla', unsigned), /\n“Harbour votes on the ferry\.” n\.d\., https/)
  assert.match(written('chicago', unsigned), /in “Harbour votes on the ferry,” n\.d\., https/)
  assert.doesNotMatch(written('biblatex', unsigned), /author|journaltitle|date/)
  assert.doesNotMatch(written('ris', unsigned), /^(AU|T2|PY|DA)/m)
  const [item] = JSON.parse(written('csl-json', unsigned))
  assert.deepEqual(Object.keys(item), ['id', 'type', 'title', 'URL', 'note'])
})

test('speaker, reporter and publisher stand apart', () => {
  const [item] = JSON.parse(written('csl-json', quoted))
  assert.deepEqual(item.contributor, [{ literal: 'Ana Bell' }])
  assert.deepEqual(item.author, [{ literal: 'Marek Tolan' }])
  assert.equal(item['container-title'], 'The Harbour Times')
})

test('in RIS no value begins a line of its own', () => {
  const lines = written('ris', odd).split('\n')
  assert.equal(lines.filter(line => /^TY/.test(line)).length, 1)
  for (const line of lines) assert.match(line, /^[A-Z][A-Z\d] {2}- /)
  assert.equal(lines.at(-1), 'ER  - ')
})

/** What citation-js, which is not ours, reads. */
const read = (text: string) => new Cite(text).data[0]!
const FIELDS = ['title', 'container-title', 'URL'] as const

for (const [name, reference] of Object.entries(ALL)) {
  test(`citation-js reads CSL-JSON and BibLaTeX alike: ${name}`, () => {
    const csl = read(written('csl-json', reference))
    const bib = read(written('biblatex', reference))
    for (const field of FIELDS) assert.equal(bib[field], csl[field], field)
    const { 'date-parts': [day] = [] } = (csl.issued ?? {}) as { 'date-parts'?: number[][] }
    assert.deepEqual(
      (bib.issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.map(Number),
      day,
    )
    const [author] = (bib.author ?? []) as { family?: string; literal?: string }[]
    assert.equal(author?.literal ?? author?.family, reference.reporter)
    assert.equal((bib.author as unknown[] | undefined)?.length ?? 0, reference.reporter ? 1 : 0)
  })

  test(`RIS has what citation-js writes of the same CSL-JSON: ${name}`, () => {
    const lines = written('ris', reference).split('\n')
    // Theirs would let a line of a note pass for a field.
    const [{ note: _, ...item }] = JSON.parse(written('csl-json', reference))
    const theirs = new Cite([item]).format('ris').split(/\r?\n/)
    for (const tag of ['TY', 'T2', 'UR', 'TI'])
      assert.deepEqual(
        lines.filter(line => line.startsWith(tag)),
        theirs.filter(line => line.startsWith(tag)),
        tag,
      )
  })
}
