import type { EntityLanguage, Gender, NounSense, PronounForm } from '../../../model/language/entities.ts'
import type { EntityType } from '../../../model/layers.ts'
import * as descriptions from '../mentions/descriptions.ts'
import { aliases } from './aliases.ts'
import { femaleNames } from './female-names.ts'
import { maleNames } from './male-names.ts'
import { nicknames } from './nicknames.ts'
import { irregularPlurals, nouns } from './nouns.ts'
import * as words from './words.ts'

const list = (text: string, separator: RegExp = /\s+/): string[] =>
  text.trim().split(separator).filter(Boolean)
const set = (text: string): Set<string> => new Set(list(text))
const all = <T>(text: string, value: T): [string, T][] => list(text).map(word => [word, value])

const lines = list(aliases, /\n/).map(line => line.split(' : ').map(part => list(part, /\s*,\s+/)))

function plural(noun: string): string {
  const irregular = irregularPlurals.get(noun)
  if (irregular) return irregular
  if (/(?:^|[a-z])(?:man|woman)$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function senses(line: string): [string, NounSense][] {
  const [facts, heads] = line.split(':')
  const [type, gender, kind] = facts!.split(' ')
  return list(heads!).flatMap(head => {
    const sense = {
      type: type as EntityType,
      ...(gender !== '-' && { gender: gender as Gender }),
      ...(kind !== '-' && { class: kind! }),
    }
    return [
      [head, { ...sense, number: 'singular' }],
      [plural(head), { ...sense, number: 'plural' }],
    ] as const satisfies [string, NounSense][]
  })
}

/** The first line that lists a noun wins. */
const nounSenses = new Map([...list(nouns, /\n/).flatMap(senses)].reverse())

/** The nouns that are mentions of people but tell no more than that: `curator`. */
const otherPeople = list(`${descriptions.people} ${descriptions.others.person}`).flatMap(noun =>
  senses(`person - -: ${noun}`),
)

/** Nouns in the singular that mean several people. */
const collectives: [string, NounSense][] = list(words.collectives).map(noun => [
  noun,
  { type: 'person', number: 'plural' },
])

function pronoun(forms: string, fact: Omit<PronounForm, 'case'>): [string, PronounForm][] {
  const cases = ['subject', 'object', 'possessive', 'possessive', 'reflexive'] as const
  return forms.split(' ').map((form, index) => [form, { ...fact, case: cases[index]! }])
}

/** Earlier rows win for `her`, `his` and `it`, whose cases look alike. */
const pronouns = new Map(
  [
    ...pronoun('he him his his himself', { person: 3, number: 'singular', gender: 'male' }),
    ...pronoun('she her her hers herself', { person: 3, number: 'singular', gender: 'female' }),
    ...pronoun('it it its its itself', { person: 3, number: 'singular', gender: 'neuter' }),
    ...pronoun('they them their theirs themselves', { person: 3, number: 'plural' }),
    ...pronoun('i me my mine myself', { person: 1, number: 'singular' }),
    ...pronoun('we us our ours ourselves', { person: 1, number: 'plural' }),
    ...pronoun('you you your yours yourself', { person: 2, number: 'singular' }),
  ].reverse(),
)

/** Each short form with every name it is short for. */
function nicknamesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>()
  for (const line of list(source, /\n/)) {
    const [name, short] = line.split(':')
    for (const form of list(short!)) full.set(form, [...(full.get(form) ?? []), name!])
  }
  return full
}

const cardinals = list('two three four five six seven eight nine ten eleven twelve')

/** What English tells about who is meant. */
export const entities: Omit<EntityLanguage, 'antecedents'> = {
  aliases: lines.map(([names]) => names!),
  demonyms: new Map(
    lines.flatMap(([names, adjectives]) => (adjectives ?? []).map(word => [word, names![0]!])),
  ),
  firstNames: new Map([...all(femaleNames, 'female' as const), ...all(maleNames, 'male' as const)]),
  titles: new Map<string, Gender | undefined>([
    ...all(words.otherTitles, undefined),
    ...all(words.maleTitles, 'male' as const),
    ...all(words.femaleTitles, 'female' as const),
    ...[...nounSenses]
      .filter(([, { type, number }]) => type === 'person' && number === 'singular')
      .map(([noun, { gender }]): [string, Gender | undefined] => [noun, gender]),
  ]),
  nouns: new Map([...otherPeople, ...nounSenses, ...collectives]),
  titleNouns: new Map(list(words.titleNouns, /\n/).map(line => line.split(' ') as [string, string])),
  roleModifiers: set(words.roleModifiers),
  pronouns,
  definite: set('the this that these those both'),
  indefinite: set('a an some any another one other several many every each no'),
  phraseBreaks: set(words.phraseBreaks),
  complements: set('of for at in to'),
  locatives: set('in at from to near into across outside inside around'),
  clauseOpeners: set(words.clauseOpeners),
  copulas: set(words.copulas),
  negations: set("not n't never no hardly"),
  conjunctions: set('and &'),
  cardinals: new Map(
    cardinals.flatMap((word, index) => [
      [word, index + 2],
      [`${index + 2}`, index + 2],
    ]),
  ),
  droppedEndings: set(words.droppedEndings),
  plainKinds: set(words.plainKinds),
  nameSuffixes: set(words.nameSuffixes),
  generations: set('jr sr ii iii iv'),
  nameArticles: set('al el ul'),
  nicknames: nicknamesOf(nicknames),
  acronymSkips: set(words.acronymSkips),
}
