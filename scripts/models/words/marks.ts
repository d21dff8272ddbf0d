import { hashWord } from '../names/hash.ts'

/**
 * A sentence parted into words and punctuation marks. The parser sees words only, and which marks stand between them
 * (Ma, Zhang & Zhu 2014): commas would fill its stack and tell it little there.
 */
export interface Parted {
  /** Indexes of the words; of all tokens where there are only marks. */
  readonly words: Int32Array
  /** Hash of the marks before each word, and after the last; 0 where there are none. */
  readonly gaps: Int32Array
}

/** @param isMark of each token */
export function part(forms: readonly string[], isMark: readonly boolean[]): Parted {
  const words: number[] = []
  const gaps: number[] = []
  let gap = ''
  const close = (): void => {
    gaps.push(gap === '' ? 0 : hashWord(gap))
    gap = ''
  }
  for (let i = 0; i < forms.length; i++) {
    if (isMark[i]) {
      // Long runs of marks say no more than their beginning.
      if (gap.length < 4) gap += forms[i]!
      continue
    }
    close()
    words.push(i)
  }
  if (words.length === 0) {
    const all = Int32Array.from(forms.keys())
    return { words: all, gaps: new Int32Array(forms.length + 1) }
  }
  close()
  return { words: Int32Array.from(words), gaps: Int32Array.from(gaps) }
}
