import { readWeights } from '../io/weights.ts'
import { english } from '../lexicon/en/index.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { loadModels } from '../models/index.ts'

let loaded: Lexicon | undefined

/** English with its trained models, which are read on first use. */
export function loadEnglish(): Lexicon {
  loaded ??= english(loadModels(readWeights))
  return loaded
}
