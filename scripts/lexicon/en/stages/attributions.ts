import type { Stance } from '../../../model/layers.ts'
import type { AttributionLexicon, PatternStep } from '../../../model/lexicon/attributions.ts'
import { allForms } from '../../../text/inflect.ts'
import { wordsOf } from '../../../text/words.ts'
import { adjectives } from '../adjectives.ts'
import { EXPLAINING, WITHHOLDING } from '../anonymity.ts'
import { functionWords } from '../function-words.ts'
import { bothNumbers, formsOf } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { pronouns } from '../pronouns.ts'
import { STANCES } from '../stances.ts'
import { dateNames, phraseEnds } from '../time/calendar.ts'
import { titles } from '../titles.ts'
import { verbs } from '../verbs.ts'

type Told = Exclude<Stance, 'says'>

const KNOWN = Object.keys(STANCES) as Told[]

/** The forms of a verb, each with the word that completes it: `called for`. */
function phrasesOf(row: (typeof verbs.rows)[number]): string[] {
  const particle = row.word.split('_')[1]
  return allForms(formsOf(row)).map(form => (particle ? `${form} ${particle}` : form))
}

/** Nouns and adjectives first: where a verb looks like one of them, it is the verb that reports. */
function stances(): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>()
  for (const stance of KNOWN) {
    const asNoun = nouns.known.includes(stance) ? bothNumbers(stance as 'warns') : []
    const asAdjective = adjectives.known.includes(stance) ? adjectives.with(stance as 'warns') : []
    for (const word of [...asNoun, ...asAdjective]) found.set(word, stance)
  }
  for (const stance of KNOWN)
    for (const phrase of verbs.rowsWith(stance).flatMap(phrasesOf)) found.set(phrase, stance)
  return found
}

/** One step of a wording: `a|b`, `a?`, `..3`. */
function stepOf(written: string): PatternStep {
  const gap = /^\.\.(\d)$/.exec(written)?.[1]
  const optional = written.endsWith('?')
  const words = gap ? [] : written.slice(0, optional ? -1 : undefined).split('|')
  return { words: new Set(words), optional, ...(gap && { gap: Number(gap) }) }
}

const formsWith = (fact: 'hearer' | 'named'): string[] => verbs.rowsWith(fact).flatMap(phrasesOf)

const heOrShe = [...pronouns].filter(
  ([, { number, gender, case: its }]) =>
    number === 'singular' &&
    (gender === 'male' || gender === 'female') &&
    (its === 'subject' || its === 'object'),
)

export const attributions = {
  prepositions: functionWords.setOf('describing'),
  relatives: functionWords.setOf('relative'),
  possessives: functionWords.setOf('possessive-end'),
  beforeNames: new Set([...nouns.with('person'), ...titles.with('title')]),
  singular: new Set(heOrShe.map(([word]) => word)),
  first: new Set(
    [...pronouns].flatMap(([word, { person, number }]) =>
      person === 1 && number === 'singular' ? [word] : [],
    ),
  ),
  continuing: new Set(
    verbs
      .rowsWith('continuing')
      .map(formsOf)
      .flatMap(({ present, past }) => [present, ...past]),
  ),
  asking: verbs.setOf('asking'),
  listing: functionWords.setOf('participle-preposition'),
  stances: stances(),
  commanding: new Set(formsWith('hearer')),
  naming: new Set(formsWith('named')),
  comparing: functionWords.setOf('comparison'),
  openers: new Set([...functionWords.with('complementizer'), ...functionWords.with('question')]),
  documents: new Set(bothNumbers('document')),
  authored: new Set([...bothNumbers('document'), ...bothNumbers('statement')]),
  posted: new Set(bothNumbers('posted')),
  bodies: new Set([...nouns.with('organization'), ...nouns.with('speaking')]),
  people: new Set([...nouns.with('person'), ...functionWords.with('public')]),
  honorifics: titles.setOf('honorific'),
  times: new Set([...dateNames, ...phraseEnds]),
  definite: functionWords.setOf('definite'),
  withholding: WITHHOLDING.map(written => wordsOf(written).map(stepOf)),
  explaining: new Set(wordsOf(EXPLAINING)),
} satisfies AttributionLexicon
