import type { EventLexicon } from '../../../model/lexicon/events.ts'
import { allForms } from '../../../text/inflect.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { formsOf } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { verbs } from '../verbs.ts'

export const events = {
  future: functionWords.setOf('future'),
  planned: adjectives.setOf('planned'),
  aims: functionWords.setOf('aim'),
  intending: verbs.setOf('intending'),
  timetabled: verbs.setOf('timetabled'),
  fixtures: verbs.setOf('fixture'),
  venues: new Set(['home', 'away']),
  arranging: verbs.setOf('arranging'),
  deferring: new Set(verbs.rowsWith('deferring').map(formsOf).flatMap(allForms)),
  sequels: functionWords.setOf('sequel'),
  awaiting: new Set(['soon', 'early']),
  limits: functionWords.setOf('limit'),
  contrasts: functionWords.setOf('contrast'),
  deeds: nouns.setOf('deed'),
  ahead: ['ahead', 'of'],
  undone: functionWords.setOf('undone'),
  nones: functionWords.setOf('none'),
  uneventful: new Set([...verbs.with('uneventful'), ...functionWords.with('uneventful')]),
  states: verbs.setOf('state'),
  comparing: functionWords.setOf('comparing'),
  subordinators: functionWords.setOf('subordinator'),
  alsoPrepositions: functionWords.setOf('subordinator-or-preposition'),
  placing: functionWords.setOf('placing'),
  nearing: functionWords.setOf('nearing'),
  belonging: functionWords.setOf('belonging'),
  negations: functionWords.setOf('event-negation'),
  complementizer: 'that',
  conjunctions: functionWords.setOf('event-conjunction'),
  rangeWords: functionWords.setOf('range'),
  rangePairs: new Map([['between', 'and']]),
} satisfies EventLexicon
