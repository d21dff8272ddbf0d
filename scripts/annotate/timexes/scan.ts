import type { TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { Draft } from './meaning.ts'
import { SIGN } from './pattern.ts'
import type { TimexRule } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Term } from './terms.ts'

const OPENS = /^[\d¼½¾'’‘[]/
const JOINS = /^[\d¼½¾'’‘[,:./–-]/

/** True for a word that no time expression can go on with. */
const isDead = (term: Term | undefined): boolean =>
  term === undefined || (term.meanings.length === 0 && !JOINS.test(term.text))

/** The classes of a word, and whether it stands alone: no expression goes on from it. */
function keyOf(term: Term, next: Term | undefined): string {
  let key = isDead(next) && term.meanings.every(({ length }) => length === 1) ? 'alone' : ''
  for (const meaning of term.meanings) key += ` ${meaning.class}`
  return OPENS.test(term.text) ? `${key} ${SIGN}` : key
}

/** The rules that can begin with a word of some classes, in the rules' order; looked up once for each set of classes. */
function rulesByOpening(): (term: Term, next: Term | undefined) => readonly TimexRule[] {
  const known = new Map<string, readonly TimexRule[]>()
  return (term, next) => {
    if (term.meanings.length === 0 && !OPENS.test(term.text)) return []
    const key = keyOf(term, next)
    const found = known.get(key) ?? rulesOf(key.split(' '))
    known.set(key, found)
    return found
  }
}

const rulesOf = ([alone, ...classes]: readonly string[]): readonly TimexRule[] =>
  rules.filter(rule => classes.some(name => (alone ? rule.alone : rule.opens).has(name)))

const rulesFor = rulesByOpening()

/** The longest match at a place. */
function best(terms: readonly Term[], at: number, lexicon: TimexLexicon): Draft | undefined {
  let found: Draft | undefined
  for (const rule of rulesFor(terms[at]!, terms[at + 1])) {
    const [draft] = rule.match({ terms, at, lexicon })
    if (draft && (!found || draft.to > found.to)) found = draft
  }
  return found
}

/** Every time expression in the terms, in order, none overlapping another. */
export function scan(terms: readonly Term[], lexicon: TimexLexicon): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < terms.length; ) {
    const draft = best(terms, at, lexicon)
    if (draft) found.push(draft)
    at = draft ? draft.to : at + 1
  }
  return found
}
