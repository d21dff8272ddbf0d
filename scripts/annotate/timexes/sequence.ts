import type { Draft, Meaning } from './meaning.ts'
import type { Term } from './terms.ts'

const SIGNS = /^[,–—-]$/

/** True when only signs and words such as `and`, `to`, `through` part two drafts. */
function adjacent(left: Draft, right: Draft, terms: readonly Term[]): boolean {
  const between = terms.slice(left.to, right.from)
  if (between.length < 1 || between.length > 2) return false
  return between.every(term => SIGNS.test(term.text) || term.meanings.some(meaning => meaning.class === 'TO'))
}

const sameKind = (a: Meaning, b: Meaning): boolean =>
  a.kind === 'recurring' &&
  b.kind === 'recurring' &&
  a.name.every === b.name.every &&
  (a.name.every !== 'part' || (b.name.every === 'part' && a.name.unit === b.name.unit))

/** True when a draft goes on a list or a range that the one before it began: `Friday` and then `and Saturday`. */
export const continues = (left: Draft | undefined, right: Draft, terms: readonly Term[]): boolean =>
  left !== undefined && !left.told && sameKind(left.meaning, right.meaning) && adjacent(left, right, terms)

/** Gives an hour the day of the one that closes its range: `8 a.m.` in `between 8 a.m. and 9 p.m. Wednesday`. */
export const shareDays = (drafts: readonly Draft[], terms: readonly Term[]): Draft[] =>
  drafts.map((draft, i) => {
    const next = drafts[i + 1]
    const shares = draft.meaning.kind === 'clock' && next?.time && next.meaning.kind !== 'clock'
    return shares && adjacent(draft, next, terms) ? { ...draft, meaning: next.meaning, told: next } : draft
  })

/**
 * Gives a month or a day without a year the year that closes its range: `January 23 – March 9 2014`.
 * The year is put as a period on the left side of the range only, never across other words.
 */
export function shareYears(drafts: readonly Draft[], terms: readonly Term[]): Draft[] {
  const found = [...drafts]
  for (let i = found.length - 2; i >= 0; i--) {
    const [left, right] = [found[i]!, found[i + 1]!]
    const { meaning } = left
    if (meaning.kind !== 'recurring' || meaning.side !== undefined || right.meaning.kind !== 'absolute')
      continue
    const { period } = right.meaning
    const named =
      (meaning.name.every === 'date' && period.unit === 'day') ||
      (isMonth(meaning) && period.unit === 'month')
    if (named && adjacent(left, right, terms)) found[i] = { ...left, meaning: { ...meaning, before: period } }
  }
  return found
}

const isMonth = (meaning: Meaning & { kind: 'recurring' }): boolean =>
  meaning.name.every === 'part' && meaning.name.unit === 'month'
