import type { TokenLexicon } from '../../../model/lexicon/tokens.ts'
import { abbreviations } from '../abbreviations.ts'
import { clitics, contractions, prefixes } from '../affixes.ts'
import { sentences } from './sentences.ts'

const ordinary = abbreviations.setOf('ordinary')

export const tokens = {
  clitics,
  contractions,
  prefixes: new Set(prefixes),
  // A stroke parts forms in a table.
  units: new Set([...abbreviations.with('unit'), 'km/h']),
  abbreviations: new Set([...sentences.openAbbreviations, ...sentences.numberAbbreviations]),
  finalAbbreviations: new Set([...sentences.closeAbbreviations].filter(word => !ordinary.has(word))),
} satisfies TokenLexicon
