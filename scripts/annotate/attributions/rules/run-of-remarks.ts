import type { Attribution, EntityId, Mention, Paragraph, Quotation } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { contains, indexAt, slice } from '../../../text/spans.ts'
import type { AttributionRule, Story } from '../context.ts'
import { isOfOne } from '../self.ts'
import { endOf } from './continued.ts'

/** The rule of embedded posts. */
const POST = 'quotations/post'

const last = (quotation: Quotation): Span => quotation.content.at(-1)!

/** Names of people in the narration of a stretch of text, quotations left out. */
function peopleBetween(story: Story, from: number, to: number, settled: readonly Attribution[]): Mention[] {
  const pieces = settled.slice(-3).flatMap(({ quotation }) => story.quotationById.get(quotation)!.content)
  return story
    .mentionsIn({ start: from, end: to })
    .filter(({ form, type }) => form === 'name' && type === 'person')
    .filter(({ span }) => !pieces.some(piece => contains(piece, span)))
    .filter(({ span }) => isText(story, story.doc.paragraphs[story.paragraphAt(span.start)]!))
}

const COLON = /:\s*["'“‘«„]*$/

/**
 * True where something tells that the words are somebody's, and not whose: a cue without a source, a colon.
 */
const isIntroduced = ({ doc }: Story, { cue, content }: Quotation): boolean =>
  cue !== undefined || COLON.test(doc.article.text.slice(Math.max(0, content[0].start - 6), content[0].start))

/** What a speaker quotes is part of his remark, and a post that is shown among remarks belongs to nobody's run of them. */
const isRemark = ({ within, rule }: Quotation): boolean => !within && rule !== POST

/** True for a paragraph that belongs to the report: no heading, caption or post. */
function isText({ doc }: Story, paragraph: Paragraph): boolean {
  const posted = doc.paragraphs.some(({ turn }) => turn?.kind === 'post' && contains(paragraph, turn.label))
  return paragraph.role === 'body' && paragraph.turn?.kind !== 'post' && !posted
}

const QUESTION = /\?["'”’)\]\s]*$/

/** True for a quotation that is a question somebody asks, so that what follows is somebody else's answer. */
function isAsked({ doc, lexicon }: Story, { cue, content }: Quotation): boolean {
  const verb = cue && doc.words[indexAt(doc.tokens, cue.start)]!
  return (
    verb !== undefined &&
    lexicon.asking.has(verb.lemma) &&
    QUESTION.test(slice(doc.article.text, content.at(-1)!))
  )
}

/** True where the speaker is a person, not an organisation. */
const isOne = ({ doc }: Story, speaker: EntityId): boolean =>
  doc.entities.some(({ id, type }) => id === speaker && type === 'person')

/**
 * A quotation without source words carries on the remarks of the one before it, if at most one paragraph of the
 * report begins between the two (headings, captions and posts do not count) and nobody else is named there.
 */
export const runOfRemarks: AttributionRule = {
  id: 'attributions/run-of-remarks',
  example: {
    text: '“The bridge will open in May,” Ana Bell said.\n\n“Nobody will have to wait for the ferry again.”',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
  match({ story, quotation, settled }) {
    const { doc, paragraphAt } = story
    const previous = settled.findLast(({ quotation: id }) => isRemark(story.quotationById.get(id)!))
    if (quotation.source || !previous?.speaker || isIntroduced(story, quotation)) return []
    const before = story.quotationById.get(previous.quotation)!
    if (isAsked(story, before)) return []
    const start = quotation.content[0]!.start
    const from = paragraphAt(before.content[0]!.start)
    const passed = doc.paragraphs.slice(paragraphAt(last(before).end - 1) + 1, paragraphAt(start) + 1)
    if (passed.filter(paragraph => isText(story, paragraph)).length > 1) return []
    const verdict = {
      speaker: previous.speaker,
      via: previous.via,
      certainty: 'implied',
      candidates: [],
    } as const
    // “A,” she said. “B.”: also where a name of one word was taken for a place.
    const interrupted = !/\p{L}/u.test(doc.article.text.slice(endOf(before), start))
    const goesOn = interrupted && before.form === 'direct'
    if (!goesOn && isOfOne(story, quotation) && !isOne(story, previous.speaker)) return []
    if (interrupted) return [verdict]
    const others = peopleBetween(story, doc.paragraphs[from]!.start, start, settled).filter(
      ({ id }) => story.entityOf.get(id)?.id !== previous.speaker,
    )
    return others.length > 0 ? [] : [verdict]
  },
}
