import type { Timex, TimexId } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import type { DayNumber } from '../../text/calendar.ts'
import { type Period, parsePeriod } from '../../text/periods.ts'
import { joinTimes } from './combine.ts'
import { directionOf } from './direction.ts'
import { lexiconOf } from './lexicon.ts'
import type { Draft, Meaning } from './meaning.ts'
import { type Resolved, resolve, values } from './resolve.ts'
import { scan } from './scan.ts'
import { readTerms, type Term } from './terms.ts'

interface Reference {
  readonly id: TimexId
  readonly period: Period
}

// A time of day alone is of the day the text speaks of.
const THAT_DAY: Meaning = { kind: 'shifted', unit: 'day', by: 0 }

function toTimex(
  id: TimexId,
  draft: Draft,
  terms: readonly Term[],
  resolved: Resolved,
  from: TimexId | null,
): Timex {
  return {
    id,
    span: { start: terms[draft.from]!.start, end: terms[draft.to - 1]!.end },
    type: draft.type,
    ...values(draft, resolved.period),
    anchor: resolved.against === 'published' ? 'DCT' : resolved.against === 'text' ? from : null,
    ...(draft.mod !== undefined && { mod: draft.mod }),
    rule: draft.rule,
  }
}

export const timexes: Stage<'paragraphs', 'timexes'> = {
  needs: ['paragraphs'],
  adds: 'timexes',
  annotate({ article, paragraphs }, { timexes: language }): Timex[] {
    const lexicon = lexiconOf(language)
    const published = dayOf(article.published)
    const found: Timex[] = []
    let reference: Reference | null = null
    for (const paragraph of paragraphs) {
      const terms = readTerms(article.text, paragraph, lexicon)
      for (const draft of joinTimes(scan(terms, language), terms)) {
        const meaning = draft.meaning.kind === 'clock' ? THAT_DAY : draft.meaning
        const direction = directionOf(terms, draft.from, draft.to, language)
        const before: Reference | null = reference
        const resolved: Resolved = resolve(meaning, {
          published,
          reference: before?.period ?? null,
          direction,
        })
        const id: TimexId = `t${found.length}`
        found.push(toTimex(id, draft, terms, resolved, before?.id ?? null))
        if (resolved.period) reference = { id, period: resolved.period }
      }
    }
    return found
  },
}

/** The day of an article's publication; null when it is not given to the day. */
function dayOf(published: string | undefined): DayNumber | null {
  const period = published === undefined ? null : parsePeriod(published)
  return period?.unit === 'day' ? period.n : null
}
