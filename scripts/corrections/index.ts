import type { Addresses, Contradiction, Correction, Decision, Unmet } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import { append } from '../text/lists.ts'
import { type Claims, createClaims } from './claims.ts'
import { date } from './dates.ts'
import { fact, name, neverSameAs, sameAs, type } from './entities.ts'
import { checks, hide, note, reviewed } from './hide-and-note.ts'
import { contradictoryIdentities } from './identities.ts'
import { form, notAQuotation, quotation, speaker } from './quotations.ts'
import { renumbered } from './renumber.ts'
import { finderIn } from './selector.ts'
import type { Apply, Change, Miss, Outcome, State } from './state.ts'

/**
 * How each kind of decision is applied, in the order of application: first who is who, so that later decisions
 * find the settled names; hiding comes last. Decisions of one kind keep the order of the file.
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
  checks,
  note,
  reviewed,
  hide,
}

const ORDER = Object.keys(DECISIONS)

const apply = (state: State, correction: Correction): Outcome =>
  (DECISIONS[correction.decision.kind] as Apply<Decision['kind']>)(state, correction, correction.decision)

export interface Corrected {
  /** With `effects`, where there are any. */
  readonly doc: Annotated
  /** Those whose target was found, contradictory ones included. */
  readonly applied: readonly Correction[]
  readonly unmet: readonly Unmet[]
  readonly contradictions: readonly Contradiction[]
}

type Told = Change['effects']

/** The decisions applied so far, and their results. */
interface Progress {
  state: State
  readonly claims: Claims
  /** The effects of each decision, so that a repetition has the same and changes nothing. */
  readonly told: Map<string, Told>
  readonly applied: Correction[]
  readonly unmet: Unmet[]
  readonly contradictions: Contradiction[]
}

function tell(progress: Progress, correction: Correction, effects: Told): void {
  const { state, applied } = progress
  applied.push(correction)
  progress.state = {
    ...state,
    effects: [...state.effects, ...effects.map(effect => ({ ...effect, correction }))],
  }
}

/**
 * Handles a correction whose target is not there. Another correction may have taken the target away: then the two
 * agree, or contradict each other.
 * @param doc the article as no correction has changed it
 */
function explainMiss(progress: Progress, doc: Annotated, correction: Correction, miss: Miss): void {
  const { state, claims, applied, unmet, contradictions } = progress
  const { quotations, events, timexes } = doc
  const before = { ...state.doc, quotations, events, timexes }
  const outcome = apply({ ...state, doc: before }, correction)
  const { against, isKnown } =
    'miss' in outcome
      ? { against: null, isKnown: false }
      : claims.add(before, outcome.doc, correction, outcome.effects)
  if (isKnown && 'effects' in outcome) tell(progress, correction, outcome.effects)
  else if (against === null) unmet.push({ correction, ...miss })
  else {
    applied.push(correction)
    contradictions.push([against, correction])
  }
}

function change(progress: Progress, correction: Correction, { doc, merged, effects }: Change): void {
  const { state, claims, contradictions } = progress
  const { against } = claims.add(state.doc, doc, correction, effects)
  if (against) contradictions.push([against, correction])
  progress.state = { ...state, doc, merged: merged ? new Map([...state.merged, merged]) : state.merged }
  tell(progress, correction, effects)
}

function decide(progress: Progress, doc: Annotated, correction: Correction): void {
  const key = JSON.stringify([correction.target, correction.decision])
  const repeated = progress.told.get(key)
  const outcome = repeated ? null : apply(progress.state, correction)
  if (outcome === null) tell(progress, correction, repeated!)
  else if ('miss' in outcome) explainMiss(progress, doc, correction, outcome.miss)
  else {
    progress.told.set(key, outcome.effects)
    change(progress, correction, outcome)
  }
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
  const progress: Progress = {
    state: { doc, effects: [], merged: new Map(), find: finderIn(doc.article.text), addresses },
    claims: createClaims(),
    told: new Map(),
    applied: [],
    unmet: [],
    contradictions: [],
  }
  const parting = mine.filter(({ decision }) => decision.kind === 'never-same-as')
  for (const correction of parting) decide(progress, doc, correction)
  append(progress.contradictions, contradictoryIdentities(progress.state, mine))
  for (const correction of mine.slice(parting.length)) decide(progress, doc, correction)
  const { state, applied, unmet, contradictions } = progress
  return { doc: state.effects.length > 0 ? renumbered(state) : doc, applied, unmet, contradictions }
}
