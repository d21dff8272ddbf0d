import type { Correction } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type {
  Attribution,
  EntityId,
  MentionId,
  Quotation,
  QuotationForm,
  QuotationId,
} from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { contains, overlaps, slice } from '../text/spans.ts'
import { BREAK } from '../text/words.ts'
import {
  type Apply,
  type Change,
  changed,
  freshId,
  miss,
  type Outcome,
  type State,
  wholeOf,
} from './state.ts'
import { entityNamed, passage, quotationAt } from './targets.ts'

const FORMS = {
  direct: 'a direct quotation',
  indirect: 'an indirect quotation',
  mixed: 'a mixed quotation',
} as const
const NOBODY = 'speaker not known'

const speakerWords = (doc: Annotated, speaker: EntityId | null | undefined): string =>
  doc.entities.find(({ id }) => id === speaker)?.name ?? NOBODY

/** The problems of an article without those about these words, which the editor has settled. */
export const settled = ({ problems }: Annotated, { start, end }: Span): Annotated['problems'] =>
  problems.filter(({ span }) => span.start !== start || span.end !== end)

/** The evidence that still leads to the speaker: that of before, or the source words where these name them. */
function viaFor(
  doc: Annotated,
  quotation: Quotation,
  before: Attribution | undefined,
  speaker: EntityId,
): readonly MentionId[] {
  if (before?.speaker === speaker) return before.via
  const { mentions = [] } = doc.entities.find(({ id }) => id === speaker) ?? {}
  const source = quotation.source
  const named = source && doc.mentions.find(({ id, span }) => mentions.includes(id) && contains(source, span))
  return named ? [named.id] : []
}

const RULE = 'editor/speaker'

/** What sort of source a speaker is whom an editor names. */
function kindOf(doc: Annotated, speaker: EntityId | null): Attribution['sourceKind'] {
  const entity = doc.entities.find(({ id }) => id === speaker)
  const named = entity?.type === 'person' ? 'person' : 'body'
  return { value: entity ? (entity.named ? named : 'described') : 'unknown', rule: RULE }
}

/** What the article's own words tell of the report stays; what they tell of another speaker does not. */
function factsOf(doc: Annotated, before: Attribution | undefined, speaker: EntityId | null) {
  const { sourceKind, stance, weight, role, reason } = before ?? {}
  const same = before !== undefined && before.speaker === speaker
  return {
    sourceKind: same && sourceKind ? sourceKind : kindOf(doc, speaker),
    stance: stance ?? { value: 'says', rule: RULE },
    weight: weight ?? { value: 'statement', rule: RULE },
    ...(same && role && { role }),
    ...(same && reason && { reason }),
  } as const
}

function attributed(doc: Annotated, quotation: Quotation, speaker: EntityId | null): Annotated {
  const before = doc.attributions.find(found => found.quotation === quotation.id)
  const attribution: Attribution = {
    quotation: quotation.id,
    speaker,
    via: speaker ? viaFor(doc, quotation, before, speaker) : [],
    certainty: speaker ? 'stated' : 'unknown',
    candidates: [],
    ...factsOf(doc, before, speaker),
    rule: RULE,
  }
  const others = doc.attributions.filter(found => found.quotation !== quotation.id)
  return { ...doc, attributions: [...others, attribution], problems: settled(doc, wholeOf(quotation)) }
}

/** The entity an editor names as the speaker; null for nobody. */
function speakerIn(
  state: State,
  name: string | null,
): { item: EntityId | null } | Extract<Outcome, { miss: unknown }> {
  if (name === null) return { item: null }
  const found = entityNamed(state, name)
  return 'miss' in found ? found : { item: found.item.id }
}

export const speaker: Apply<'speaker'> = (state, { target }, decision) => {
  const found = quotationAt(state, target)
  if ('miss' in found) return found
  const who = speakerIn(state, decision.speaker)
  if ('miss' in who) return who
  const { doc } = state
  const before = doc.attributions.find(({ quotation }) => quotation === found.item.id)?.speaker
  return {
    doc: attributed(doc, found.item, who.item),
    effects: [
      {
        subject: found.item.id,
        span: wholeOf(found.item),
        before: speakerWords(doc, before),
        after: speakerWords(doc, who.item),
      },
    ],
  }
}

