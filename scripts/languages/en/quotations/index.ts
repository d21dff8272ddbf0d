import type { QuotationLanguage } from '../../../model/language/quotations.ts'
import { finiteForms } from './finite.ts'
import { uses } from './uses.ts'
import { verbs } from './verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** With the plural of each: `claim`, `claims`; `testimony`, `testimonies`. */
const withPlurals = (words: string): ReadonlySet<string> =>
  new Set(
    words.split(/\s+/).flatMap(word => [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`]),
  )

export const quotations = {
  verbs,
  finiteForms,
  gerundEnding: 'ing',
  passiveAuxiliaries: set('be'),
  uses,
  nouns: withPlurals(
    `accusation acknowledgement advice admission allegation announcement argument assertion assessment assumption assurance
     belief claim comment complaint concern conclusion confirmation contention conviction criticism declaration denial estimate
     expectation explanation fear forecast hint hope idea indication insistence message notion observation
     opinion pledge prediction promise proposal recognition recommendation remark reminder reply report response revelation rumour rumor
     statement suggestion suspicion testimony theory threat view vow warning worry`,
  ),
  commentNouns: withPlurals(
    `fact point claim charge move proposal plan position view step notion assertion argument allegation accusation
     decision assessment figure sentiment statement suggestion idea stance promise`,
  ),
  attitudes: set(
    `worried concerned confident convinced sure certain afraid hopeful optimistic adamant skeptical sceptical aware unaware
     doubtful disappointed proud glad pleased angry furious surprised sorry grateful alarmed upset happy satisfied insistent
     emphatic aghast shocked thankful relieved frustrated wary mindful suspicious pessimistic fearful horrified clear`,
  ),
  views: set('view opinion estimation judgment judgement eyes words telling reckoning'),
  people: set(
    `many some others most critics supporters opponents voters fans residents families parents experts analysts officials
     workers drivers farmers teachers students doctors nurses campaigners activists investors players coaches shoppers
     neighbours neighbors believers conservatives liberals people`,
  ),
  viewVerbs: set('be mean seem feel remain represent'),
  sourcePhrases: ['according to', 'in the words of', 'in the view of', 'in the opinion of'].map(p =>
    p.split(' '),
  ),
  complementizers: set('that'),
  questionWords: set('whether if why how what who when where which'),
  conjunctions: set(
    'but and or while because although though whereas after before when since until as if unless so',
  ),
  participlePrepositions: set(
    'including excluding following regarding concerning considering depending starting beginning according',
  ),
  times: set(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
     september october november december today yesterday tomorrow tonight week month year morning afternoon
     evening night day days weeks months years ago earlier later last`,
  ),
} satisfies QuotationLanguage
