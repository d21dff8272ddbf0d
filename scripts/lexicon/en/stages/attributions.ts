import type { AttributionLexicon } from '../../../model/lexicon/attributions.ts'
import { functionWords } from '../function-words.ts'
import { formsOf } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { pronouns } from '../pronouns.ts'
import { titles } from '../titles.ts'
import { verbs } from '../verbs.ts'

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
  people: new Set([...nouns.with('person'), ...titles.with('title')]),
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
} satisfies AttributionLexicon
