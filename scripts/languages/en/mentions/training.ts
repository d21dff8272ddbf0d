import * as descriptions from './descriptions.ts'
import { listed, named, typed, withPlurals } from './lists.ts'
import { organizations } from './organizations.ts'
import { places } from './places.ts'
import * as words from './words.ts'

/** What the recogniser of names has been trained with: a change here asks for training it anew. */
export const trainingLists = {
  gazetteer: typed({
    place: named(places),
    organization: named(organizations),
    person: [],
    event: [],
  }),
  titles: listed(words.titles),
  notNames: listed(words.notNames),
  functionWords: listed(words.functionWords),
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
