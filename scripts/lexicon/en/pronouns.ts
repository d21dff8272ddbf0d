import type { PronounForm } from '../../model/lexicon/entities.ts'
import { functionWords } from './function-words.ts'
import type { Row } from './rows.ts'

const first = <T extends string>(facts: ReadonlySet<string>, ...choice: readonly T[]): T | undefined =>
  choice.find(fact => facts.has(fact))

function formOf({ facts }: Row<string>): PronounForm | undefined {
  const person = first(facts, '1st', '2nd', '3rd')
  const number = first(facts, 'singular', 'plural')
  const its = first(facts, 'subject', 'object', 'possessive', 'reflexive')
  if (!person || !number || !its) return undefined
  const gender = first(facts, 'male', 'female', 'neuter')
  return { person: Number(person[0]) as 1 | 2 | 3, number, ...(gender && { gender }), case: its }
}

/** Every pronoun that stands for somebody or something, and what it tells of them. */
export const pronouns: ReadonlyMap<string, PronounForm> = new Map(
  functionWords.rows.flatMap(row => {
    const form = formOf(row)
    return form ? [[row.word, form] as const] : []
  }),
)
