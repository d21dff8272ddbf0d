import type { Stance, Weight } from '../../../model/layers.ts'
import type { FactRule, Sorted } from './fact.ts'
import { cueWords, isA, isTagged, opensWithInfinitive, type Read, readIn } from './words.ts'

/** The very words are there, or some of them. */
const verbatim: FactRule<Weight> = {
  id: 'attributions/weight-verbatim',
  example: { text: '“The bridge is a disgrace,” said Ana Bell.', finds: 'statement' },
  match: ({ quotation: { form } }) => (form === 'indirect' ? [] : [{ value: 'statement' }]),
}

/** The first word that hangs on none of the others. */
function rootOf(read: readonly Read[]): Read | undefined {
  const inside = new Set(read.map(({ at }) => at))
  return read.find(({ word }) => !inside.has(word.head))
}

/** True for a clause: its root is a verb, or a noun or adjective with a subject or "to be" of its own. */
function isClause(read: readonly Read[], openers: ReadonlySet<string>): boolean {
  const root = rootOf(read)
  if (isA(root, 'VERB')) return true
  if (read.some(({ word }) => word.head === root?.at && /^(?:cop|nsubj|csubj)/.test(word.deprel))) return true
  // "the fact that it fell meant more": one verb more than words that open a clause inside a phrase.
  const verbs = read.filter(one => isTagged(one, 'VBD', 'VBZ', 'VBP', 'MD'))
  const inner = read.filter(({ lower }) => openers.has(lower))
  return verbs.length > inner.length && inner.length > 0
}

const WANTS: ReadonlySet<Stance> = new Set<Stance>(['urges', 'agrees', 'asks', 'warns', 'refuses', 'says'])

/**
 * True where the verb says what something is, in this clause: "called it a farce", "hailed it as a success".
 */
function names({ story, stance, quotation: { cue } }: Sorted, read: readonly Read[]): boolean {
  const words = cue ? cueWords(story, cue) : ''
  const as = read.some(({ lower }) => story.lexicon.comparing.has(lower))
  return story.lexicon.naming.has(words) ? as || stance === 'says' : false
}

/** What is said is told, as a clause. */
const clause: FactRule<Weight, Sorted> = {
  id: 'attributions/weight-clause',
  example: { text: 'Ana Bell said the bridge would open in May.', finds: 'statement' },
  match(spoken) {
    const { story, quotation, stance } = spoken
    const read = readIn(story, quotation.content[0])
    const told =
      story.lexicon.openers.has(read[0]?.lower ?? '') ||
      isClause(read, story.lexicon.openers) ||
      (stance === 'accuses' && read.some(one => isTagged(one, 'VBG'))) ||
      (WANTS.has(stance) && opensWithInfinitive(read)) ||
      names(spoken, read) ||
      quotation.content.length > 1
    return told ? [{ value: 'statement' }] : []
  },
}

/** Only a noun phrase tells what was spoken of. */
const phrase: FactRule<Weight> = {
  id: 'attributions/weight-phrase',
  example: { text: 'Ana Bell criticised the new bridge over the river.', finds: 'mention' },
  match: () => [{ value: 'mention' }],
}

/** How much of what was said is told: the first rule that concludes decides, the last one always does. */
export const weightRules: readonly FactRule<Weight, Sorted>[] = [verbatim, clause, phrase]
