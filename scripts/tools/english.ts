import { readWeights } from '../io/weights.ts'
import { english } from '../lexicon/en/index.ts'
import type { Language } from '../model/language.ts'
import { loadModels } from '../models/index.ts'

let loaded: Language | undefined

/** English with its trained models, which are read on first use. */
export function loadEnglish(): Language {
  loaded ??= english(loadModels(readWeights))
  return loaded
}
