import type { Period } from '../../text/periods.ts'
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

type Recurs = Meaning & { kind: 'recurring' }

const isMonth = (meaning: Recurs): boolean => meaning.name.every === 'part' && meaning.name.unit === 'month'

/** The full date that shares its year with a day or month without one; undefined where the two are of no kind. */
function fullBeside(meaning: Meaning, other: Draft | undefined): Period | undefined {
  if (meaning.kind !== 'recurring' || meaning.side !== undefined || other?.meaning.kind !== 'absolute')
    return undefined
  const { period } = other.meaning
  const alike =
    (meaning.name.every === 'date' && period.unit === 'day') || (isMonth(meaning) && period.unit === 'month')
  return alike ? period : undefined
}

/** Gives a day the year that the end of its range is told to be of: `May 2` in `from May 2 to May 4 last year`. */
function yearOfEnd(meaning: Meaning, end: Draft | undefined): Recurs | undefined {
  const last = end?.meaning
  if (meaning.kind !== 'recurring' || last?.kind !== 'recurring' || last.of !== 'year') return undefined
  const [from, to] = [meaning.name, last.name]
  if (from.every !== 'date' || to.every !== 'date' || last.side === undefined || meaning.side !== undefined)
    return undefined
  const inOrder = from.month * 100 + from.day <= to.month * 100 + to.day
  return inOrder ? { ...meaning, side: last.side, of: 'year' } : undefined
}

/**
 * Gives a month or a day without a year the year at the other end of its range: `January 23 – March 9 2014`,
 * `March 9, 2014, to May 3`. The year goes from one end of the range to the other only, never across other words.
 */
export const shareYears = (drafts: readonly Draft[], terms: readonly Term[]): Draft[] =>
  drafts.map((draft, i) => {
    const [left, right] = [drafts[i - 1], drafts[i + 1]]
    const before = right && adjacent(draft, right, terms) ? fullBeside(draft.meaning, right) : undefined
    const after = left && adjacent(left, draft, terms) ? fullBeside(draft.meaning, left) : undefined
    const ended = right && adjacent(draft, right, terms) ? yearOfEnd(draft.meaning, right) : undefined
    if (ended) return { ...draft, meaning: ended }
    const told = before ? { before } : after ? { after } : undefined
    return told ? { ...draft, meaning: { ...(draft.meaning as Recurs), ...told } } : draft
  })
