import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import { splitHyphens } from '../../text/hyphens.ts'
import { once, type Unit } from './found.ts'
import { wordOf } from './vocabulary.ts'

const LETTER = /^\p{L}/u

/** A hyphen between two words, with a space on either side. */
const isLoose = (units: readonly Unit[], i: number): boolean => {
  const [before, hyphen, after] = [units[i - 1], units[i]!, units[i + 1]]
  return (
    hyphen.form === '-' &&
    before?.sentence === after?.sentence &&
    LETTER.test(before?.form ?? '') &&
    LETTER.test(after?.form ?? '') &&
    before!.end < hyphen.start &&
    hyphen.end < after!.start
  )
}

/** A letter that is no word: `K - League`. */
const LONE = /^[b-hj-z]$/

/** Words before a loose hyphen and behind one, and whether some are closed by now. */
const looseSides = once(units => {
  const at = units.flatMap((_, i) => (isLoose(units, i) ? [i] : []))
  const joined = units.some(({ form, start, end }) => form.includes('-') && end - start > form.length)
  return { joined, heads: at.map(i => units[i - 1]!.lower), tails: at.map(i => units[i + 1]!.lower) }
})

/** Whether the text has spaces behind apostrophes, as in `Bell’ s`; the two are one unit by now. */
const cutsClitics = once(units =>
  units.some(({ form, start, end }) => /^['’]\p{L}/u.test(form) && end - start > form.length),
)

/**
 * Whether the text parts words at their hyphens, as in `co - owner` and `Harlow - based`: no dash stands behind a bare
 * prefix or before what only joins to names.
 */
const parts = (units: readonly Unit[], { prefixes, combining }: MentionLexicon): boolean => {
  const { joined, heads, tails } = looseSides(units)
  return (
    joined ||
    heads.some(word => prefixes.has(word) || LONE.test(word)) ||
    tails.some(word => combining.has(word))
  )
}

/**
 * True where what stands around the hyphen at `i` is one word: joined, or parted in a text that parts such
 * words.
 */
export function hyphenates(units: readonly Unit[], i: number, lexicon: MentionLexicon): boolean {
  const [before, hyphen, after] = [units[i - 1], units[i], units[i + 1]]
  if (hyphen?.form !== '-' || !before || !after) return false
  if (before.end === hyphen.start && hyphen.end === after.start) return true
  return isLoose(units, i) && (cutsClitics(units) || parts(units, lexicon))
}

/** Closes the hyphens of a text that parts words at them, where both sides are one name: `Ben - Reed`. */
export function closed(units: readonly Unit[], lexicon: MentionLexicon): readonly Unit[] {
  if (!parts(units, lexicon)) return units
  const whole: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    const last = whole.at(-1)
    const next = units[i + 1]
    const form = last && next ? `${last.form}-${next.form}` : ''
    // What holds a name on one side only stays in its parts: see `splitHyphens`.
    const name =
      last?.capital && next?.capital && splitHyphens([{ form, start: 0, end: form.length }]).length === 1
    if (!name || !isLoose(units, i)) whole.push(unit)
    else {
      whole[whole.length - 1] = { ...last, ...wordOf(form), end: next.end }
      i++
    }
  }
  return whole
}