export const form: Apply<'form'> = (state, { target }, decision) => {
  const found = quotationAt(state, target)
  if ('miss' in found) return found
  const { id, form: before } = found.item
  return {
    doc: {
      ...state.doc,
      quotations: changed(state.doc.quotations, id, { form: decision.form, rule: 'editor/form' }),
    },
    effects: [{ subject: id, span: wholeOf(found.item), before, after: decision.form }],
  }
}

/** Takes a quotation out. What stood inside it, or was claimed in it, now stands by itself. */
function without(doc: Annotated, { id, within }: Quotation): Annotated {
  const kept = <T extends { readonly claimedIn?: QuotationId }>({ claimedIn, ...event }: T) => ({
    ...event,
    ...(claimedIn && claimedIn !== id && { claimedIn }),
  })
  return {
    ...doc,
    quotations: doc.quotations
      .filter(quotation => quotation.id !== id)
      .map(({ within: outer, ...quotation }) => {
        const around = outer === id ? within : outer
        return { ...quotation, ...(around && { within: around }) }
      }),
    attributions: doc.attributions.filter(({ quotation }) => quotation !== id),
    events: doc.events.map(kept),
  }
}

export function removed(doc: Annotated, quotation: Quotation): Change {
  const span = wholeOf(quotation)
  const next = without(doc, quotation)
  const by = speakerWords(doc, doc.attributions.find(found => found.quotation === quotation.id)?.speaker)
  return {
    doc: { ...next, problems: settled(next, span) },
    effects: [{ subject: null, span, before: `${FORMS[quotation.form]}, ${by}`, after: null }],
  }
}

export const notAQuotation: Apply<'not-a-quotation'> = (state, { target }) => {
  const found = quotationAt(state, target)
  return 'miss' in found ? found : removed(state.doc, found.item)
}

const MARK = /["'“”„«»‘’]/

/** Words between quote marks are direct; with quote marks inside, mixed. Marks given with the words stay outside. */
function shaped(text: string, words: Span): { content: Span; form: QuotationForm } {
  const isMark = (offset: number) => MARK.test(text[offset] ?? '')
  const outer = isMark(words.start) && isMark(words.end - 1) && words.end - words.start > 2
  const content = outer ? { start: words.start + 1, end: words.end - 1 } : words
  if (isMark(content.start - 1) && isMark(content.end)) return { content, form: 'direct' }
  return { content, form: /["“”„«»]/.test(slice(text, content)) ? 'mixed' : 'indirect' }
}

const piecesTouch = ({ content }: Quotation, words: Span): boolean =>
  content.some(piece => overlaps(piece, words))

export const quotation: Apply<'quotation'> = (state, correction: Correction, decision) => {
  const { target } = correction
  const place =
    'exact' in target
      ? passage(state, target)
      : miss('expected the words of a quotation, found an address or a name', 'give its words by exact')
  if ('miss' in place) return place
  const who = speakerIn(state, decision.speaker ?? null)
  if ('miss' in who) return who
  const { content, form: guess } = shaped(state.doc.article.text, place.item)
  const inside = (inner: Quotation) => contains(content, wholeOf(inner)) && !contains(wholeOf(inner), content)
  const around = (outer: Quotation) =>
    outer.content.some(piece => contains(piece, content)) && !contains(content, wholeOf(outer))
  const replaced = state.doc.quotations.filter(
    other => piecesTouch(other, content) && !inside(other) && !around(other),
  )
  const doc = replaced.reduce(without, state.doc)
  const [outer] = doc.quotations.filter(around).sort((a, b) => wholeOf(b).start - wholeOf(a).start)
  const made: Quotation = {
    id: freshId('q', state.doc.quotations),
    form: decision.form ?? guess,
    content: [content],
    ...(outer && { within: outer.id }),
    rule: 'editor/quotation',
  }
  const inner = doc.quotations.map(other =>
    inside(other) && (other.within === undefined || other.within === outer?.id)
      ? { ...other, within: made.id }
      : other,
  )
  const before = replaced.map(
    other => `“${other.content.map(piece => slice(doc.article.text, piece)).join(BREAK)}”`,
  )
  return {
    doc: attributed({ ...doc, quotations: [...inner, made] }, made, who.item),
    effects: [
      {
        subject: made.id,
        span: content,
        before: before.length > 0 ? before.join(', ') : 'no quotation',
        after: `${FORMS[made.form]}, ${speakerWords(doc, who.item)}`,
      },
    ],
  }
}
