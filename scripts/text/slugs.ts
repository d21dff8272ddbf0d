import { sha256Hex } from './hash.ts'

const MAX_LENGTH = 60
// Letters that Unicode does not decompose into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'ng',
}
// Names that Windows keeps for devices, whatever the extension.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Lower case without diacritics: what two spellings of one name have in common. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþħıŧŋ]/g, letter => LETTERS[letter]!)

/** The words of a text, folded, with everything but letters and digits gone; a space between. */
export const normalizedWords = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The first `length` hexadecimal digits of the parts' SHA-256. */
export const shortHash = (parts: readonly string[], length = 8): string =>
  sha256Hex(parts.join('\n')).slice(0, length)

/** Cuts at the last hyphen that leaves at most `max` characters. */
function capped(slug: string, max: number): string {
  if (slug.length <= max) return slug
  const cut = slug.lastIndexOf('-', max)
  return slug.slice(0, cut > max / 2 ? cut : max)
}

/**
 * A file name from a text: `[a-z0-9-]`, at most `max` characters, never empty, never a device name.
 * Text without any Latin letter or digit becomes `x-` and a hash of it.
 */
export function slugOf(text: string, max = MAX_LENGTH): string {
  const plain = fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain === '') return `x-${shortHash([text])}`
  const slug = capped(plain, max)
  return DEVICE.test(slug) ? `${slug}-x` : slug
}

const ID_WORDS = 6

/**
 * Permalink id of words in an article: their first six words, then a hash of all of them and the article.
 * Case, quote marks, spacing and punctuation do not matter; neither speaker nor position take part.
 * @param distinguish what tells apart the same words used twice in the article; empty where they are unique
 */
export function wordsId(article: string, text: string, distinguish: readonly string[] = []): string {
  const words = normalizedWords(text)
  const hash = shortHash([article, words || text, ...distinguish])
  const start = words.split(' ').slice(0, ID_WORDS).join(' ')
  return `${slugOf(start || text, MAX_LENGTH - hash.length - 1)}-${hash}`
}
