import type { EntityType } from '../../../model/layers.ts'
import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { wordsOf } from '../../../text/words.ts'
import { adjectives } from '../adjectives.ts'
import { combining, prefixes } from '../affixes.ts'
import { functionWords } from '../function-words.ts'
import { bothNumbers, plurals, pluralsOf } from '../inflected.ts'
import { unnamed } from '../labels.ts'
import { femaleNames } from '../names/female.ts'
import { allThings } from '../names/index.ts'
import { maleNames } from '../names/male.ts'
import { groups, otherProper, peoples } from '../names/peoples.ts'
import { nouns } from '../nouns.ts'
import { pronouns } from '../pronouns.ts'
import { dateAbbreviations, dateNames } from '../time/calendar.ts'
import { titles } from '../titles.ts'

const gazetteer: ReadonlyMap<string, EntityType> = new Map(
  allThings.flatMap(({ type, names }) =>
    names.flatMap(({ name, known }) => (known ? [[name, type] as const] : [])),
  ),
)

const notAlone = new Set(
  allThings.flatMap(({ names }) => names.flatMap(({ name, ambiguous }) => (ambiguous ? [name] : []))),
)

/** A people's word is one word; `UK` is a name as well. */
const peoplesOfCountries = allThings.flatMap(({ peoples }) =>
  peoples.flatMap(({ word, isName }) => (isName || word.includes(' ') ? [] : [word])),
)

const TYPES = ['person', 'organization', 'place', 'event'] as const satisfies readonly EntityType[]

const rowsOf = (type: EntityType) => nouns.rowsWith(type as (typeof TYPES)[number])

const withTypes = (keep: (row: ReturnType<typeof rowsOf>[number]) => boolean) =>
  TYPES.flatMap(type =>
    rowsOf(type)
      .filter(keep)
      .flatMap(row => [row.word, ...pluralsOf(row)].map(word => [word, type] as const)),
  )

export const mentions = {
  gazetteer,
  headlineGazetteer: new Map(
    [...gazetteer]
      .filter(([name]) => name.length > 3 && !notAlone.has(name))
      .flatMap(([name, type]) => [
        [name, type],
        [name.toUpperCase(), type],
      ]),
  ),
  institutions: nouns.setOf('institution'),
  written: new Set([...nouns.with('document'), ...nouns.with('posted')]),
  chambers: nouns.setOf('chamber'),
  sittings: nouns.setOf('sitting'),
  gazetteerOpenings: new Set([...gazetteer.keys()].map(name => name.split(' ')[0]!)),
  titles: new Set([...titles.with('title'), ...nouns.with('title'), ...adjectives.with('title')]),
  givenNames: new Set([...wordsOf(femaleNames), ...wordsOf(maleNames)]),
  complements: functionWords.setOf('complement'),
  honorifics: titles.setOf('honorific'),
  notNames: new Set([
    ...peoplesOfCountries,
    ...wordsOf(peoples),
    ...wordsOf(otherProper),
    ...groups,
    ...dateNames,
    ...dateAbbreviations,
    ...nouns.with('proper'),
    ...adjectives.with('proper'),
    ...functionWords.with('proper'),
  ]),
  functionWords: new Set([...functionWords.with('no-name'), ...nouns.with('no-name')]),
  notAlone,
  locatives: functionWords.setOf('locative'),
  placing: functionWords.setOf('placing'),
  prefixes: new Set(prefixes.filter(prefix => prefix.length > 1)),
  combining: new Set(combining),
  companyEndings: nouns.setOf('company-end'),
  placeEndings: nouns.setOf('place-end'),
  reserves: nouns.setOf('reserve'),
  reserved: new Set([...nouns.with('reserved'), ...adjectives.with('reserved')]),
  textEndings: nouns.setOf('text-end'),
  ofPlaces: new Set(bothNumbers('of-place')),
  legislators: new Set([...nouns.with('legislator'), ...titles.with('seated')]),
  seats: functionWords.setOf('describing'),
  pluralPeople: new Set(plurals('team-role')),
  shortTitles: new Set(titles.rows.flatMap(({ word, shortFor }) => (shortFor ? [word] : []))),
  pairing: functionWords.setOf('pairing'),
  naming: nouns.setOf('naming'),
  agents: functionWords.setOf('agent'),
  teamRoles: nouns.setOf('team-role'),
  heads: new Set(bothNumbers('chair').concat(bothNumbers('business'))),
  works: nouns.setOf('work'),
  conditions: nouns.setOf('condition'),
  undertakings: nouns.setOf('undertaking'),
  undertakingEnds: nouns.setOf('undertaking-end'),
  executives: nouns.setOf('executive'),
  portfolios: new Set([...nouns.with('portfolio'), ...adjectives.with('portfolio')]),
  happenings: {
    endings: nouns.setOf('event-end'),
    openings: nouns.setOf('event-of'),
    storms: nouns.setOf('storm'),
  },
  articles: functionWords.setOf('article'),
  alternatives: functionWords.setOf('alternative'),
  creditLabels: new Set(bothNumbers('credit')),
  held: nouns.setOf('held'),
  unnamed: new Set(unnamed),
  pronouns: new Map(
    [...pronouns]
      .filter(([, { person, gender }]) => person !== 2 && gender !== 'neuter')
      .filter(([word]) => !functionWords.with('also-noun').includes(word))
      .map(([word]) => [word, 'person']),
  ),
  bodyPronouns: new Map(
    [...pronouns]
      .filter(([, { gender, case: its }]) => gender === 'neuter' && its === 'subject')
      .map(([word]) => [word, 'organization']),
  ),
  descriptions: new Map(withTypes(({ facts }) => !facts.has('unmentioned'))),
  kinds: new Map(withTypes(() => true)),
  determiners: functionWords.setOf('determiner'),
} satisfies Omit<MentionLexicon, 'recogniser'>
