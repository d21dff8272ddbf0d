import type { With } from '../../model/document.ts'
import type { EntityId, Quotation, Timex } from '../../model/layers.ts'
import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../../text/search.ts'
import { indexAt, overlaps, within } from '../../text/spans.ts'
import { type Form, formsOf } from '../../text/verbs.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { datePositions, splitJoined } from './joined.ts'

export type Needs =
  | 'paragraphs'
  | 'sentences'
  | 'tokens'
  | 'words'
  | 'quotations'
  | 'mentions'
  | 'entities'
  | 'timexes'

/** A sentence of the report, cut into clauses. */
export interface Told {
  /** The position of its first word in the article. */
  readonly first: number
  readonly tokens: readonly Span[]
  /** One for each token. */
  readonly forms: readonly Form[]
  readonly clauses: readonly Clause[]
  readonly timexes: readonly Timex[]
  /** The quotations some of whose content stands in it. */
  readonly quotations: readonly Quotation[]
}

/** Somebody named in the story, where the text refers to them. */
export interface Participant extends Span {
  readonly entity: EntityId
  /** Somebody or something named that can act: no event. */
  readonly actor: boolean
  /** A place, by its name. */
  readonly place: boolean
}

const LETTER = /[\p{L}\p{N}]/u

/** A clause with the relative clauses that its words need, and with the words it is relative to. */
export function extentOf(told: Told, clause: Clause): { from: number; to: number } {
  const at = told.clauses.indexOf(clause)
  const host = clause.relative && (!clause.apart || told.forms[clause.from - 1]?.lower === ',')
  const from = host ? (told.clauses[at - 1] ?? clause).from : clause.from
  let to = clause.to
  for (let i = at + 1; told.clauses[i]?.relative && !told.clauses[i]!.apart; i++) to = told.clauses[i]!.to
  return { from, to }
}

/** `and`, or the `that` before reported words. */
const isJoint = ({ lower, xpos }: Form, lexicon: EventLexicon): boolean =>
  lexicon.conjunctions.has(lower) || (lower === lexicon.complementizer && xpos === 'IN')

/** The words of a clause, without signs and conjunctions at its ends. */
export function spanOf(told: Told, from: number, to: number, lexicon: EventLexicon): Span {
  let [first, last] = [from, to - 1]
  const idle = (at: number) => !LETTER.test(told.forms[at]!.lower)
  while (first < last && (idle(first) || isJoint(told.forms[first]!, lexicon))) first++
  while (last > first && (idle(last) || lexicon.conjunctions.has(told.forms[last]!.lower))) last--
  return { start: told.tokens[first]!.start, end: told.tokens[last]!.end }
}

/** The quotations of every sentence, by the sentence's index. */
function quotationsBySentence({ sentences, quotations }: With<Needs>): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>()
  for (const quotation of quotations) {
    for (const piece of quotation.content) {
      for (let i = indexAt(sentences, piece.start); sentences[i] && sentences[i]!.start < piece.end; i++) {
        const here = found.get(i) ?? []
        if (!here.includes(quotation)) found.set(i, [...here, quotation])
      }
    }
  }
  return found
}

/** The sentences of the report itself: headings and captions tell nothing new. */
export function toldSentences(doc: With<Needs>, lexicon: EventLexicon): Told[] {
  const { article, paragraphs, sentences } = doc
  const spans = doc.timexes.map(({ span }, i) => ({ ...span, i }))
  const quoted = quotationsBySentence(doc)
  const all = formsOf(article.text, doc.tokens, doc.words)
  return sentences.flatMap((sentence, index): Told[] => {
    if (paragraphs[sentence.paragraph]!.role !== 'body') return []
    const first = indexAt(doc.tokens, sentence.start)
    const tokens = within(doc.tokens, sentence)
    const forms = all.slice(first, first + tokens.length)
    const quotations = quoted.get(index) ?? []
    const offsets = (direct: boolean) =>
      new Set(
        quotations
          .filter(({ form }) => (form !== 'indirect') === direct)
          .flatMap(({ content }) => content.flatMap(({ start, end }) => [start, end])),
      )
    const timexes = within(spans, sentence).map(({ i }) => doc.timexes[i]!)
    const dates = datePositions(timexes, tokens)
    const edges = { strong: offsets(true), weak: offsets(false) }
    return [
      {
        first,
        tokens,
        forms,
        clauses: clausesOf(tokens, forms, edges, lexicon).flatMap(clause =>
          splitJoined(clause, dates, forms, lexicon),
        ),
        timexes,
        quotations,
      },
    ]
  })
}

/** Every reference to an entity, in text order. */
export function participantsOf({ mentions, entities }: With<Needs>): Participant[] {
  const owner = new Map(entities.flatMap(entity => entity.mentions.map(id => [id, entity] as const)))
  return mentions
    .flatMap(({ id, span, form, type }) => {
      const entity = owner.get(id)
      return entity
        ? [
            {
              ...span,
              entity: entity.id,
              actor: (entity.named || entity.members !== undefined) && entity.type !== 'event',
              place: form === 'name' && type === 'place',
            },
          ]
        : []
    })
    .sort((a, b) => a.start - b.start)
}

/** The references within a span. Mentions may stand inside one another, but they are in order of their starts. */
export function referredIn(participants: readonly Participant[], span: Span): Participant[] {
  const low = firstIndex(participants.length, i => participants[i]!.start >= span.start)
  const found: Participant[] = []
  for (let i = low; i < participants.length && participants[i]!.start < span.end; i++) {
    if (participants[i]!.end <= span.end) found.push(participants[i]!)
  }
  return found
}

/** The innermost quotation whose content holds a place. */
export const quotationAt = (quotations: readonly Quotation[], span: Span): Quotation | undefined =>
  quotations.findLast(({ content }) => content.some(piece => overlaps(piece, span)))
