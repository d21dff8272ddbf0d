/** Number of words: runs between white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter(run => /[\p{L}\p{N}]/u.test(run)).length

/** In characters. No word of a language is longer; of a longer run only the beginning is shown. */
const LONGEST_WORD = 80

/** A text on one line whose endless words are cut, each with an ellipsis; other words are as they are. */
export const cutWords = (text: string): string =>
  text.replace(/\S{81,}/gu, word => `${word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, '')}…`)

/** The first `max` words, as they are, with an ellipsis when more follows; a word that is too long is cut as well. */
export function firstWords(text: string, max: number): string {
  const words = text.trim().split(/\s+/)
  const endless = words.slice(0, max).findIndex(word => word.length > LONGEST_WORD)
  if (words.length <= max && endless < 0) return words.join(' ')
  const shown = words.slice(0, endless < 0 ? max : endless + 1).join(' ')
  const over = endless < 0 ? 0 : words[endless]!.length - LONGEST_WORD
  const whole = shown.slice(0, shown.length - over).replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** The text on one line: white space of any kind and length becomes a space, and none is left at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text, or its first `max` characters with an ellipsis. */
export const shortened = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max)}…` : text

/** The words of a list, parted by white space. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** Stands for words that are left out. */
export const LEFT_OUT = '[…]'

/** Stands between the pieces of an interrupted quotation. */
export const BREAK = ` ${LEFT_OUT} `
