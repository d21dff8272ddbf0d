import type { Effect } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import { byPosition } from '../text/spans.ts'
import { type State, wholeOf } from './state.ts'

type Ids = ReadonlyMap<string, string>

function numbered<L extends string>(letter: L, items: readonly { readonly id: string }[]): Ids {
  return new Map(items.map(({ id }, i) => [id, `${letter}${i}`]))
}

/** The end of a chain of merged entities. */
function current(merged: State['merged'], id: string): string {
  const next = merged.get(id as `e${number}`)
  return next === undefined ? id : current(merged, next)
}

function subjectsNow(effects: readonly Effect[], merged: State['merged'], ids: Ids): Effect[] {
  return effects.map(effect => ({
    ...effect,
    subject: (effect.subject && (ids.get(current(merged, effect.subject)) as Effect['subject'])) ?? null,
  }))
}

/** Puts every layer into text order and gives each annotation the id that its place asks for. */
export function renumbered({ doc, effects, merged }: State): Annotated {
  const quotations = [...doc.quotations].sort((a, b) => byPosition(wholeOf(a), wholeOf(b)))
  const timexes = [...doc.timexes].sort((a, b) => byPosition(a.span, b.span))
  const [q, e] = [numbered('q', quotations), numbered('e', doc.entities)]
  const [t, v] = [numbered('t', timexes), numbered('v', doc.events)]
  const now = <T extends string>(ids: Ids, id: T): T => ids.get(id) as T
  const attributions = doc.attributions.map(attribution => ({
    ...attribution,
    quotation: now(q, attribution.quotation),
    speaker: attribution.speaker && now(e, attribution.speaker),
    candidates: attribution.candidates.map(id => now(e, id)),
  }))
  const place = (id: string) => Number(id.slice(1))
  return {
    ...doc,
    quotations: quotations.map(({ within, ...quotation }) => ({
      ...quotation,
      id: now(q, quotation.id),
      ...(within && { within: now(q, within) }),
    })),
    entities: doc.entities.map(({ members, ...entity }) => ({
      ...entity,
      id: now(e, entity.id),
      ...(members && { members: members.map(id => now(e, id)) }),
    })),
    attributions: attributions.sort((a, b) => place(a.quotation) - place(b.quotation)),
    timexes: timexes.map(timex => ({
      ...timex,
      id: now(t, timex.id),
      anchor: timex.anchor === null || timex.anchor === 'DCT' ? timex.anchor : now(t, timex.anchor),
    })),
    events: doc.events.map(({ until, claimedIn, ...event }) => ({
      ...event,
      id: now(v, event.id),
      when: event.when && now(t, event.when),
      participants: event.participants.map(id => now(e, id)),
      ...(until && { until: now(t, until) }),
      ...(claimedIn && { claimedIn: now(q, claimedIn) }),
    })),
    effects: subjectsNow(effects, merged, new Map([...q, ...e, ...t, ...v])),
  }
}
