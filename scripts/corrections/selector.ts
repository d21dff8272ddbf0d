import type { WordsTarget } from '../model/corrections.ts'
import type { Span } from '../model/span.ts'

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '…': '...',
  '\u00ad': '',
}
const DASH = /\p{Pd}|\u2212/u

/** A text in which quote marks, dashes and spaces of one kind are the same sign, with the way back. */
interface Folded {
  readonly text: string
  /** For each sign, its offset in the original, and then the original's length. */
  readonly at: readonly number[]
}

function folded(original: string): Folded {
  const signs: string[] = []
  const at: number[] = []
  for (let i = 0; i < original.length; i++) {
    const char = original[i]!
    const sign = /\s/.test(char) ? ' ' : (SAME[char] ?? (DASH.test(char) ? '-' : char))
    if (sign === ' ' && signs.at(-1) === ' ') continue
    for (const part of sign) {
      signs.push(part)
      at.push(i)
    }
  }
  return { text: signs.join(''), at: [...at, original.length] }
}

const plain = (words: string): string => folded(words.normalize('NFC')).text.trim()

/** Finds every place of some words in one text, told apart by what stands beside them; linear in the text. */
export type Finder = (target: WordsTarget) => Span[]

export function finderIn(original: string): Finder {
  const { text, at } = folded(original)
  return ({ exact, prefix = '', suffix = '' }) => {
    const [words, before, after] = [plain(exact), plain(prefix), plain(suffix)]
    const found: Span[] = []
    if (words === '') return found
    for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
      const end = i + words.length
      const isThere =
        text
          .slice(Math.max(0, i - before.length - 1), i)
          .trim()
          .endsWith(before) &&
        text
          .slice(end, end + after.length + 1)
          .trim()
          .startsWith(after)
      if (isThere) found.push({ start: at[i]!, end: at[end - 1]! + 1 })
    }
    return found
  }
}
