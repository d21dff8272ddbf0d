import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import type { Name, Unit } from '../found.ts'
import { acronyms } from './acronyms.ts'
import { addressed } from './addressed.ts'
import { companies } from './companies.ts'
import { coordinated } from './coordinated.ts'
import { credits } from './credits.ts'
import { described } from './described.ts'
import { happenings } from './happenings.ts'
import { headings } from './headings.ts'
import { holders } from './holders.ts'
import { hyphened } from './hyphened.ts'
import { institutions } from './institutions.ts'
import { known } from './known.ts'
import { nicknamed } from './nicknamed.ts'
import { repeated } from './repeated.ts'
import { trimmed } from './trimmed.ts'

/** Puts names right, or adds some, by what the whole document shows. */
export type Repair = (names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon) => Name[]

/** In the order in which they run. */
export const repairs: readonly Repair[] = [
  trimmed,
  hyphened,
  institutions,
  coordinated,
  known,
  companies,
  happenings,
  credits,
  holders,
  nicknamed,
  described,
  addressed,
  acronyms,
  repeated,
  headings,
]
