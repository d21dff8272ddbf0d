import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entitySlugs } from '../../scripts/briefing/entity-slugs.ts'
import { brief } from '../../scripts/briefing/index.ts'
import { type Apart, oneName } from '../../scripts/briefing/one-name.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { EntityType } from '../../scripts/model/layers.ts'
import { pages } from '../../scripts/pages/index.ts'
import { annotated } from '../annotated.ts'
import { plainBlocks } from '../pages/plain.ts'

type Named = readonly [name: string, key: string, type?: EntityType, aliases?: readonly string[]]

/** Made-up articles as the names in them; names with one key are one. Each set of articles is a site of its own. */
const SITES: readonly (readonly (readonly Named[])[])[] = [
  // Initials.
  [[['Ana Bell', 'bell']], [['Ana B. Bell', 'bell']], [['Ana B Bell', 'bell']]],
  [[['Marek Tolan', 'tolan']], [['Marek J. R. Tolan', 'tolan']]],
  [[['Ana B. Bell', 'b']], [['Ana C. Bell', 'c']], [['Ana Bell', 'plain']]],
  [[['Ida Moss', 'moss']], [['IDA MOSS', 'moss']], [['Ida Möss', 'moss']]],
  // Father and son, sisters, namesakes of another kind.
  [[['Tom Reed', 'father']], [['Tom Reed Jr', 'son']]],
  [[['Ana Bell', 'ana']], [['Eva Bell', 'eva']]],
  [[['Harlow', 'place', 'place']], [['Harlow', 'firm', 'organization']]],
  // A single name may be anybody.
  [[['Bell', 'one']], [['Bell', 'two']], [['Ana Bell', 'three']]],
  // Short and long forms.
  [
    [["Harbour Pilots' Association", 'hpa', 'organization', ['HPA']]],
    [['HPA', 'hpa', 'organization']],
    [["Harbour Pilots' Association", 'hpa', 'organization', ['HPA']]],
  ],
  [
    [
      ["Harbour Pilots' Association", 'hpa', 'organization', ['HPA']],
      ['Ana Bell', 'bell'],
    ],
    [
      ['HPA', 'hpa', 'organization'],
      ['Ana Bell', 'bell'],
    ],
  ],
  // Explained by one article alone, and nobody in common.
  [
    [
      ["Harbour Pilots' Association", 'hpa', 'organization', ['HPA']],
      ['Ana Bell', 'bell'],
    ],
    [
      ['HPA', 'unknown', 'organization'],
      ['Marek Tolan', 'tolan'],
    ],
  ],
  [
    [["Harbour Pilots' Association", 'hpa', 'organization', ['HPA']]],
    [['Hill Parents Alliance', 'alliance', 'organization', ['HPA']]],
    [['HPA', 'unknown', 'organization']],
  ],
  [[['HPA', 'unknown', 'organization']], [["Harbour Pilots' Association", 'hpa', 'organization']]],
  [[['United Provinces', 'up', 'place', ['UP']]], [['UP', 'up', 'place']], [['U.P.', 'up', 'place']]],
  [[['Oldhaven Port', 'port', 'organization', ['OP']]], [['OP', 'place', 'place']]],
]

const docsOf = (site: (typeof SITES)[number]): Annotated[] =>
  site.map(
    (names, i) =>
      ({
        article: { slug: `a${i}`, text: '' },
        mentions: [],
        entities: names.map(([name, , type = 'person', aliases = []], n) => ({
          id: `e${n}`,
          type,
          name,
          named: true,
          aliases,
          mentions: [],
        })),
      }) as unknown as Annotated,
  )

test('a namesake of another time is somebody else', () => {
  const in2031 = docsOf([[['Ana B. Bell', 'bell']]])
  const later = (year: string) =>
    docsOf([[['Ana Bell', 'bell']]]).map(doc => ({
      ...doc,
      article: { ...doc.article, published: `${year}-01-01` },
    }))
  const early = in2031.map(doc => ({ ...doc, article: { ...doc.article, published: '2031-01-01' } }))
  assert.equal(oneName([...early, ...later('2033')], []).length, 1)
  assert.equal(oneName([...early, ...later('2040')], []).length, 0)
})

const identity = (_: string, id: string): string => id

const slugsIn = (site: (typeof SITES)[number], apart: readonly Apart[] = []): string[][] => {
  const docs = docsOf(site)
  const slugs = entitySlugs(docs, identity, oneName(docs, apart))
  return site.map((names, i) => names.map((_, n) => slugs.get(`a${i}`)!.get(`e${n}`)!))
}

test('who is one in several articles is one, and nobody else is: B³ is at least 0.95, and no join is false', () => {
  let [mentions, precision, recall, wrong] = [0, 0, 0, 0]
  assert.ok(SITES.flat().length >= 25)
  for (const site of SITES) {
    const slugs = slugsIn(site).flat()
    const keys = site.flatMap(names => names.map(([, key]) => key))
    for (const i of keys.keys()) {
      const [joined, gold] = [slugs, keys].map(list => list.flatMap((own, j) => (own === list[i] ? [j] : [])))
      const both = joined!.filter(j => gold!.includes(j)).length
      mentions++
      precision += both / joined!.length
      recall += both / gold!.length
      if (both < joined!.length) wrong++
    }
  }
  assert.equal(wrong, 0)
  const [p, r] = [precision / mentions, recall / mentions]
  assert.ok((2 * p * r) / (p + r) >= 0.95, `B³ ${((2 * p * r) / (p + r)).toFixed(3)}`)
})

test('an editor’s word keeps two names apart', () => {
  const site = SITES[0]!.slice(0, 2)
  assert.equal(new Set(slugsIn(site).flat()).size, 1)
  assert.equal(new Set(slugsIn(site, [['Ana Bell', 'Ana B. Bell']]).flat()).size, 2)
})

test('a page of a joined name has the name that most articles use, and says why the other is taken for it', () => {
  const told = (slug: string, name: string, published: string) => {
    const doc = annotated(`${name} was in Oldhaven. “We go at noon,” said ${name}.`, published)
    return { ...doc, article: { ...doc.article, slug, title: `Article ${slug}` } }
  }
  const docs = [
    told('one', 'Ana B. Bell', '2031-03-05'),
    told('two', 'Ana Bell', '2031-03-04'),
    told('three', 'Ana Bell', '2031-03-03'),
  ]
  const briefing = brief(docs, { language: 'en' })
  const people = briefing.entities.filter(({ type }) => type === 'person')
  assert.deepEqual(
    people.map(({ id, name, aliases }) => [id, name, aliases]),
    [['ana-bell', 'Ana Bell', ['Ana B. Bell']]],
  )
  const page = plainBlocks(pages(briefing).find(({ url }) => url === 'entities/ana-bell.html')!.body).join(
    '\n',
  )
  assert.match(page, /“Ana B\. Bell” is taken for “Ana Bell”: the names differ in initials alone/)
})
