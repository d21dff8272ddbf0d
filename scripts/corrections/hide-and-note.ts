import type { Target } from '../model/corrections.ts'
import { hideDate, hideEvent } from './dates.ts'
import { hideEntity } from './entities.ts'
import { removed } from './quotations.ts'
import type { Apply, Outcome, State } from './state.ts'
import { wholeOf } from './state.ts'
import { entityAt, eventAt, passage, quotationAt, timexAt } from './targets.ts'

const leadsTo = (target: Target, folder: string): boolean =>
  'path' in target && target.path.startsWith(folder)
const isEntity = (target: Target): boolean => 'entity' in target || leadsTo(target, 'entities/')

/** Given words stand for a date if they are one, or else for the quotation or the event that holds them. */
function hideWords(state: State, target: Target): Outcome {
  const timex = timexAt(state, target)
  if (timex) return hideDate(state.doc, timex)
  const quotation = quotationAt(state, target)
  if ('item' in quotation) return removed(state.doc, quotation.item)
  const event = eventAt(state, target)
  return 'item' in event ? hideEvent(state.doc, event.item) : event
}

export const hide: Apply<'hide'> = (state, { target }) => {
  if (isEntity(target)) {
    const found = entityAt(state, target)
    return 'miss' in found ? found : hideEntity(state, found.item)
  }
  if ('exact' in target) return hideWords(state, target)
  if (leadsTo(target, 'quotes/')) {
    const found = quotationAt(state, target)
    return 'miss' in found ? found : removed(state.doc, found.item)
  }
  const found = eventAt(state, target)
  return 'miss' in found ? found : hideEvent(state.doc, found.item)
}

/** A check changes nothing: its signature stands at the head of the article. */
export const reviewed: Apply<'reviewed'> = ({ doc }) => ({
  doc,
  effects: [{ subject: null, span: null, before: null, after: null }],
})

/** A fact check changes nothing: it stands beside the quotation. */
export const checks: Apply<'checks'> = (state, { target }) => {
  const found = quotationAt(state, target)
  if ('miss' in found) return found
  const { id } = found.item
  return {
    doc: state.doc,
    effects: [{ subject: id, span: wholeOf(found.item), before: null, after: null }],
  }
}

/** A note changes nothing: it stands beside what it is about. */
export const note: Apply<'note'> = (state, { target }) => {
  const { doc } = state
  const tell = (
    subject: `${'q' | 'e' | 'v'}${number}` | null,
    span: { start: number; end: number } | null,
  ) => ({
    doc,
    effects: [{ subject, span, before: null, after: null }],
  })
  if ('exact' in target) {
    const place = passage(state, target)
    return 'miss' in place ? place : tell(null, place.item)
  }
  if (isEntity(target)) {
    const found = entityAt(state, target)
    return 'miss' in found ? found : tell(found.item.id, null)
  }
  if (leadsTo(target, 'quotes/')) {
    const found = quotationAt(state, target)
    return 'miss' in found ? found : tell(found.item.id, wholeOf(found.item))
  }
  const found = eventAt(state, target)
  return 'miss' in found ? found : tell(found.item.id, found.item.span)
}
