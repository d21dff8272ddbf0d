import type { MentionLanguage } from '../../../model/language/mentions.ts'
import type { EntityType } from '../../../model/layers.ts'
import * as descriptions from './descriptions.ts'
import { organizations } from './organizations.ts'
import { places } from './places.ts'
import * as words from './words.ts'

const listed = (list: string): string[] => list.split(/\s+/)
const named = (list: string): string[] => list.split(/,\s*/)

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  wife: 'wives',
  person: 'persons',
  people: 'people',
}

/** The regular plural, and that of compounds such as `spokesman`. */
function plural(noun: string): string {
  const irregular = Object.keys(PLURALS).find(ending => noun.endsWith(ending))
  if (irregular) return noun.slice(0, -irregular.length) + PLURALS[irregular]
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const typed = (lists: Readonly<Record<EntityType, readonly string[]>>): Map<string, EntityType> =>
  new Map(
    (Object.keys(lists) as EntityType[]).flatMap(type => lists[type].map(word => [word, type] as const)),
  )

const withPlurals = (list: string): string[] => listed(list).flatMap(noun => [noun, plural(noun)])

/** What the recogniser of names has been trained with, besides the lists of `mentions` themselves. */
export const trainingLists = {
  endings: {
    organization: listed(words.organizationEndings),
    place: listed(words.placeEndings),
    event: listed(words.eventEndings),
  },
  descriptions: typed({
    event: withPlurals(descriptions.events),
    place: withPlurals(descriptions.places),
    organization: withPlurals(descriptions.organizations),
    person: withPlurals(descriptions.people),
  }),
} as const

const { others } = descriptions

const gazetteer = typed({
  place: named(places),
  organization: named(organizations),
  person: [],
  event: [],
})

const notAlone = new Set(listed(words.notAlone))

export const mentions = {
  gazetteer,
  capitalGazetteer: new Map(
    [...gazetteer]
      .filter(([name]) => name.length > 3 && !notAlone.has(name))
      .map(([name, type]) => [name.toUpperCase(), type]),
  ),
  institutions: new Set(listed(words.institutions)),
  gazetteerOpenings: new Set([...gazetteer.keys()].map(name => name.split(' ')[0]!)),
  titles: new Set(listed(words.titles)),
  notNames: new Set(listed(words.notNames)),
  functionWords: new Set(listed(words.functionWords)),
  notAlone,
  locatives: new Set(listed(words.locatives)),
  combining: new Set(listed(words.combining)),
  articles: new Set(['the', 'a', 'an']),
  alternatives: new Set(['or']),
  creditLabels: new Set(listed('photo photos photograph photographs picture pictures image images credit')),
  held: new Set(listed('regime administration government camp campaign cabinet presidency family')),
  pronouns: typed({
    person: listed(
      'he him his himself she her hers herself they them their theirs themselves i me my myself we us our ours ourselves',
    ),
    organization: [],
    place: [],
    event: [],
  }),
  descriptions: new Map([
    ...typed({
      event: withPlurals(others.event),
      place: withPlurals(others.place),
      organization: withPlurals(others.organization),
      person: withPlurals(others.person),
    }),
    ...trainingLists.descriptions,
  ]),
  determiners: new Set(listed(words.determiners)),
} satisfies Omit<MentionLanguage, 'recogniser'>
