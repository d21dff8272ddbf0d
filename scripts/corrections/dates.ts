import type { Annotated } from '../model/document.ts'
import type { TimelineEvent, Timex } from '../model/layers.ts'
import { slice } from '../text/spans.ts'
import { settled } from './quotations.ts'
import { type Apply, type Change, freshId } from './state.ts'
import { eventAt, timexAt } from './targets.ts'

const RULE = 'editor/date'
const UNDATED = 'no date'

const dated = (value: string): Partial<Timex> => ({
  type: 'DATE',
  value,
  timex3: value,
  anchor: null,
  rule: RULE,
})

const withoutMod = ({ mod: _, ...timex }: Timex): Timex => timex

function redated(doc: Annotated, timex: Timex, value: string): Annotated {
  const timexes = doc.timexes.map(other =>
    other.id === timex.id ? withoutMod({ ...other, ...dated(value) }) : other,
  )
  return { ...doc, timexes, problems: settled(doc, timex.span) }
}

/** Gives an event a date of its own, which no words of the article need to say. */
function dateEvent(doc: Annotated, event: TimelineEvent, value: string): Change {
  const known = doc.timexes.find(({ id }) => id === event.when)
  const effect = { subject: event.id, span: event.span, before: known?.value ?? UNDATED, after: value }
  const shared = doc.events.some(
    ({ id, when, until }) => id !== event.id && (when === known?.id || until === known?.id),
  )
  if (known && !shared) return { doc: redated(doc, known, value), effects: [effect] }
  const { end } = event.span
  const made: Timex = {
    id: freshId('t', doc.timexes),
    span: { start: end, end },
    type: 'DATE',
    value,
    timex3: value,
    anchor: null,
    rule: RULE,
  }
  const { until: _, ...rest } = event
  return {
    doc: {
      ...doc,
      timexes: [...doc.timexes, made],
      events: doc.events.map(other =>
        other.id === event.id ? { ...rest, when: made.id, rule: RULE } : other,
      ),
    },
    effects: [effect],
  }
}

export const date: Apply<'date'> = (state, { target }, { value }) => {
  const { doc } = state
  const timex = timexAt(state, target)
  if (timex) {
    const before = timex.value ?? UNDATED
    return {
      doc: redated(doc, timex, value),
      effects: [{ subject: timex.id, span: timex.span, before, after: value }],
    }
  }
  const found = eventAt(state, target)
  return 'miss' in found ? found : dateEvent(doc, found.item, value)
}

export function hideEvent(doc: Annotated, { id, span }: TimelineEvent): Change {
  return {
    doc: { ...doc, events: doc.events.filter(event => event.id !== id) },
    effects: [{ subject: null, span, before: `an event: ${slice(doc.article.text, span)}`, after: null }],
  }
}

/** What counts from a hidden date keeps its value; what happens on it is undated. */
export function hideDate(doc: Annotated, { id, span, value }: Timex): Change {
  const events = doc.events.map(({ when, until, ...event }) => ({
    ...event,
    when: when === id ? null : when,
    ...(until && until !== id && { until }),
  }))
  return {
    doc: {
      ...doc,
      timexes: doc.timexes
        .filter(timex => timex.id !== id)
        .map(timex => (timex.anchor === id ? { ...timex, anchor: null } : timex)),
      events,
      problems: settled(doc, span),
    },
    effects: [{ subject: null, span, before: `a date: ${value ?? UNDATED}`, after: null }],
  }
}
