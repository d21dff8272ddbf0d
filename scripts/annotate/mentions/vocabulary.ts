/** A word as written, with what is asked of it again and again. */
export interface Word {
  readonly form: string
  readonly lower: string
  /** It begins with a capital. */
  readonly capital: boolean
}

const CAPITAL = /^\p{Lu}/u
/** Slots of the table, a power of two; half of them are used at most. */
const SLOTS = 1 << 17

const hashes = new Int32Array(SLOTS)
let words: (Word | undefined)[] = new Array(SLOTS)
let used = 0

/** As a property's name a string is stored by itself, not as a part of the text it was cut from, and with its hash. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0]!

export const wordOf = (form: string): Word => ({
  form: interned(form),
  lower: interned(form.toLowerCase()),
  capital: CAPITAL.test(form),
})

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = start; i < end; i++) if (form.charCodeAt(i - start) !== text.charCodeAt(i)) return false
  return true
}

/**
 * The word at a place in a text. The same word is the same object with the same strings each time (until very many
 * different ones have been asked for), which makes it cheap to look up in sets and maps.
 * @param start in UTF-16 code units, as `end`, which is exclusive
 */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let word = words[slot]; word !== undefined; word = words[slot]) {
    if (hashes[slot] === hash && stands(word.form, text, start, end)) return word
    slot = (slot + 1) & (SLOTS - 1)
  }
  if (used * 2 >= SLOTS) {
    words = new Array(SLOTS)
    used = 0
    return wordAt(text, start, end)
  }
  used++
  hashes[slot] = hash
  const made = wordOf(text.slice(start, end))
  words[slot] = made
  return made
}
