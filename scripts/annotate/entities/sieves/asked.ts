import type { Context } from '../context.ts'
import type { Reference } from '../reference.ts'
import type { Sieve, Verdict } from '../sieve.ts'
import type { Story } from '../story.ts'
import { suits } from '../suits.ts'

/** Sentences between a question and its answer. */
const REACH = 2
/** Words that may stand between the verb and the name of who is asked: a title. */
const TITLES = 3

/** True where the quotation of a pronoun is the answer to the one whose source is `asker`. */
function answers(asker: Reference, pronoun: Reference, { sourceOf, cue, asks, lexicon }: Context): boolean {
  const question = sourceOf.get(asker)!
  const answer = sourceOf.get(pronoun)!
  if (pronoun.sentence - asker.sentence > REACH || !lexicon.asking.has(cue(question)?.lemma ?? ''))
    return false
  return (asks(question) && !asks(answer)) || lexicon.answering.has(cue(answer)?.lemma ?? '')
}

/** Who is asked: `asked [Ana Bell]`. */
function hearerOf(asker: Reference, { sourceOf, cue, references }: Context): Reference | undefined {
  const verb = cue(sourceOf.get(asker)!)!.token
  const after = (item: Reference): boolean =>
    item !== asker &&
    item.quotation !== sourceOf.get(asker) &&
    item.first > verb &&
    item.first <= verb + 1 + TITLES
  return references.find(item => after(item) && item.sentence === asker.sentence)
}

/** Of those who suit, the last before the question who is somebody else than the asker. */
function partner(
  asker: Reference,
  pronoun: Reference,
  context: Context,
  story: Story,
): Reference | undefined {
  const earlier = context.references
    .slice(0, asker.index)
    .filter(item => asker.sentence - item.sentence <= REACH && context.sourceOf.has(item))
  return earlier.findLast(item => story.of(item) !== story.of(asker) && suits(pronoun, item, story.of(item)))
}

/** `he replied`: who was asked, never who asked. */
export const asked: Sieve = {
  id: 'entities/asked',
  example: {
    text: 'Mia Hill asked Ana Bell: “Did you sign?” “I did,” she replied.',
    finds: 'she = Ana Bell',
  },
  applies: ({ pronoun }) => pronoun?.person === 3,
  over(context, story) {
    const sources = [...context.sourceOf.keys()].sort((a, b) => a.index - b.index)
    return (pronoun): Verdict => {
      if (!context.sourceOf.has(pronoun)) return undefined
      const asker = sources.findLast(({ index }) => index < pronoun.index)
      if (!asker || !answers(asker, pronoun, context)) return undefined
      const hearer = hearerOf(asker, context) ?? partner(asker, pronoun, context, story)
      const fits = hearer && suits(pronoun, hearer, story.of(hearer))
      return fits ? { antecedent: hearer } : { doubt: [] }
    }
  },
}
