import { plural, type VerbForms, verbForms } from '../../text/inflect.ts'
import { nouns } from './nouns.ts'
import type { Row } from './rows.ts'
import { verbs } from './verbs.ts'

/** A verb's own row, by its lemma. */
const own = new Map(verbs.rows.map(row => [row.word, row]))

/** The forms of a verb. `write_back` has those of `write`, where its own row tells none. */
export function formsOf({ word, forms }: Row<string>): VerbForms {
  const lemma = word.split('_')[0]!
  return verbForms(lemma, forms.length ? forms : own.get(lemma)?.forms)
}

/** A noun's plurals: `people` and `persons`. */
export const pluralsOf = ({ word, forms }: Row<string>): readonly string[] =>
  forms.length ? forms : [plural(word)]

/** Singulars and plurals of the nouns with a fact. */
export const bothNumbers = (fact: Parameters<typeof nouns.with>[0]): string[] =>
  nouns.rowsWith(fact).flatMap(row => [row.word, ...pluralsOf(row)])

/** Plurals of the nouns with a fact. */
export const plurals = (fact: Parameters<typeof nouns.with>[0]): string[] =>
  nouns.rowsWith(fact).flatMap(pluralsOf)
