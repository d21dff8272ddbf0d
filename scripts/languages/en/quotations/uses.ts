import type { WordUse } from '../../../model/language/quotations.ts'
import { formsOf } from './inflect.ts'

const VERBS: Partial<Record<WordUse, string>> = {
  refusal: 'refuse decline deny fail avoid hesitate neglect forbear forget refrain resist',
  quoting: 'quote cite',
  prospect: 'expect plan intend want hope wish prepare mean like need try seek consider',
}

/** Participles after which the subject of what is said stands before the verb. */
const RAISING =
  'said believed thought reported alleged expected understood rumoured rumored estimated claimed considered known'

const WORDS: Partial<Record<WordUse, string>> = {
  negation: "not n't never nor",
  focus: 'only just merely simply necessarily',
  nobody: 'no nobody none neither noone',
  prospect: 'likely unlikely due set ready willing poised going',
  absence: 'without than instead short',
  condition: 'if whether unless',
  infinitive: 'to',
  agent: 'by',
  origin: 'by from',
  partitive: 'of',
  attachment: 'of for at from with to',
  absolute: 'with',
  comparison: 'as',
  oblique: 'him them me us her',
  additive: 'also',
  viewpoint: 'for',
  reflexive: 'himself herself itself themselves',
  expletive: 'it there',
  raising: RAISING,
}

const split = (words: string | undefined): string[] => words?.split(' ') ?? []

/** Words, lower case and in every form, by what they do around a reporting verb. */
export const uses: ReadonlyMap<string, ReadonlySet<WordUse>> = (() => {
  const byWord = new Map<string, Set<WordUse>>()
  const uses = [...new Set([...Object.keys(VERBS), ...Object.keys(WORDS)])] as WordUse[]
  for (const use of uses)
    for (const word of [...split(WORDS[use]), ...split(VERBS[use]).flatMap(formsOf)])
      byWord.set(word, (byWord.get(word) ?? new Set()).add(use))
  return byWord
})()
