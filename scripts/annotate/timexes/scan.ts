import type { TimexLanguage } from '../../model/language/timexes.ts'
import type { Draft } from './meaning.ts'
import { rules } from './rules/index.ts'
import type { Term } from './terms.ts'

const OPENS = /^[\d'’‘[]/

/** The longest match at a place. */
function best(terms: readonly Term[], at: number, language: TimexLanguage): Draft | undefined {
  let found: Draft | undefined
  for (const rule of rules) {
    const [draft] = rule.match({ terms, at, language })
    if (draft && (!found || draft.to > found.to)) found = draft
  }
  return found
}

/** Every time expression in the terms, in order, none overlapping another. */
export function scan(terms: readonly Term[], language: TimexLanguage): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < terms.length; ) {
    const term = terms[at]!
    const may = term.meanings.length > 0 || OPENS.test(term.text)
    const draft = may ? best(terms, at, language) : undefined
    if (draft) found.push(draft)
    at = draft ? draft.to : at + 1
  }
  return found
}
