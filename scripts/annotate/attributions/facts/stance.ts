import type { Stance } from '../../../model/layers.ts'
import type { FactRule, Spoken } from './fact.ts'
import { cueWords, opensWithInfinitive, readIn } from './words.ts'

const wordsOf = ({ story, quotation: { cue } }: Spoken): string => (cue ? cueWords(story, cue) : '')

/** What the reporting words mean by themselves. */
function ofWords(spoken: Spoken): Exclude<Stance, 'says'> | undefined {
  const { stances } = spoken.story.lexicon
  const words = wordsOf(spoken)
  const [verb, noun] = words.split(' ')
  // "expressed worry": the noun tells it where the verb does not.
  return stances.get(words) ?? stances.get(verb!) ?? stances.get(noun ?? '')
}

/** "did not say", "declined to say" keep it back; "could not deny" grants it. */
const turnedAround: FactRule<Stance> = {
  id: 'attributions/stance-turned-around',
  example: { text: 'Ana Bell declined to say whether the bridge was safe.', finds: 'refuses (say)' },
  match(spoken) {
    const { polarity, cue } = spoken.quotation
    if (polarity !== 'negated' || !cue) return []
    return [{ value: ofWords(spoken) === 'denies' ? 'confirms' : 'refuses', span: cue }]
  },
}

/** The reporting words ask, warn, deny … by themselves. */
const ofCue: FactRule<Stance> = {
  id: 'attributions/stance-of-cue',
  example: { text: 'Ana Bell denied that the bridge was safe.', finds: 'denies (denied)' },
  match(spoken) {
    const value = ofWords(spoken)
    return value ? [{ value, span: spoken.quotation.cue! }] : []
  },
}

/** Somebody is told to do something: `told` alone only says. */
const toldTo: FactRule<Stance> = {
  id: 'attributions/stance-told-to',
  example: { text: 'Ana Bell told the drivers to slow down on the bridge.', finds: 'urges (told)' },
  match(spoken) {
    const { story, quotation } = spoken
    const commands =
      story.lexicon.commanding.has(wordsOf(spoken)) &&
      opensWithInfinitive(readIn(story, quotation.content[0]))
    return commands ? [{ value: 'urges', span: quotation.cue! }] : []
  },
}

/** No word makes more of it than that it is said. */
const plain: FactRule<Stance> = {
  id: 'attributions/stance-plain',
  example: { text: 'Ana Bell said the bridge would open in May.', finds: 'says (said)' },
  match: ({ quotation: { cue } }) => [{ value: 'says', ...(cue && { span: cue }) }],
}

/** What the report makes of what is said: the first rule that concludes decides, the last one always does. */
export const stanceRules: readonly FactRule<Stance>[] = [turnedAround, ofCue, toldTo, plain]
