import type { With } from '../../model/document.ts'
import type { EntityId, TimelineEvent } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Evident, Stage } from '../../model/stage.ts'
import { contains } from '../../text/spans.ts'
import { datedEvents, datedRules } from './dated.ts'
import { placeOf, placeRule } from './place.ts'
import { mergeSame, type Told } from './same.ts'
import { type Needs, type Participant, participantsOf, referredIn, toldSentences } from './sentences.ts'
import { undatedEvents, undatedRule } from './undated.ts'

const entitiesIn = (participants: readonly Participant[], span: Span): EntityId[] => [
  ...new Set(referredIn(participants, span).map(({ entity }) => entity)),
]

/** What tells of events and their places. */
export const rules: readonly Evident[] = [...datedRules, undatedRule, placeRule]

/** What happens: every clause with a date, and the main events that the words do not date, in text order. */
export const events: Stage<Needs, 'events'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'words', 'quotations', 'mentions', 'entities', 'timexes'],
  adds: 'events',
  annotate(doc: With<Needs>, { events: lexicon }): TimelineEvent[] {
    const participants = participantsOf(doc)
    const found = toldSentences(doc, lexicon).flatMap((told): Told[] => {
      const dated = datedEvents(told, doc, lexicon)
      const undated = undatedEvents(told, participants, lexicon)
      return [...dated, ...undated.filter(event => !dated.some(other => contains(other.span, event.span)))]
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ verb, subject, ...event }) => {
          const takePart = subject ? entitiesIn(participants, subject) : []
          const place = placeOf(event.span, verb, told, doc.words, participants, lexicon)
          return {
            ...event,
            participants: [...new Set([...takePart, ...entitiesIn(participants, event.span)])],
            ...(place && { place }),
          }
        })
    })
    return mergeSame(found, doc).map(({ word: _word, ...event }, i) => ({
      id: `v${i}`,
      ...event,
    }))
  },
}
