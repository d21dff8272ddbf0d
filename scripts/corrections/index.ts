import type { Addresses, Correction, Decision, Unmet } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import { fact, name, neverSameAs, sameAs, type } from './entities.ts'
import { hide, note } from './marks.ts'
import { form, notAQuotation, quotation, speaker } from './quotations.ts'
import { renumbered } from './renumber.ts'
import { finderIn } from './selector.ts'
import type { Apply, Outcome, State } from './state.ts'
import { date } from './times.ts'

/**
 * How each decision is applied, in the order in which they are: first who is who, so that the names a later
 * decision uses are settled; what hides comes last. Those of one kind follow the file.
 */
const DECISIONS: { readonly [K in Decision['kind']]: Apply<K> } = {
  'never-same-as': neverSameAs,
  'same-as': sameAs,
  type,
  name,
  role: fact,
  description: fact,
  link: fact,
  'not-a-quotation': notAQuotation,
  quotation,
  form,
  speaker,
  date,
  note,
  hide,
}

const ORDER = Object.keys(DECISIONS)

const apply = (state: State, correction: Correction): Outcome =>
  (DECISIONS[correction.decision.kind] as Apply<Decision['kind']>)(state, correction, correction.decision)

export interface Corrected {
  /** With `effects`, where there are any. */
  readonly doc: Annotated
  readonly applied: readonly Correction[]
  readonly unmet: readonly Unmet[]
}

/**
 * Applies what an editor has decided to one annotated article; the text stays as it is. Pure.
 * @param corrections those for this article and those for every article
 * @param addresses where the article's annotations are published
 */
export function correct(doc: Annotated, corrections: readonly Correction[], addresses: Addresses): Corrected {
  const rank = ({ decision }: Correction) => ORDER.indexOf(decision.kind)
  const mine = corrections
    .filter(({ article }) => article === null || article === doc.article.slug)
    .sort((a, b) => rank(a) - rank(b))
  if (mine.length === 0) return { doc, applied: [], unmet: [] }
  const applied: Correction[] = []
  const unmet: Unmet[] = []
  let state: State = { doc, effects: [], merged: new Map(), find: finderIn(doc.article.text), addresses }
  for (const correction of mine) {
    const outcome = apply(state, correction)
    if ('miss' in outcome) {
      unmet.push({ correction, ...outcome.miss })
      continue
    }
    applied.push(correction)
    state = {
      ...state,
      doc: outcome.doc,
      effects: [...state.effects, ...outcome.effects.map(effect => ({ ...effect, correction }))],
      merged: outcome.merged ? new Map([...state.merged, outcome.merged]) : state.merged,
    }
  }
  return { doc: state.effects.length > 0 ? renumbered(state) : doc, applied, unmet }
}
