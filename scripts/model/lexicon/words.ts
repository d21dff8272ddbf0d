import type { Word } from '../syntax.ts'

/** The grammar model of English. */
export interface WordLexicon {
  /**
   * Analyses one sentence.
   * @param forms the sentence's tokens as written
   * @returns one word per token; `head` counts within the sentence, -1 for the root
   */
  analyse(forms: readonly string[]): readonly Word[]
}
