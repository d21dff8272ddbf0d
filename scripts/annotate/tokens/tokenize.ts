import type { TokenLexicon } from '../../model/lexicon/tokens.ts'
import type { Span } from '../../model/span.ts'

const TOKEN = new RegExp(
  [
    /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]/u, // addresses, without the stop behind them
    /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,5}/u,
    /[#@][\p{L}_][\p{L}\p{N}_]*/u,
    /(?:\p{L}\.){2,}(?!\p{L}\p{Ll})|(?:Ph|Ed)\.D\./u, // U.S., p.m.
    /\p{Lu}{1,3}\$/u, // US$
    /\p{N}{3}-(?:\p{N}{3}-)?\p{N}{4}(?!\p{N})/u, // telephone numbers
    /\p{N}+(?:[.,:/]\p{N}+)*(?:['’]?s(?!\p{L})|[\p{L}\p{N}]+)?/u,
    /[\p{L}\p{M}\p{N}_]+(?:['’`&][\p{L}\p{M}\p{N}_]+|\.\p{Ll}[\p{L}\p{N}]*)*/u,
    /['’`](?:s|re|ve|ll|m|d|em|tis|twas|\p{N}{2}s?)(?!\p{L})/u,
    /\[\.{3}\]|\[…\]|\.{2,}|…|-{2,}|[!?]{2,}|([*=_~#])\1+/u,
    /\S/u,
  ]
    .map(part => part.source)
    .join('|'),
  'gu',
)
const NUMBER_UNIT = /^(\p{N}[\p{N}.,:/]*)(\p{L}+)$/u
const WORD_END = /[\p{L}\p{N}]$/u
const APOSTROPHES = /[’`]/g

/** Offsets inside `word` at which its parts end: `Hollande's` → 8, 10; `cannot` → 3, 6; `5pm` → 1, 3. */
function partEnds(word: string, lexicon: TokenLexicon): number[] {
  if (word.length < 3 && !/^\p{N}\p{L}$/u.test(word)) return [word.length]
  const number = NUMBER_UNIT.exec(word)
  if (number) return lexicon.units.has(number[2]!) ? [number[1]!.length, word.length] : [word.length]
  const plain = word.toLowerCase().replace(APOSTROPHES, "'")
  const first = lexicon.contractions.get(plain)
  if (first !== undefined) return [first, word.length]
  // `80's` is a decade.
  if (!plain.includes("'") || /^\p{N}/u.test(plain)) return [word.length]
  const clitic = lexicon.clitics.find(ending => plain.endsWith(ending) && plain.length > ending.length)
  return clitic ? [word.length - clitic.length, word.length] : [word.length]
}

/** The full stop at `at` closes the sentence, perhaps with quotes and brackets behind it. */
const isFinal = (sentence: string, at: number): boolean =>
  sentence.length - at < 8 && /^\.["'”’»)\]]*$/.test(sentence.slice(at))

/** True when `word` keeps the full stop behind it, at `at`. */
function keepsStop(word: string, at: number, sentence: string, lexicon: TokenLexicon): boolean {
  if (lexicon.finalAbbreviations.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true
  if (isFinal(sentence, at)) return false
  if (lexicon.abbreviations.has(word) || /^\p{Lu}$/u.test(word)) return true
  if (/^\p{N}{1,3}$/u.test(word)) return at === word.length
  return /^\.(?:,|\s+\p{Ll})/u.test(sentence.slice(at, at + 4))
}

/** `anti`, `-` and the word now found stand together and make one token. */
function joinsPrefix(found: readonly Span[], sentence: string, word: string, lexicon: TokenLexicon): boolean {
  const hyphen = found.at(-1)!
  const prefix = found.at(-2)
  if (!prefix || sentence.slice(prefix.end, hyphen.end) !== '-' || !/^\p{L}/u.test(word)) return false
  return lexicon.prefixes.has(sentence.slice(prefix.start, prefix.end).toLowerCase())
}

/** The spans of one sentence's tokens, relative to it. Linear in its length. */
export function tokenize(sentence: string, lexicon: TokenLexicon): Span[] {
  const found: Span[] = []
  for (const { 0: word, index } of sentence.matchAll(TOKEN)) {
    const last = found.at(-1)
    let start = index
    if (last?.end === index) {
      const before = sentence.slice(last.start, last.end)
      if (word === '.' && WORD_END.test(before) && keepsStop(before, index, sentence, lexicon)) {
        found[found.length - 1] = { start: last.start, end: index + 1 }
        continue
      }
      if (before === '-' && joinsPrefix(found, sentence, word, lexicon)) start = found.splice(-2)[0]!.start
    }
    const from = start
    for (const cut of partEnds(sentence.slice(from, index + word.length), lexicon)) {
      found.push({ start, end: from + cut })
      start = from + cut
    }
  }
  return found
}
