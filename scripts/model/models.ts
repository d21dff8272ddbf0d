import type { AntecedentModel } from './lexicon/entities.ts'
import type { NameRecogniser } from './lexicon/mentions.ts'
import type { WordLexicon } from './lexicon/words.ts'

/** The trained models, loaded on first use. */
export interface Models {
  readonly antecedents: AntecedentModel
  readonly names: NameRecogniser
  readonly words: WordLexicon
}
