import { endsPhrase } from '../evidence.ts'
import type { Draft, Position, Recurring, Side } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'
import { calendarUnit, duration, FORTNIGHT } from './units.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

export function shifted(unit: number | string | undefined, by: number, mod?: unknown): Built | undefined {
  const calendar = calendarUnit(unit)
  return (
    calendar && {
      type: 'DATE',
      meaning: { kind: 'shifted', unit: calendar, by },
      ...(mod !== undefined && { mod: String(mod) }),
    }
  )
}

const LINKS = new Set<string>(['IN', 'ON', 'AT', 'AND'])

/** The sentence pauses or goes on with another phrase, so that nothing is told that the time was before. */
const closesBefore = ({ to }: Found, { terms }: Position): boolean =>
  terms[to] === undefined ||
  !/^[\p{L}\p{N}]/u.test(terms[to].text) ||
  terms[to].meanings.some(({ class: name }) => LINKS.has(name))

/** `three days on`, but not `three days on the road`; `a week earlier`, but not `for a week, earlier this month`. */
const isCut = ({ to }: Found, { terms }: Position): boolean =>
  (listed('ON')(terms, to - 1) !== undefined && /^[\p{L}\p{N}]/u.test(terms[to]?.text ?? '')) ||
  (listed('SIDE')(terms, to) !== undefined && listed('PHASE')(terms, to - 1) !== undefined)

const counted =
  (sign: 1 | -1): Build =>
  ({ NUM, UNIT, UNITS, MOD }, found, position) => {
    if (isCut(found, position)) return undefined
    const unit = UNIT ?? UNITS
    if (NUM === 'X') return { type: 'DURATION', meaning: { kind: 'fixed', timex3: duration('X', unit) } }
    const amount = Number(NUM ?? 1)
    if (unit === '2W') return shifted('D', sign * FORTNIGHT * amount, MOD)
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

/** Counted from the date before it in the text: the first Monday after it, the last June before it. */
const fromText = (name: Recurring, side: number | string | undefined): Built => ({
  type: 'DATE',
  meaning: { kind: 'recurring', name, side: Number(side) as Side, from: 'text' },
})

/** Expressions that count from the date before them in the text. */
export const shiftedRules = [
  rule(
    'later',
    'He fell on March 5 and died {three days later = 2015-03-08}.',
    'MOD? NUM|A -? UNIT|UNITS LATER',
    counted(1),
  ),
  rule('earlier', 'He resigned {a year earlier = 2014}.', 'MOD? NUM|A -? UNIT|UNITS EARLIER', counted(-1)),
  rule('vague-later', 'He died {years later = PXY}.', 'UNITS LATER|EARLIER', ({ UNITS }) => ({
    type: 'DURATION',
    meaning: { kind: 'fixed', timex3: duration('X', UNITS) },
  })),
  rule(
    'the-next',
    'He fell on March 5 and died {the next day = 2015-03-06}.',
    'THE NEXT UNIT',
    ({ NEXT, UNIT }, found, { terms }) =>
      UNIT !== 'D' && isAhead(terms[found.from + 1]!) ? undefined : shifted(UNIT, Number(NEXT)),
  ),
  rule(
    'the-next-part',
    'He fell on March 5 and died {the next morning = 2015-03-06TMO}.',
    'THE NEXT PART',
    ({ NEXT, PART }) => ({
      type: 'TIME',
      meaning: { kind: 'shifted', unit: 'day', by: Number(NEXT) },
      time: { clock: String(PART) },
    }),
  ),
  rule(
    'the-unit-before',
    'He resigned {the year before = 2014}.',
    'THE UNIT BEFORE',
    ({ UNIT }, found, position) =>
      // `the day before the vote` is counted from the vote.
      closesBefore(found, position) ? shifted(UNIT, -1) : undefined,
  ),
  rule(
    'the-unit-after',
    'He fell on March 5 and died {the day after = 2015-03-06}.',
    'THE UNIT AFTER',
    ({ UNIT }, found, { terms }) =>
      terms[found.to] === undefined || /^[.,;:)]$/.test(terms[found.to]!.text) ? shifted(UNIT, 1) : undefined,
  ),
  rule('the-part-before', 'They met {the night before = 2015-11-23TNI}.', 'THE PART BEFORE', ({ PART }) => ({
    type: 'TIME',
    meaning: { kind: 'shifted', unit: 'day', by: -1 },
    time: { clock: String(PART) },
  })),
  rule(
    'the-next-weekday',
    'They met on March 5, and again {the following Monday = 2015-03-09}.',
    'THE NEXT WEEKDAY',
    ({ NEXT, WEEKDAY }) => fromText({ every: 'weekday', weekday: Number(WEEKDAY) }, NEXT),
  ),
  rule(
    'the-next-month',
    'They met on March 5, and again {the following June = 2015-06}.',
    'THE NEXT MONTH',
    ({ NEXT, MONTH }) => fromText({ every: 'part', unit: 'month', index: Number(MONTH) - 1 }, NEXT),
  ),
  rule(
    'the-next-season',
    'They met in March 2014, and again {the following autumn = 2014-23}.',
    'THE NEXT SEASON',
    ({ NEXT, SEASON }) => fromText({ every: 'part', unit: 'season', index: Number(SEASON) }, NEXT),
  ),
  rule(
    'for-the-unit',
    'For {the year = 2015}, profit rose.',
    'FOR|IN < THE FISCAL? UNIT',
    ({ UNIT }, found, position) =>
      endsPhrase(found, position, UNIT === 'Q') && UNIT !== 'D' && UNIT !== 'WE'
        ? shifted(UNIT, 0)
        : undefined,
  ),
  rule(
    'the-unit-ended',
    'In {the year = 2015} ended March 31, profit rose.',
    'FOR|IN < THE FISCAL? UNIT',
    ({ UNIT }, found, position) =>
      // Its date follows: no date before it tells which year it is.
      UNIT === 'Y' && !endsPhrase(found, position, false) && endsPhrase(found, position, true)
        ? { type: 'DATE', meaning: { kind: 'relative', unit: 'year', by: 0 } }
        : undefined,
  ),
  rule(
    'of-the-unit',
    'It was the last match of {the day = 2015-11-24}.',
    'OF < THE UNIT',
    ({ UNIT }, { from }, { terms }) =>
      isCounted(terms.slice(Math.max(0, from - WORDS_BETWEEN), from)) ||
      listed('PORTION')(terms, from - 2) !== undefined
        ? shifted(UNIT, 0)
        : undefined,
  ),
  rule('that-unit', 'He resigned {the same day = 2015-11-24}.', 'THAT UNIT', ({ UNIT }) => shifted(UNIT, 0)),
  rule('that-part', 'He resigned {that evening = 2015-11-24TEV}.', 'THAT PART', ({ PART }) => ({
    type: 'TIME',
    meaning: { kind: 'shifted', unit: 'day', by: 0 },
    time: { clock: String(PART) },
  })),
]
