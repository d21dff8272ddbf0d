import type { With } from '../../model/document.ts'

/** The token that the phrase `first`…`last` hangs on: the first whose governor is outside. */
export function headOf({ words }: With<'words'>, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head } = words[i]!
    if (head < first || head > last) return i
  }
  return last
}

/** Without a parse: a finite verb follows, or a comma after what opens the sentence, and no preposition leads. */
function looksLikeSubject({ words, tokens }: With<'words' | 'tokens'>, first: number, last: number): boolean {
  const { sentence } = tokens[first]!
  const here = (token: number): boolean => tokens[token]?.sentence === sentence
  if (here(first - 1) && words[first - 1]!.upos === 'ADP') return false
  let next = last + 1
  while (here(next) && words[next]!.upos === 'ADV') next++
  if (!here(next)) return false
  const { upos, xpos, lemma } = words[next]!
  if (lemma === ',') return !here(first - 1)
  return (upos === 'VERB' || upos === 'AUX') && xpos !== 'VBG' && xpos !== 'VBN'
}

/**
 * Is the phrase the subject of its clause? By the parse where there is one, else by what stands around.
 * @param head the token that the phrase `first`…`last` hangs on
 */
export function isSubject(doc: With<'words' | 'tokens'>, first: number, last: number, head: number): boolean {
  const { head: governor, deprel } = doc.words[head]!
  return governor >= 0 ? deprel.startsWith('nsubj') : looksLikeSubject(doc, first, last)
}
