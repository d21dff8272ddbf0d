import type { Annotated, Layers } from '../model/document.ts'
import type {
  Attribution,
  Entity,
  Mention,
  Paragraph,
  Passage,
  Quotation,
  Sentence,
  TimelineEvent,
} from '../model/layers.ts'
import type { Span, Spans } from '../model/span.ts'
import { byPosition, indexAt } from '../text/spans.ts'
import type { Cut } from './cut.ts'

/** Tells whether an id is that of one of the items. */
function isOneOf(...layers: readonly (readonly { readonly id: string }[])[]): (id: string) => boolean {
  const ids = new Set(layers.flatMap(items => items.map(({ id }) => id)))
  return id => ids.has(id)
}

type Moved = (span: Span) => Span | undefined

/** The items whose words are all kept, each with its words where they stand now. */
const movedSpans = <T extends { readonly span: Span }>(items: readonly T[], moved: Moved): T[] =>
  items.flatMap(item => {
    const span = moved(item.span)
    return span ? [{ ...item, span }] : []
  })

/** An optional span under its name: nothing where it is left out. */
const optional = <K extends string>(
  name: K,
  span: Span | undefined,
  moved: Moved,
): { [name in K]?: Span } => {
  const now = span && moved(span)
  return now ? ({ [name]: now } as { [name in K]: Span }) : {}
}

function paragraphsOf(paragraphs: readonly Paragraph[], { parts, moved, signs }: Cut): Paragraph[] {
  const kept = paragraphs.flatMap(({ turn, repeats, ...paragraph }): Paragraph[] => {
    const found = parts(paragraph)
    if (found.length === 0) return []
    const label = turn && moved(turn.label)
    const words = turn?.words.flatMap(parts) ?? []
    return [
      {
        ...paragraph,
        start: found[0]!.start,
        end: found.at(-1)!.end,
        ...optional('repeats', repeats, moved),
        ...(turn &&
          label &&
          words.length > 0 && { turn: { ...turn, label, words: words as unknown as Spans } }),
      },
    ]
  })
  const left = signs.map((sign): Paragraph => ({ ...sign, role: 'body', rule: 'rights/left-out' }))
  return [...kept, ...left].sort(byPosition)
}

const sentencesOf = (sentences: readonly Sentence[], moved: Moved, paragraphs: readonly Paragraph[]) =>
  sentences.flatMap((sentence): Sentence[] => {
    const now = moved(sentence)
    return now ? [{ ...sentence, ...now, paragraph: indexAt(paragraphs, now.start) }] : []
  })

function passagesOf(passages: readonly Passage[], moved: Moved): Passage[] {
  const shift = <T extends Passage['inner'][number]>(words: T): T | undefined => {
    const [now, outer] = [moved(words), moved(words.outer)]
    return (
      now && outer && { ...words, ...now, outer, inner: words.inner.flatMap(inner => shift(inner) ?? []) }
    )
  }
  return passages.flatMap(passage => shift(passage) ?? [])
}

const quotationsOf = (quotations: readonly Quotation[], moved: Moved): Quotation[] =>
  quotations.flatMap(({ content, cue, source, ...quotation }) => {
    const now = content.flatMap(piece => moved(piece) ?? [])
    if (now.length < content.length) return []
    return [
      {
        ...quotation,
        content: now as unknown as Spans,
        ...optional('cue', cue, moved),
        ...optional('source', source, moved),
      },
    ]
  })

/**
 * Everything that is said of the stretches that are kept, and nothing that is said of the rest. Annotations keep their
 * ids, which then are no places in their layers.
 */
export function layersOf(doc: Annotated, cut: Cut): Layers & Pick<Annotated, 'effects'> {
  const { moved } = cut
  const paragraphs = paragraphsOf(doc.paragraphs, cut)
  const quotations = quotationsOf(doc.quotations, moved)
  const mentions = movedSpans<Mention>(doc.mentions, moved)
  const timexes = movedSpans(doc.timexes, moved)
  const isKept = isOneOf(quotations, mentions, timexes)
  const attributions = doc.attributions.filter(({ quotation }) => isKept(quotation))
  const speaking = isOneOf(
    attributions.flatMap(({ speaker, candidates }) =>
      [...(speaker ? [speaker] : []), ...candidates].map(id => ({ id })),
    ),
  )
  const entities = doc.entities.filter(({ id, mentions: own }) => speaking(id) || own.some(isKept))
  const isNamed = isOneOf(entities)
  const events = movedSpans<TimelineEvent>(doc.events, moved).filter(
    ({ when, until }) => (!when || isKept(when)) && (!until || isKept(until)),
  )
  const isSubject = isOneOf(quotations, entities, timexes, events)
  return {
    paragraphs,
    sentences: sentencesOf(doc.sentences, moved, paragraphs),
    // Pages are made without the words' grammar.
    tokens: [],
    words: [],
    passages: passagesOf(doc.passages, moved),
    quotations: quotations.map(({ within, ...quotation }) => ({
      ...quotation,
      ...(within && isKept(within) && { within }),
    })),
    mentions,
    entities: entities.map(
      ({ members, ...entity }): Entity => ({
        ...entity,
        mentions: entity.mentions.filter(isKept),
        roles: movedSpans(entity.roles, moved),
        links: entity.links.filter(({ mention, antecedent }) => isKept(mention) && isKept(antecedent)),
        possible: entity.possible.filter(isKept),
        ...(members && { members: members.filter(isNamed) }),
      }),
    ),
    attributions: attributions.map(
      ({ role, reason, ...attribution }): Attribution => ({
        ...attribution,
        via: attribution.via.filter(isKept),
        sourceKind: factOf(attribution.sourceKind, moved),
        stance: factOf(attribution.stance, moved),
        weight: factOf(attribution.weight, moved),
        ...wordingOf('role', role, moved),
        ...wordingOf('reason', reason, moved),
      }),
    ),
    timexes: timexes.map(({ anchor, ...timex }) => ({
      ...timex,
      anchor: anchor === null || anchor === 'DCT' || isKept(anchor) ? anchor : null,
    })),
    events: events.map(({ claimedIn, place, also, ...event }) => ({
      ...event,
      participants: event.participants.filter(isNamed),
      ...(claimedIn && isKept(claimedIn) && { claimedIn }),
      ...(place && moved(place.span) && { place: { ...place, span: moved(place.span)! } }),
      ...(also && { also: also.flatMap(span => moved(span) ?? []) }),
    })),
    problems: movedSpans(doc.problems, moved),
    // What an editor has decided of words that are left out would repeat them.
    ...(doc.effects && {
      effects: doc.effects.flatMap(({ subject, span, ...effect }) => {
        const now = span && moved(span)
        return now === undefined || (subject && !isSubject(subject))
          ? []
          : [{ ...effect, subject, span: now }]
      }),
    }),
  }
}

function factOf<F extends Attribution['stance'] | Attribution['weight'] | Attribution['sourceKind']>(
  { span, ...fact }: F,
  moved: Moved,
): F {
  return { ...fact, ...optional('span', span, moved) } as F
}

const wordingOf = <K extends 'role' | 'reason'>(name: K, wording: Attribution[K], moved: Moved) => {
  const span = wording && moved(wording.span)
  return span ? { [name]: { ...wording, span } } : {}
}
