import type { Correction, Effect } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type { Quotation, TimelineEvent, Timex } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { wholeOf } from './state.ts'

/** One thing that a correction says of something; only one value of it can hold. */
interface Claim {
  /** What it is about: a quotation, event or date by its words, an entity by its id. */
  readonly about: string
  readonly topic: string
  readonly value: string
}

type Effects = readonly Omit<Effect, 'correction'>[]

const SHOWN = 'whether it is shown'

const at = (layer: 'quotation' | 'event' | 'date', { start, end }: Span): string => `${layer} ${start}-${end}`
const quotationKey = (quotation: Quotation): string => at('quotation', wholeOf(quotation))
const eventKey = ({ span }: TimelineEvent): string => at('event', span)
const dateKey = ({ span }: Timex): string => at('date', span)

const shown = (about: string, value: 'yes' | 'no'): Claim => ({ about, topic: SHOWN, value })

function missing<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const left = new Set(after.map(({ id }) => id))
  return before.filter(({ id }) => !left.has(id))
}

/** What a decision has taken off the site. */
const lost = (before: Annotated, after: Annotated): string[] => [
  ...missing(before.quotations, after.quotations).map(quotationKey),
  ...missing(before.events, after.events).map(eventKey),
  ...missing(before.timexes, after.timexes).map(dateKey),
]

/** A date given to an event is the date of words, where only this event has them. */
function dateClaims(doc: Annotated, { subject, span, after }: Effects[number]): Claim[] {
  const event = doc.events.find(({ id }) => id === subject)
  const timex = doc.timexes.find(({ id }) => id === (event ? event.when : subject))
  const keys = [...(timex ? [dateKey(timex)] : []), ...(event ? [at('event', span!)] : [])]
  return keys.flatMap(about => [{ about, topic: 'date', value: after! }, shown(about, 'yes')])
}

/** All that one correction, which changed `before` into `after`, says. */
function claimsOf(before: Annotated, after: Annotated, correction: Correction, effects: Effects): Claim[] {
  const { decision } = correction
  const [effect] = effects
  if (!effect) return []
  const about = effect.span ? at('quotation', effect.span) : `${effect.subject}`
  const says = (topic: string, value: string | null): Claim => ({ about, topic, value: `${value}` })
  const speaker = after.attributions.find(({ quotation }) => quotation === effect.subject)?.speaker ?? null
  switch (decision.kind) {
    case 'quotation':
      return [
        shown(about, 'yes'),
        ...lost(before, after).flatMap(key => (key === about ? [] : shown(key, 'no'))),
        ...(decision.speaker === undefined ? [] : [says('speaker', speaker)]),
        ...(decision.form === undefined ? [] : [says('form', decision.form)]),
      ]
    case 'speaker':
      return [shown(about, 'yes'), says('speaker', speaker)]
    case 'form':
    case 'role':
    case 'description':
    case 'link':
      return [shown(about, 'yes'), says(decision.kind, effect.after)]
    case 'name':
    case 'type':
      return [says(decision.kind, effect.after)]
    case 'date':
      return dateClaims(after, effect)
    case 'hide':
      return (effect.span ? lost(before, after) : [about]).map(key => shown(key, 'no'))
    case 'not-a-quotation':
      return [shown(about, 'no')]
    default:
      return []
  }
}

/** What has been said so far, and by which correction first. */
export interface Claims {
  /** Adds what a correction says. @returns the first correction that says otherwise, and whether all was said before */
  add(
    before: Annotated,
    after: Annotated,
    correction: Correction,
    effects: Effects,
  ): { against: Correction | null; isKnown: boolean }
}

export function createClaims(): Claims {
  const first = new Map<string, { value: string; correction: Correction }>()
  return {
    add(before, after, correction, effects) {
      const claims = claimsOf(before, after, correction, effects)
      const said = claims.map(({ about, topic, value }) => ({ key: `${about}, ${topic}`, value }))
      const against = said.flatMap(({ key, value }) => {
        const other = first.get(key)
        return other && other.value !== value ? [other.correction] : []
      })
      const isKnown = said.length > 0 && said.every(({ key, value }) => first.get(key)?.value === value)
      for (const { key, value } of said) if (!first.has(key)) first.set(key, { value, correction })
      return { against: against[0] ?? null, isKnown }
    },
  }
}
