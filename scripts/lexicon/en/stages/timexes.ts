import type { TimexLexicon } from '../../../model/lexicon/timexes.ts'
import { allForms } from '../../../text/inflect.ts'
import { wordsOf } from '../../../text/words.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { bothNumbers, formsOf, plurals } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { dateAbbreviations, dateNames } from '../time/calendar.ts'
import { namedDays } from '../time/named-days.ts'
import { terms } from '../time/terms.ts'
import { verbs } from '../verbs.ts'

const ambiguous = wordsOf('may march mar sun sat wed mon thu jan dec august april june fall et ct pt ist')

export const timexes = {
  terms,
  monthFirst: new Set(['US', 'PH']),
  namedDays,
  // `tuesday` and `october` are nothing else.
  capitalized: new Set([...dateNames.filter(name => ambiguous.includes(name)), ...dateAbbreviations]),
  ambiguous: new Set(ambiguous),
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
  attributive: new Set(['march', 'april', 'june', 'august']),
  comparing: new Set([...functionWords.with('versus'), 'compared']),
  changing: new Set([...verbs.rowsWith('changing').map(formsOf).flatMap(allForms), 'up', 'down']),
  works: new Set(bothNumbers('work')),
  measures: new Set(wordsOf('% percent cent cents million billion trillion $ £ € us$')),
  opening: new Set(['open', 'closed', 'opens', 'closes']),
  played: new Set([...bothNumbers('play'), ...verbs.rowsWith('playing').map(formsOf).flatMap(allForms)]),
  elapsed: new Set([...functionWords.with('elapsed'), 'left', 'remaining', 'mark', 'to_play', 'to_go']),
  addressed: functionWords.setOf('address'),
  streets: nouns.setOf('street'),
  labels: new Set([
    ...nouns.with('label'),
    ...functionWords.with('label'),
    ...wordsOf('h.r. nos po pp $ € £ # us$ @'),
  ]),
} satisfies TimexLexicon
