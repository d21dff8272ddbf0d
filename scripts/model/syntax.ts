/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Grammar of one token; `words[i]` belongs to `tokens[i]`. */
export interface Word {
  readonly upos: Upos
  /** Penn Treebank tag, e.g. `VBD`. */
  readonly xpos: string
  readonly lemma: string
  /** Index into `tokens` of the governor in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, with subtype, e.g. `nsubj`, `acl:relcl`. */
  readonly deprel: string
}
