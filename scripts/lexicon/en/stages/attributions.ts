import type { AttributionLexicon } from '../../../model/lexicon/attributions.ts'
import { functionWords } from '../function-words.ts'
import { formsOf } from '../inflected.ts'
import { pronouns } from '../pronouns.ts'
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
} satisfies AttributionLexicon
