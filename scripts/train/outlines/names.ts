import { createRequire } from 'node:module'
import { join } from 'node:path'
import { places } from '../../lexicon/en/names/places.ts'
import { addTo } from '../../text/groups.ts'
import { fold } from '../../text/slugs.ts'

interface CountryNames {
  numericToAlpha2(numeric: string): string | undefined
  getAlpha2Code(name: string, language: 'en'): string | undefined
  getNames(language: 'en', how: { select: 'all' }): Readonly<Record<string, string | readonly string[]>>
}

/** Names that are written as in a list: `Korea, Republic of`. */
const LISTED = /[,(]/
/** A name that the maps cut short: `Dem. Rep. Congo`. */
const CUT = /\./

interface Named {
  /** What a map calls it. */
  readonly label: string
  /** What an article means it by. */
  readonly names: readonly string[]
}

/** Every name of the lexicon that is not sure to mean one place. */
const unsure = new Set(
  places.flatMap(({ names }) => names.filter(({ known }) => !known).map(({ name }) => fold(name))),
)

/**
 * The names of countries, the commonest first. A name that two countries have, or that the lexicon is not sure of, means
 * none.
 * @param packages a `node_modules` folder with i18n-iso-countries
 * @param countries as the maps have them: number (ISO 3166) and name
 */
export function countryNames(
  packages: string,
  countries: readonly { readonly id: string | undefined; readonly name: string }[],
): Named[] {
  const iso: CountryNames = createRequire(join(packages, 'x.js'))('i18n-iso-countries')
  const official = iso.getNames('en', { select: 'all' })
  const all = countries.map(({ id, name }) => {
    const code = (id && iso.numericToAlpha2(id)) ?? iso.getAlpha2Code(name, 'en')
    const written = [name, ...[official[code ?? ''] ?? []].flat()]
    const known = new Set(written.map(fold))
    const alike = places.filter(({ names }) => names.some(each => known.has(fold(each.name))))
    const own = [...alike.flatMap(({ names }) => names.map(each => each.name)), ...written]
    return [...new Map(own.map(each => [fold(each), each])).values()].filter(
      each => !LISTED.test(each) && !(each === name && CUT.test(each)),
    )
  })
  const owners = new Map<string, number[]>()
  all.forEach((names, i) => {
    for (const name of names) addTo(owners, fold(name), i)
  })
  const isSure = (name: string) => !unsure.has(fold(name)) && owners.get(fold(name))!.length === 1
  return all.map((names, i) => ({ label: names[0] ?? countries[i]!.name, names: names.filter(isSure) }))
}
