import type { Context } from '../rule.ts'
import type { Range } from './range.ts'
import { maySpeak, subjectBefore } from './subject.ts'
import { isFiniteVerb } from './tests.ts'

/** How deep a verb's auxiliaries and joined verbs may lie below the root. */
const DEPTH = 4
const SAME_CLAUSE = /^(?:root|aux|cop|conj|parataxis)/

/** True where a verb belongs to the sentence's main clause. */
function isMain({ items, grammar }: Context, at: number): boolean {
  let word = grammar.words[items[at]!.token]!
  for (let steps = 0; steps < DEPTH; steps++) {
    if (!SAME_CLAUSE.test(word.deprel)) return false
    if (word.head < 0) return true
    word = grammar.words[word.head]!
  }
  return false
}

/** The subject of the main clause, if it may well speak: a name or a pronoun for a person. */
export function mainSubject(context: Context): Range | undefined {
  const { items } = context
  const finite = items.flatMap((item, i) => (isFiniteVerb(item) ? [i] : []))
  const verb = finite.find(at => isMain(context, at)) ?? finite.at(-1)
  const subject = verb === undefined ? undefined : subjectBefore(items, verb)
  return subject && maySpeak(items, subject) ? subject : undefined
}
