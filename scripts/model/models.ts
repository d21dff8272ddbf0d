import type { WordLanguage } from './language/words.ts'

/** Trained models of a language, loaded on first use. */
export interface Models {
  readonly words: WordLanguage
}
