import { counted } from '../../text/groups.ts'

const SIGNS: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'“”„«»‟'].map(mark => [mark, '"']),
  ...[...'‘’‚‹›‛'].map(mark => [mark, "'"]),
  ...[...'‐‑‒–—―'].map(dash => [dash, '-']),
  ['…', '...'],
])
const TYPOGRAPHY = /[“”„«»‟‘’‚‹›‛‐‑‒–—―…]|\s+/g

/** The words without their typography: curly or straight marks, kinds of dashes and white space are one. */
export const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(TYPOGRAPHY, sign => SIGNS[sign] ?? ' ')
    .trim()

/** A name without case and diacritics. */
export const foldedName = (name: string): string =>
  plain(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function pairsOfLetters(words: string): Map<string, number> {
  const text = plain(words).toLowerCase()
  return counted(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
}

/** Dice's coefficient over pairs of letters, 0 (nothing in common) to 1 (the same); linear in length. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOfLetters(a), pairsOfLetters(b)]
  let shared = 0
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0)
  const total = [...first.values(), ...second.values()].reduce((sum, count) => sum + count, 0)
  return total === 0 ? Number(plain(a) === plain(b)) : (2 * shared) / total
}
