import type { MentionLanguage } from '../../../model/language/mentions.ts'
import { others } from './descriptions.ts'
import { listed, named, typed, withPlurals } from './lists.ts'
import { moreOrganizations } from './more-organizations.ts'
import * as rules from './rules.ts'
import { trainingLists } from './training.ts'

const gazetteer = new Map([
  ...typed({
    place: named(rules.morePlaces),
    organization: named(moreOrganizations),
    person: [],
    event: named(rules.moreEvents),
  }),
  ...trainingLists.gazetteer,
])

const notAlone = new Set(listed(rules.notAlone))

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
  institutions: new Set(listed(rules.institutions)),
  gazetteerOpenings: new Set([...gazetteer.keys()].map(name => name.split(' ')[0]!)),
  titles: new Set([...trainingLists.titles, ...listed(rules.moreTitles)]),
  honorifics: new Set(listed('mr mrs ms miss mx dr prof sir dame sen rep gov rev mme')),
  notNames: new Set([...trainingLists.notNames, ...listed(rules.moreNotNames)]),
  functionWords: new Set(trainingLists.functionWords),
  notAlone,
  locatives: new Set(listed(rules.locatives)),
  combining: new Set(listed(rules.combining)),
  companyEndings: new Set(listed(rules.companyEndings)),
  happenings: {
    endings: new Set(listed(rules.happeningEndings)),
    openings: new Set(listed(rules.happeningOpenings)),
    storms: new Set(listed(rules.storms)),
  },
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
  unnamed: new Set(
    listed(
      'male female man woman voice unidentified unknown question questions answer q a all both audience member caller ' +
        'speaker reporter reporters interviewer narrator moderator host audio crowd translator interpreter',
    ),
  ),
  determiners: new Set(listed(rules.determiners)),
} satisfies Omit<MentionLanguage, 'recogniser'>
