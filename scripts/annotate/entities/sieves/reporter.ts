import type { Sieve } from '../sieve.ts'

/** `Reed said he would go`: who opens what somebody is reported to have said is the one who said it. */
export const reporter: Sieve = {
  id: 'entities/reporter',
  example: { text: 'Ana Bell met Tom Reed. Reed said he would go.', finds: 'he = Reed' },
  applies: ({ pronoun }) =>
    pronoun?.person === 3 && pronoun.case === 'subject' && pronoun.gender !== 'neuter',
  over({ sources, quoted, references }, story) {
    return pronoun => {
      const { quotation, index } = pronoun
      const source = sources[quotation]
      if (!source || quoted(quotation) || references[index - 1]?.quotation === quotation) return undefined
      const speaker = story.of(source)
      if (speaker?.type !== 'person' || (speaker.gender && speaker.gender !== pronoun.pronoun!.gender))
        return undefined
      return { antecedent: source }
    }
  },
}
