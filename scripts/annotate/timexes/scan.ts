import type { TimexLanguage } from '../../model/language/timexes.ts'
import type { Draft } from './meaning.ts'
import { SIGN } from './pattern.ts'
import type { TimexRule } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Term } from './terms.ts'

const OPENS = /^[\d'’‘[]/

/** The rules that can begin with a word of some classes, in the rules' order; looked up once for each set of classes. */
function rulesByOpening(): (term: Term) => readonly TimexRule[] {
  const known = new Map<string, readonly TimexRule[]>()
  return term => {
    const classes: string[] = term.meanings.map(meaning => meaning.class)
    if (OPENS.test(term.text)) classes.push(SIGN)
    const key = classes.join(' ')
    const found = known.get(key) ?? rules.filter(({ opens }) => classes.some(name => opens.has(name)))
    known.set(key, found)
    return found
  }
}

const rulesFor = rulesByOpening()

/** The longest match at a place. */
function best(terms: readonly Term[], at: number, language: TimexLanguage): Draft | undefined {
  let found: Draft | undefined
  for (const rule of rulesFor(terms[at]!)) {
    const [draft] = rule.match({ terms, at, language })
    if (draft && (!found || draft.to > found.to)) found = draft
  }
  return found
}

/** Every time expression in the terms, in order, none overlapping another. */
export function scan(terms: readonly Term[], language: TimexLanguage): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < terms.length; ) {
    const draft = best(terms, at, language)
    if (draft) found.push(draft)
    at = draft ? draft.to : at + 1
  }
  return found
}
