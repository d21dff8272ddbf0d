import type { With } from '../../model/document.ts'

/**
 * The token that the phrase `first`…`last` hangs on: the first whose governor is outside. A name hangs on what its
 * title hangs on: `Mrs [Bell]` is the subject where `Mrs` is.
 */
export function headOf({ words }: With<'words'>, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, deprel } = words[i]!
    if (head < first || head > last) return deprel.startsWith('flat') ? head : i
  }
  return last
}

/** Without a governor: a finite verb follows, or a comma after what opens the sentence. */
function looksLikeSubject({ words, tokens }: With<'words' | 'tokens'>, first: number, last: number): boolean {
  const next = last + 1
  const { sentence } = tokens[first]!
  if (tokens[next]?.sentence !== sentence) return false
  const { upos, xpos, lemma } = words[next]!
  if (lemma === ',') return tokens[first - 1]?.sentence !== sentence
  return /^(?:VERB|AUX)$/.test(upos) && xpos !== 'VBN'
}

/**
 * True where a token hangs on the noun before it without a preposition: `the spokesman [Tom Reed]`,
 * `the mayor, [Ana Bell],`.
 */
function isApposed({ words }: With<'words'>, token: number): boolean {
  const { head, deprel } = words[token]!
  if (head > token) return false
  const joined = words.slice(head, token).every(({ upos }) => upos !== 'ADP')
  return deprel === 'appos' || (deprel === 'nmod' && joined)
}

/** The token that stands in the clause for an apposition: in `the mayor, [Ana Bell], left`, the mayor. */
function standingFor(doc: With<'words'>, head: number): number {
  let at = head
  while (isApposed(doc, at)) at = doc.words[at]!.head
  return at
}

/**
 * True where the phrase is the subject of its clause, by the parse where there is one, else by what stands
 * around.
 * @param head the token that the phrase `first`…`last` hangs on
 */
export function isSubject(doc: With<'words' | 'tokens'>, first: number, last: number, head: number): boolean {
  const { head: governor, deprel } = doc.words[standingFor(doc, head)]!
  return governor >= 0 ? deprel.startsWith('nsubj') : looksLikeSubject(doc, Math.min(first, head), last)
}
