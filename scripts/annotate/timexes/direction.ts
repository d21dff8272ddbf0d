import type { TimexLanguage } from '../../model/language/timexes.ts'
import type { Term } from './terms.ts'

export type Direction = 'past' | 'future' | 'unknown'

// How far to look: beyond it, a verb says nothing about the date.
const REACH = 25

const CLAUSE_END = /^[.;:?!"“”—–]$/

function sense({ lower, text }: Term, language: TimexLanguage): Direction {
  if (language.future.has(lower)) return 'future'
  if (language.past.has(lower)) return 'past'
  const regular =
    text === lower && lower.length > 4 && language.pastEndings.some(ending => lower.endsWith(ending))
  return regular ? 'past' : 'unknown'
}

/** The nearest tense that the words before (step −1) or after (1) a place show within the clause. */
function look(terms: readonly Term[], from: number, step: 1 | -1, language: TimexLanguage): Direction {
  for (let i = from, seen = 0; i >= 0 && i < terms.length && seen < REACH; i += step, seen++) {
    if (CLAUSE_END.test(terms[i]!.text)) return 'unknown'
    const found = sense(terms[i]!, language)
    if (found === 'past' && step < 0 && beforeIsFuture(terms, i, language)) return 'future'
    if (found !== 'unknown') return found
  }
  return 'unknown'
}

/** `is expected`, `will be held`, `to be scheduled`: a participle after a sign of the future. */
const beforeIsFuture = (terms: readonly Term[], at: number, language: TimexLanguage): boolean =>
  [1, 2, 3].some(back => {
    const term = terms[at - back]
    return term !== undefined && language.future.has(term.lower)
  })

/** Whether the clause around the terms `from`–`to` speaks of what is over or of what is to come. */
export function directionOf(
  terms: readonly Term[],
  from: number,
  to: number,
  language: TimexLanguage,
): Direction {
  const before = look(terms, from - 1, -1, language)
  return before === 'unknown' ? look(terms, to, 1, language) : before
}
