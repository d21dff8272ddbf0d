import type { SentenceLexicon } from '../../model/lexicon/sentences.ts'

/** What stands around a sentence-ending mark, in one paragraph's text. */
export interface Place {
  readonly text: string
  /** Offset of the mark. */
  readonly mark: number
  /** Offset after the mark and the closing quotes and brackets behind it. */
  readonly after: number
  /** Offset of the next character that is not white space; the text's length at its end. */
  readonly next: number
}

/** How far back and ahead a decision may look, so that the whole stays linear. */
const REACH = 80
const WORD_BEFORE = /(?:\p{L}\.){1,4}\p{L}$|[\p{L}\p{N}’'-]+$/u
const OPENING = /^["'“‘«([{]+/u
const STARTS_LOW = /^["'“‘«([{.…\s]*\p{Ll}/u
const MAY_START = /^[\p{L}\p{N}"'“‘«([{¿¡$£€#@•]/u
const WORD_AHEAD = /^\p{L}[\p{L}’'-]*/u
const INITIAL = /^\p{Lu}$/u
const QUOTE_CLOSED = /["”’']/
const SPEAKER_AHEAD = /^(?:\p{Lu}[\p{L}.’'-]*,?\s+|(?:of|the|and|for|de|al|bin|van|von)\s+){0,8}(\p{Ll}+)/u

const ahead = ({ text, next }: Place): string => text.slice(next, next + REACH)
const wordBefore = ({ text, mark }: Place): string =>
  WORD_BEFORE.exec(text.slice(Math.max(0, mark - REACH), mark))?.[0] ?? ''

/** The word that begins what follows, past opening marks. */
const wordAhead = (place: Place): string => WORD_AHEAD.exec(ahead(place).replace(OPENING, ''))?.[0] ?? ''

/** A full stop that belongs to an abbreviation, with nothing behind it that must begin a sentence. */
function abbreviates(place: Place, lexicon: SentenceLexicon): boolean {
  const word = wordBefore(place)
  if (lexicon.openAbbreviations.has(word)) return true
  if (lexicon.numberAbbreviations.has(word)) return /^\p{N}/u.test(ahead(place))
  const opens = lexicon.openers.has(wordAhead(place))
  if (lexicon.closeAbbreviations.has(word) || /\.\p{L}$/u.test(word))
    return !opens && !OPENING.test(ahead(place))
  return INITIAL.test(word) && !opens // `A. Bell`
}

/** `“Why?” Ana Bell asked.`: a quoted question or exclamation, then its speaker and a verb of saying. */
function asksOn(place: Place, lexicon: SentenceLexicon): boolean {
  if (!QUOTE_CLOSED.test(place.text.slice(place.mark, place.after))) return false
  const verb = SPEAKER_AHEAD.exec(ahead(place))?.[1]
  return verb !== undefined && lexicon.reportingVerbs.has(verb)
}

/** `1.` or `a)` that numbers an item, at the start of the text. */
const numbersItem = ({ text, mark }: Place, start: number): boolean =>
  /^\s*\p{N}{1,3}$/u.test(text.slice(start, mark))

/** Decides whether a sentence that began at `start` ends at `place`. */
export function endsSentence(place: Place, start: number, lexicon: SentenceLexicon): boolean {
  const { text, mark, after, next } = place
  if (next >= text.length) return true
  const follows = ahead(place)
  if (STARTS_LOW.test(follows) || !MAY_START.test(follows)) return false
  if (after === next && !QUOTE_CLOSED.test(text.slice(mark, after)) && !/^["“(]/.test(follows)) {
    // No space: `today.The` parts two sentences, `Amazon.Com` and `3.5` do not.
    if (
      !/\p{Ll}{2}$|[\])\d]$/u.test(text.slice(Math.max(0, mark - 2), mark)) ||
      !/^\p{Lu}\p{Ll}/u.test(follows)
    )
      return false
    return lexicon.openers.has(wordAhead(place))
  }
  if (text[mark] === '.' && text[mark + 1] !== '.')
    return !abbreviates(place, lexicon) && !numbersItem(place, start)
  return !asksOn(place, lexicon)
}
