import type { Evident } from '../../../model/stage.ts'
import { isTagged } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'
import { accordingTo } from './according-to.ts'
import { anyVerb } from './any-verb.ts'
import { asSaid } from './as-said.ts'
import { attitude } from './attitude.ts'
import { charge } from './charge.ts'
import { clause } from './clause.ts'
import { colon } from './colon.ts'
import { cueAfter, cueInverted } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import { dash } from './dash.ts'
import { floating } from './floating.ts'
import { forWhom } from './for-whom.ts'
import { fragment } from './fragment.ts'
import { headline } from './headline.ts'
import { infinitive } from './infinitive.ts'
import { leadIn } from './lead-in.ts'
import { noun } from './noun.ts'
import { object } from './object.ts'
import { passive } from './passive.ts'
import { thatWas } from './that-was.ts'
import { transcript } from './transcript.ts'
import { view } from './view.ts'
import { viewed } from './viewed.ts'
import { voiced } from './voiced.ts'

/** Every way of finding a quotation. An earlier rule's find stands where a later one's crosses it. */
export const rules: readonly QuotationRule[] = [
  headline,
  cueAfter,
  cueInverted,
  accordingTo,
  view,
  asSaid,
  cueBefore,
  clause,
  attitude,
  passive,
  infinitive,
  charge,
  voiced,
  object,
  noun,
  forWhom,
  anyVerb,
  leadIn,
  thatWas,
  transcript,
  colon,
  dash,
  viewed,
  fragment,
]

/** The same, and what is left to nobody. */
export const evident: readonly Evident[] = [...rules, floating]

/**
 * A rule kept to what stands between marks of its own and is somebody else's by name or description: what
 * a speaker quotes of pronouns ("they say", "I told him") is a manner of speaking.
 */
const ofOthers = (rule: QuotationRule): QuotationRule => ({
  ...rule,
  match: context =>
    rule.match(context).filter(({ content, source }) => {
      const { start, end } = content[0]!
      const first = context.items.find(item => item.start === source?.start)
      const quoted = context.items.some(({ passage }) => passage?.start === start && passage.end === end)
      return quoted && first !== undefined && !isTagged(first, 'PRP')
    }),
})

/** The ways of finding a quotation inside another one. */
export const innerRules: readonly QuotationRule[] = [cueAfter, cueInverted, cueBefore].map(ofOthers)
