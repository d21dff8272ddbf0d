import type { Draft } from '../meaning.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'
import { calendarUnit, duration } from './units.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

function shifted(unit: number | string | undefined, by: number, mod?: unknown): Built | undefined {
  const calendar = calendarUnit(unit)
  return (
    calendar && {
      type: 'DATE',
      meaning: { kind: 'shifted', unit: calendar, by },
      ...(mod !== undefined && { mod: String(mod) }),
    }
  )
}

const counted =
  (sign: 1 | -1): Build =>
  ({ NUM, UNIT, UNITS, MOD }) => {
    const unit = UNIT ?? UNITS
    if (NUM === 'X') return { type: 'DURATION', meaning: { kind: 'fixed', timex3: duration('X', unit) } }
    const amount = Number(NUM ?? 1)
    if (unit === 'TH' && amount % 24 === 0) return shifted('D', (sign * amount) / 24, MOD)
    if (!calendarUnit(unit))
      return { type: 'DURATION', meaning: { kind: 'fixed', timex3: duration(amount, unit) } }
    return Number.isInteger(amount) ? shifted(unit, sign * amount, MOD) : undefined
  }

/** `over the next year` is a stretch of time from now, `the following year` is counted from another. */
const isAhead = ({ meanings }: Term): boolean => meanings.some(meaning => meaning.class === 'SIDE')

/** `the last [match] of`: one, two words and a preposition. */
const WORDS_BETWEEN = 4

/** `the first match of`: what is counted belongs to one day; `the end of the day` and `the word of the day` to none. */
function isCounted(before: readonly Term[]): boolean {
  if (before.at(-1)?.lower !== 'of') return false
  return before
    .slice(0, -2)
    .some(
      ({ lower, meanings }, i, words) =>
        meanings.some(({ class: name, value }) => name === 'ORDINAL' || (name === 'SIDE' && value === -1)) &&
        words.slice(i).every(word => /^\p{L}+$/u.test(word.text)) &&
        lower !== 'second',
    )
}

/** Expressions that count from the date before them in the text. */
export const shiftedRules = [
  rule('later', 'He died three days later.', 'MOD? NUM|A -? UNIT|UNITS LATER', counted(1)),
  rule('earlier', 'He resigned a year earlier.', 'MOD? NUM|A -? UNIT|UNITS EARLIER', counted(-1)),
  rule('year-earlier', 'It beat the year-earlier figure.', 'YEARWORD - EARLIER|AGO', () => shifted('Y', -1)),
  rule('vague-later', 'He died years later.', 'UNITS LATER|EARLIER', ({ UNITS }) => ({
    type: 'DURATION',
    meaning: { kind: 'fixed', timex3: duration('X', UNITS) },
  })),
  rule('the-next', 'He died the next day.', 'THE NEXT UNIT', ({ NEXT, UNIT }, found, { terms }) =>
    UNIT !== 'D' && isAhead(terms[found.from + 1]!) ? undefined : shifted(UNIT, Number(NEXT)),
  ),
  rule('the-next-part', 'He died the next morning.', 'THE NEXT PART', ({ NEXT, PART }) => ({
    type: 'TIME',
    meaning: { kind: 'shifted', unit: 'day', by: Number(NEXT) },
    time: { clock: String(PART) },
  })),
  rule('the-unit-before', 'He resigned the year before.', 'THE UNIT BEFORE', ({ UNIT }) => shifted(UNIT, -1)),
  rule('the-unit-after', 'He resigned the day after.', 'THE UNIT AFTER', ({ UNIT }, found, { terms }) =>
    terms[found.to] === undefined || /^[.,;:)]$/.test(terms[found.to]!.text) ? shifted(UNIT, 1) : undefined,
  ),
  rule('of-the-unit', 'It was the last match of the day.', 'OF < THE UNIT', ({ UNIT }, found, { terms }) =>
    isCounted(terms.slice(Math.max(0, found.from - WORDS_BETWEEN), found.from))
      ? shifted(UNIT, 0)
      : undefined,
  ),
  rule('that-unit', 'He resigned the same day.', 'THAT UNIT', ({ UNIT }) => shifted(UNIT, 0)),
  rule('that-part', 'He resigned that evening.', 'THAT PART', ({ PART }) => ({
    type: 'TIME',
    meaning: { kind: 'shifted', unit: 'day', by: 0 },
    time: { clock: String(PART) },
  })),
]
