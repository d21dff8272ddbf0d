import type { AntecedentModel } from './language/entities.ts'
import type { NameRecogniser } from './language/mentions.ts'
import type { WordLanguage } from './language/words.ts'

/** Trained models of a language, loaded on first use. */
export interface Models {
  readonly antecedents: AntecedentModel
  readonly names: NameRecogniser
  readonly words: WordLanguage
}
