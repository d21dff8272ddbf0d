import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, countryOf, neighboursOf } from '../../scripts/briefing/countries/index.ts'
import { brief } from '../../scripts/briefing/index.ts'
import { countrySvg } from '../../scripts/exports/country-svg.ts'
import { assets } from '../../scripts/exports/index.ts'
import type { EntityType } from '../../scripts/model/layers.ts'
import { pages } from '../../scripts/pages/index.ts'
import { draft } from '../pages/newsroom.ts'

const site = (text: string, type: EntityType, names: readonly string[]) => {
  const { doc, entity } = draft(text, { slug: 'x' })
  entity(type, names)
  return brief([doc], { language: 'en' })
}
const found = (type: EntityType, ...names: string[]) =>
  countryOf(site(`It rained in ${names.join(' and in ')}.`, type, names).entities[0]!)?.label

test('a place that has the name of one country is that country, whichever of its names', () => {
  assert.equal(found('place', 'France'), 'France')
  assert.equal(found('place', 'Britain'), 'United Kingdom')
  assert.equal(found('place', 'Burma', 'Myanmar'), 'Myanmar')
  assert.equal(found('place', 'DR Congo'), 'Democratic Republic of the Congo')
})

test('a name that means other places as well is no country, nor is somebody of that name', () => {
  assert.equal(found('place', 'Georgia'), undefined)
  assert.equal(found('place', 'Congo'), undefined)
  assert.equal(found('place', 'Port Ellen'), undefined)
  assert.equal(found('person', 'Jordan'), undefined)
  assert.equal(found('place', 'France', 'Spain'), undefined)
})

test('the page of a country shows it among its neighbours, with what the picture says in words', () => {
  const briefing = site('It rained in France.', 'place', ['France'])
  const all = pages(briefing)
  assert.match(all.find(({ url }) => url === 'entities/france.html')!.body, /\(maps\/france\.svg\)/)
  const map = assets(briefing, all).find(({ path }) => path === 'entities/maps/france.svg')!
  assert.match(map.text, /aria-label="Map: France, which borders on Andorra, Belgium, .* and Switzerland"/)
  assert.match(map.text, />Spain</)
  assert.doesNotMatch(map.text, /<style|style=|<script|NaN|Infinity/)
})

test('the page of another place has no map', () => {
  const briefing = site('It rained in Port Ellen.', 'place', ['Port Ellen'])
  assert.deepEqual(
    assets(briefing, pages(briefing)).filter(({ path }) => path.includes('maps')),
    [],
  )
})

test('every country can be drawn, with its own shape and name; a small one has a ring', () => {
  for (const country of countries) {
    const drawn = countrySvg(country, country.label)
    assert.match(drawn, /<path d="M[^"]+" class="here"/, country.label)
    assert.match(drawn, /class="here">|<text[^>]*class="here"/, country.label)
    assert.ok(drawn.length < 60_000, `${country.label}: ${drawn.length}`)
    assert.doesNotMatch(drawn, /NaN/, country.label)
  }
  const malta = countries.find(({ label }) => label === 'Malta')!
  assert.match(countrySvg(malta, 'Malta'), /class="ring"/)
  assert.deepEqual(neighboursOf(malta), [])
})
