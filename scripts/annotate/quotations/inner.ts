import type { Cue } from './grammar/cues.ts'
import { isTagged, isUsed } from './grammar/tests.ts'
import type { Item } from './items.ts'
import type { Context } from './rule.ts'
import { type Candidate, isWithin } from './select.ts'

/** True where the words open with a small letter: part of a clause, never a sentence. */
const isPart = (text: string, { content: [first] }: Candidate): boolean =>
  /^\p{Ll}/u.test(text.slice(first!.start, first!.start + 2))

/**
 * "The aides said [Bell] thinks …" tells what the aides said. A pronoun mostly means who reports:
 * "Bell said [she] thinks …".
 */
const isThought = (verb: Item, source: Item | undefined): boolean =>
  isUsed(verb, 'thinking') && !isTagged(source, 'PRP')

/** "said [it] shows that …": a thing says nothing itself. */
const isOfThing = (source: Item | undefined, { verb }: Cue): boolean =>
  isUsed(source, 'expletive') && !verb.takes.has('bare')

/** "wrote that Bell spoke “well of the town”": the words are those of who wrote. */
const isManner = (text: string, one: Candidate, { verb }: Cue): boolean =>
  verb.takes.size === 0 && isPart(text, one)

/** Without reports inside others that tell nothing of their own. */
export function withoutEmpty(
  chosen: readonly Candidate[],
  { text, items, cues }: Pick<Context, 'text' | 'items' | 'cues'>,
): Candidate[] {
  return chosen.filter(one => {
    const cue = cues.find(({ from }) => items[from]!.start === one.cue?.start)
    const source = items.find(({ start }) => start === one.source?.start)
    if (!cue || !chosen.some(other => isWithin(one, other))) return true
    return !isThought(items[cue.from]!, source) && !isOfThing(source, cue) && !isManner(text, one, cue)
  })
}
