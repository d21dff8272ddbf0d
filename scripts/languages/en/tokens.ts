import type { TokenLanguage } from '../../model/language/tokens.ts'
import { sentences } from './sentences.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

// Words in their own right, which at a sentence's end they mostly are.
const ORDINARY = new Set(words('am pm Miss Mass Mo Ill Ind Mo Wash Conn Mont Miss Int Pa Co'))

/** Conventions of the UD English treebanks EWT and GUM. */
export const tokens = {
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'m", "'d"],
  contractions: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['gimme', 3],
    ['lemme', 3],
  ]),
  prefixes: new Set(
    words(`
      anti ante co counter cross cyber e ex extra inter intra macro mega micro mid mini multi neo non over pan
      para post pre pro proto pseudo quasi re semi socio sub super trans ultra un uh mm`),
  ),
  units: new Set(
    words(`
      am pm a.m p.m km m cm mm nm ft in mi kg g mg lb lbs k K bn mn tn kph mph km/h GB MB KB TB GHz MHz kHz Hz kW MW
      GW C F hr hrs min mins sec secs AM PM EST GMT UTC`),
  ),
  abbreviations: new Set([...sentences.openAbbreviations, ...sentences.numberAbbreviations]),
  finalAbbreviations: new Set([...sentences.closeAbbreviations].filter(word => !ORDINARY.has(word))),
} satisfies TokenLanguage
