import type { Language } from '../../model/language.ts'

const words = (list: string): string[] => list.split(' ')

/** Words that a rule makes from a row and that the lists before the tables lacked, and others that they had. */
const DIFFERENCES: readonly (readonly [
  set: (language: Language) => unknown,
  without: string,
  withThese: string,
])[] = [
  [of => of.entities.copulas, 'remain', ''],
  [of => of.mentions.creditLabels, 'credits', ''],
  [of => of.mentions.notNames, 'weds', ''],
  [of => of.paragraphs.captionLabels, 'captions files photographs pictures', ''],
  [of => of.sentences.numberAbbreviations, 'Weds', ''],
  [of => of.tokens.abbreviations, 'Weds', ''],
  [
    of => of.sentences.reportingVerbs,
    'answers cries declares demands exclaims explains recalls remarks replies responds shouts tweets wonders yells',
    'say',
  ],
  [of => of.timexes.reported, 'figure reports', ''],
]
const PEOPLE = 'gunmen gunmens ex-wifes midwifes peoples policemen policemens policewomen'

/** Makes the sets equal to what they were, before the differences are mended. */
export function asBefore(language: Language): Language {
  for (const [set, without, withThese] of DIFFERENCES) {
    const its = set(language) as Set<string>
    for (const word of words(without)) its.delete(word)
    for (const word of words(withThese)) if (word) its.add(word)
  }
  const nouns = language.entities.nouns as Map<string, unknown>
  for (const word of words('duos ex-wives midwives pairs trios')) nouns.delete(word)
  for (const word of words(PEOPLE)) nouns.set(word, { type: 'person', number: 'plural' })
  const descriptions = language.mentions.descriptions as Map<string, unknown>
  descriptions.delete('heroes')
  for (const word of words('gunmens heros persons policemens')) descriptions.set(word, 'person')
  descriptions.set('headquarterses', 'place')
  descriptions.set('talkses', 'event')
  delete (language.timexes.terms.FOR as Record<string, unknown>).requiring
  return language
}
