import type { EntityType } from '../../../model/layers.ts'
import type { EntityLexicon, Gender, NounSense } from '../../../model/lexicon/entities.ts'
import { wordsOf } from '../../../text/words.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { formsOf, pluralsOf } from '../inflected.ts'
import { femaleNames } from '../names/female.ts'
import { allThings } from '../names/index.ts'
import { maleNames } from '../names/male.ts'
import { nicknames } from '../names/nicknames.ts'
import { CLASSES, nouns } from '../nouns.ts'
import { pronouns } from '../pronouns.ts'
import { NUMBERS } from '../time/calendar.ts'
import { titles } from '../titles.ts'
import { verbs } from '../verbs.ts'

const all = <T>(list: string, value: T): [string, T][] => wordsOf(list).map(word => [word, value])
const TYPES = ['person', 'organization', 'place', 'event'] as const satisfies readonly EntityType[]

const genderOf = (facts: ReadonlySet<string>): Gender | undefined =>
  facts.has('male') ? 'male' : facts.has('female') ? 'female' : undefined

/** What nouns say of the one they describe, singular and plural. */
const senses = TYPES.flatMap(type =>
  nouns
    .rowsWith(type)
    .filter(({ facts }) => !facts.has('unreferred'))
    .flatMap((row): [string, NounSense][] => {
      const gender = genderOf(row.facts)
      const kind = CLASSES.find(name => row.facts.has(name))
      const sense = { type, ...(gender && { gender }), ...(kind && { class: kind }) }
      return [
        ...pluralsOf(row).map((word): [string, NounSense] => [word, { ...sense, number: 'plural' }]),
        [row.word, { ...sense, number: row.facts.has('several') ? 'plural' : 'singular' }],
      ]
    }),
)

/** Each short form with every name it is short for. */
function nicknamesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>()
  for (const line of source.trim().split('\n')) {
    const [name, short] = line.split(':')
    for (const form of wordsOf(short!)) full.set(form, [...(full.get(form) ?? []), name!])
  }
  return full
}

/** Things whose names are other names of each other, or that have a people. */
const renamed = allThings.filter(({ names, peoples }) => names.length > 1 || peoples.length)

/** The finite forms of the verbs between a subject and what it is said to be. */
const copulas = verbs
  .rowsWith('linking')
  .map(formsOf)
  .flatMap(({ lemma, present, past }) => [lemma, present, ...past])

const cardinals = NUMBERS.slice(1, 12)

/** What English tells about who is meant. */
export const entities: Omit<EntityLexicon, 'antecedents'> = {
  aliases: renamed.map(({ names }) => names.map(({ name }) => name)),
  demonyms: new Map(
    renamed.flatMap(({ names, peoples }) => peoples.map(({ word }) => [word, names[0]!.name] as const)),
  ),
  firstNames: new Map([...all(femaleNames, 'female' as const), ...all(maleNames, 'male' as const)]),
  titles: new Map<string, Gender | undefined>([
    ...titles.rowsWith('title').map(({ word, facts }) => [word, genderOf(facts)] as const),
    ...adjectives.with('title').map(word => [word, undefined] as const),
    ...nouns
      .rowsWith('person')
      .filter(({ facts }) => !facts.has('untitled'))
      .map(({ word, facts }) => [word, genderOf(facts)] as const),
  ]),
  nouns: new Map(senses),
  anyBody: nouns.setOf('any-body'),
  uniqueBody: nouns.setOf('unique'),
  celebrated: new Set(
    nouns.rows
      .filter(({ facts }) => (facts.has('performer') || facts.has('sport')) && !facts.has('public'))
      .map(({ word }) => word),
  ),
  titleNouns: new Map(
    titles.rows.flatMap(({ word, shortFor }) => (shortFor ? [[word, shortFor] as const] : [])),
  ),
  roleModifiers: new Set([
    ...adjectives.with('modifier'),
    ...nouns.with('modifier'),
    ...functionWords.with('modifier'),
  ]),
  plainPeople: nouns.setOf('plain-person'),
  pronouns,
  definite: functionWords.setOf('definite'),
  indefinite: functionWords.setOf('indefinite'),
  phraseBreaks: functionWords.setOf('phrase-break'),
  complements: functionWords.setOf('complement'),
  locatives: functionWords.setOf('locative'),
  clauseOpeners: functionWords.setOf('clause-opener'),
  copulas: new Set([...copulas, 'are']),
  negations: functionWords.setOf('denial'),
  conjunctions: functionWords.setOf('pairing'),
  asking: verbs.setOf('asking'),
  answering: verbs.setOf('answering'),
  cardinals: new Map(
    cardinals.flatMap((word, index) => [
      [word, index + 2],
      [`${index + 2}`, index + 2],
    ]),
  ),
  droppedEndings: nouns.setOf('dropped'),
  plainKinds: nouns.setOf('plain-kind'),
  nameSuffixes: new Set(wordsOf('jr jr. sr sr. ii iii iv mp mep qc kc phd ph.d. md m.d. esq')),
  generations: new Set(wordsOf('jr sr ii iii iv')),
  nameArticles: new Set(wordsOf('al el ul')),
  nicknames: nicknamesOf(nicknames),
  acronymSkips: functionWords.setOf('acronym-skip'),
}
