import { formsOf } from './inflect.ts'

/** Verbs whose form in `-s` is no noun's plural: a tagger that makes a noun of `denies` is wrong. */
const NO_NOUNS = `say tell write think believe insist argue contend assert allege maintain admit explain deny announce agree ask
  describe propose reveal confirm concede acknowledge suggest declare recall conclude add deem inform convince persuade
  accuse reject criticise criticize condemn denounce urge vow swear predict imply indicate emphasise emphasize
  reiterate observe lament retort remember know expect wonder reply decide read endorse oppose defend dismiss praise`

const PAST_ENDINGS = /(?:ed|id|ld|ote)$/

/** Lower-case forms that only a finite verb has, with their Penn Treebank tag: `denies` → VBZ, `wrote` → VBD. */
export const finiteForms: ReadonlyMap<string, 'VBZ' | 'VBD'> = new Map(
  NO_NOUNS.split(/\s+/).flatMap(lemma => {
    const [, present, , past] = formsOf(lemma) as [string, string, string, string]
    const one: [string, 'VBZ' | 'VBD'][] = [[present, 'VBZ']]
    return PAST_ENDINGS.test(past) ? [...one, [past, 'VBD'] as const] : one
  }),
)
