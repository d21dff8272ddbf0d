import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Rule } from '../../../model/stage.ts'
import type { Name, Unit } from '../found.ts'
import { abbreviated } from './abbreviated.ts'
import { acronyms } from './acronyms.ts'
import { addressed } from './addressed.ts'
import { amounts } from './amounts.ts'
import { articled } from './articled.ts'
import { bodies } from './bodies.ts'
import { bynames } from './bynames.ts'
import { called } from './called.ts'
import { chambers } from './chambers.ts'
import { clubs } from './clubs.ts'
import { companies } from './companies.ts'
import { coordinated } from './coordinated.ts'
import { credits } from './credits.ts'
import { datelines } from './datelines.ts'
import { described } from './described.ts'
import { happenings } from './happenings.ts'
import { headings } from './headings.ts'
import { holders } from './holders.ts'
import { hyphened } from './hyphened.ts'
import { institutions } from './institutions.ts'
import { known } from './known.ts'
import { letters } from './letters.ts'
import { localities } from './localities.ts'
import { nicknamed } from './nicknamed.ts'
import { officers } from './officers.ts'
import { offices } from './offices.ts'
import { owned } from './owned.ts'
import { papers } from './papers.ts'
import { possessed } from './possessed.ts'
import { repeated } from './repeated.ts'
import { reserves } from './reserves.ts'
import { texts } from './texts.ts'
import { trimmed } from './trimmed.ts'
import { undertakings } from './undertakings.ts'

/** The names of a document so far, and its words. */
interface Named {
  readonly names: readonly Name[]
  readonly units: readonly Unit[]
  readonly lexicon: MentionLexicon
}

/** Puts names right, or adds some, by what the whole document shows. It gives all names, those it leaves alone too. */
type Repair = Rule<Named, Name>

/** @param text with the names in brackets that are known before: `[Mayor Ana Bell|person] came.` */
const repair = (
  name: string,
  text: string,
  finds: string,
  work: (names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon) => Name[],
): Repair => ({
  id: `mentions/${name}`,
  example: { text, finds },
  match: ({ names, units, lexicon }) => work(names, units, lexicon),
})

/** In the order in which they run. */
export const repairs: readonly Repair[] = [
  repair('trimmed', '[Mayor Ana Bell|person] came.', 'person Ana Bell', trimmed),
  repair(
    'possessed',
    'The [Ministry of Justice’s Hill Bureau|organization] agreed.',
    'organization Ministry of Justice; organization Hill Bureau',
    possessed,
  ),
  repair(
    'owned',
    'The [Harlow Road Workers|organization]’ Union met.',
    'organization Harlow Road Workers’ Union',
    owned,
  ),
  repair('hyphened', '[Park Min|person]-jun came.', 'person Park Min-jun', hyphened),
  repair(
    'institution',
    'She left the [University of Oslo|place].',
    'organization University of Oslo',
    institutions,
  ),
  repair(
    'coordinated',
    '[Dorvane|organization] and [Haven|organization] fell. [Dorvane and Haven|organization] rose.',
    'organization Dorvane; organization Haven; organization Dorvane; organization Haven',
    coordinated,
  ),
  repair('office', 'The minister of [Education Ana Bell|person] came.', 'person Ana Bell', offices),
  repair(
    'officer',
    'Director of the [Harlow Museum Ana Bell|organization] left.',
    'organization Harlow Museum; person Ana Bell',
    officers,
  ),
  repair('text', 'They passed the [Marsh Act|person].', '', texts),
  repair('reserve', 'They met in Marsh Hill National Park.', 'place Marsh Hill National Park', reserves),
  repair('locality', 'He lived in [Marsh Avenue|person].', 'place Marsh Avenue', localities),
  repair('known', 'He came to the White House.', 'place White House', known),
  repair('company', '[Marsh Securities|person] fell.', 'organization Marsh Securities', companies),
  repair('letters', '[Ana Bell|person], [OBE|organization], left.', 'person Ana Bell', letters),
  repair(
    'chamber',
    'The [Commons|place] water and roads committee met.',
    'organization Commons water and roads committee',
    chambers,
  ),
  repair('paper', 'A report in the Marsh Leader told it.', 'organization Marsh Leader', papers),
  repair('happening', 'He fought in the Battle of [Oldhaven|place].', 'event Battle of Oldhaven', happenings),
  repair('dateline', 'HARLOW, May 3 (AP) — A man left.', 'place HARLOW; organization AP', datelines),
  repair('club', 'The [Harlow|place] midfielder left.', 'organization Harlow', clubs),
  repair('credit', 'Photograph: Ana Bell/Reuters', 'person Ana Bell; organization Reuters', credits),
  repair('holder', 'They fled the Bellman regime.', 'person Bellman', holders),
  repair('byname', 'He goes by the name “Shorty”.', 'person Shorty', bynames),
  repair('nicknamed', '[Ana|person] “Annie” [Bell|person] came.', 'person Ana “Annie” Bell', nicknamed),
  repair('described', '[Ana Paris|place], a swimmer, came.', 'person Ana Paris', described),
  repair('addressed', 'Ms Field left.', 'person Field', addressed),
  repair(
    'acronym',
    'The [Harbour Board|organization] met. Nobody at HB spoke.',
    'organization Harbour Board; organization HB',
    acronyms,
  ),
  repair(
    'abbreviated',
    'The chief financial officer ([CFO|organization]) left. The [CFO|organization] is old.',
    '',
    abbreviated,
  ),
  repair('articled', 'They marched in the [Adeka|person] rush.', '', articled),
  repair('called', '[Dorvane|person] chairman Tom left.', 'organization Dorvane', called),
  repair('body', 'She works at [FinMarsh|person].', 'organization FinMarsh', bodies),
  repair('repeated', '[Ana Crane|person] came. Then Crane left.', 'person Ana Crane; person Crane', repeated),
  repair(
    'undertaking',
    'The [Green Marsh|organization] project grows. [Green Marsh|organization] is new.',
    '',
    undertakings,
  ),
  repair('amount', 'They paid [US|place] $2 million.', '', amounts),
  repair('heading', 'BELL WINS\n\n[Ana Bell|person] won.', 'person BELL; person Ana Bell', headings),
]
