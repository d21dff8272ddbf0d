import type { TimexLexicon } from '../../../model/lexicon/timexes.ts'
import { wordsOf } from '../../../text/words.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { bothNumbers, plurals } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { dateAbbreviations } from '../time/calendar.ts'
import { namedDays } from '../time/named-days.ts'
import { terms } from '../time/terms.ts'

export const timexes = {
  terms,
  monthFirst: new Set(['US', 'PH']),
  namedDays,
  capitalized: new Set([terms.MONTH, terms.WEEKDAY, terms.WEEKDAYS].flatMap(Object.keys)),
  ambiguous: new Set(
    wordsOf('may march mar sun sat wed mon thu jan dec august april june fall et ct pt ist'),
  ),
  abbreviations: new Set(dateAbbreviations),
  support: functionWords.setOf('date-support'),
  weakSupport: functionWords.setOf('date-weak-support'),
  counted: new Set([...plurals('counted'), ...functionWords.with('counted'), ...adjectives.with('counted')]),
  dated: new Set(plurals('dated')),
  connectives: functionWords.setOf('date-end'),
  titles: nouns.setOf('after-day'),
  reported: new Set(bothNumbers('reported')),
  anniversaries: [
    {
      month: 9,
      day: 11,
      of: new Set(wordsOf('attack attacks terrorist terrorists terror hijackers hijackings')),
      on: '2001-09-11',
    },
  ],
  labels: new Set([
    ...nouns.with('label'),
    ...functionWords.with('label'),
    ...wordsOf('h.r. nos po pp $ € £ # us$ @'),
  ]),
} satisfies TimexLexicon
