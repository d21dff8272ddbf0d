import type { EventLanguage } from '../../../model/language/events.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { verbs } from '../verbs.ts'

const words = (fact: Parameters<typeof functionWords.with>[0]): ReadonlySet<string> =>
  new Set(functionWords.with(fact))

export const events = {
  future: words('future'),
  planned: new Set(adjectives.with('planned')),
  aims: words('aim'),
  intending: new Set(verbs.with('intending')),
  timetabled: new Set(verbs.with('timetabled')),
  be: 'be',
  have: 'have',
  uneventful: new Set([...verbs.with('uneventful'), ...functionWords.with('uneventful')]),
  states: new Set(verbs.with('state')),
  comparing: words('comparing'),
  subordinators: words('subordinator'),
  alsoPrepositions: words('subordinator-or-preposition'),
  placing: words('placing'),
  nearing: words('nearing'),
  belonging: words('belonging'),
  negations: words('event-negation'),
  complementizer: 'that',
  conjunctions: words('event-conjunction'),
  rangeWords: words('range'),
  rangePairs: new Map([['between', 'and']]),
} satisfies EventLanguage
