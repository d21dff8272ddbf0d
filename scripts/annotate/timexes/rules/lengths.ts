import type { TimexType } from '../../../model/layers.ts'
import type { Draft, Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'
import { duration } from './units.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

const fixed = (type: TimexType, timex3: string, mod?: unknown): Built => ({
  type,
  meaning: { kind: 'fixed', timex3 },
  ...(mod !== undefined && { mod: String(mod) }),
})

const length: Build = ({ NUM, UNIT, UNITS, MOD }) => fixed('DURATION', duration(NUM, UNIT ?? UNITS), MOD)

const aLength: Build = ({ UNIT, MOD }, { from, to }, { terms }) =>
  // `a [month-long] strike`
  (terms[to]?.text === '-' && listed('A')(terms, from)) || UNIT === 'TS' || UNIT === 'SEASON' || UNIT === 'Q'
    ? undefined
    : fixed('DURATION', duration(1, UNIT), MOD)

const open: Build = ({ UNITS }) => fixed('DURATION', duration('X', UNITS))

/** `2-day`, `one day`, but not `World Cup 2018 day five`, `the one second-half goal`, `five season tickets`. */
function isMeasure(unit: number | string, { from, to }: Found, { terms }: Position): boolean {
  if (unit === 'Q' || unit === 'SEASON') return false
  const digits = /^\d/.test(terms[from]!.text)
  if (unit === 'TS' && !digits) return false
  return !(/^\d{4}$/.test(terms[from]!.text) && to === from + 2)
}

/** How long: `two years`, `the past three months`. */
export const durationRules = [
  rule(
    'past-units',
    'Prices rose over the past three months.',
    'THE PAST NUM? UNITS|UNIT',
    ({ NUM, UNIT, UNITS, PAST }) =>
      UNIT === undefined || PAST !== undefined
        ? fixed('DURATION', duration(NUM ?? (UNITS ? 'X' : 1), UNIT ?? UNITS))
        : undefined,
  ),
  rule('bare-past-units', 'Prices rose in past years.', 'PAST NUM? UNITS', ({ NUM, UNITS }) =>
    fixed('DURATION', duration(NUM ?? 'X', UNITS)),
  ),
  rule('first-units', 'It fell in the first nine months.', 'THE? ORD NUM UNITS', ({ NUM, UNITS }) =>
    fixed('DURATION', duration(NUM, UNITS)),
  ),
  rule('age', 'She is 25 years old.', 'NUM -? UNIT|UNITS -? OLD', length),
  rule(
    'length',
    'They spoke for more than two hours.',
    'MOD? NUM -? UNIT|UNITS',
    ({ NUM, UNIT, UNITS, MOD }, found, position) =>
      UNIT === undefined || isMeasure(UNIT, found, position)
        ? length({ NUM, UNIT, UNITS, MOD }, found, position)
        : undefined,
  ),
  rule('unit-long', 'It was a month-long strike.', 'UNIT - LONG', aLength),
  rule('a-length', 'They stayed about a year.', 'MOD? A UNIT', aLength),
  rule('for-units', 'They argued for years.', 'FOR < MOD? UNITS', open),
]

/** `the Harbour Weekly`: a capital inside a sentence. */
const isName = ({ from }: Found, terms: readonly Term[]): boolean =>
  /^\p{Lu}/u.test(terms[from]!.text) && /^[\p{L}]/u.test(terms[from - 1]?.text ?? '')

/** How often: `every Tuesday`, `twice a year`. */
export const setRules = [
  rule('every-unit', 'They meet every two weeks.', 'EVERY NUM? UNIT|UNITS', ({ NUM, UNIT, UNITS }) =>
    fixed('SET', duration(NUM, UNIT ?? UNITS)),
  ),
  rule('every-other', 'They meet every other week.', 'EVERY OTHER UNIT', ({ UNIT }) =>
    fixed('SET', duration(2, UNIT)),
  ),
  rule('every-weekday', 'They meet every Tuesday.', 'EVERY WEEKDAY', ({ WEEKDAY }) =>
    fixed('SET', `XXXX-WXX-${WEEKDAY}`),
  ),
  rule('weekdays', 'They meet on Tuesdays.', 'WEEKDAYS', ({ WEEKDAYS }) =>
    fixed('SET', `XXXX-WXX-${WEEKDAYS}`),
  ),
  rule('set-word', 'They meet daily.', 'SETWORD', ({ SETWORD }, found, { terms }) =>
    isName(found, terms) ? undefined : fixed('SET', String(SETWORD)),
  ),
  rule('times', 'They meet three times a day.', 'NUM TIMES A|EVERY UNIT', ({ UNIT }) =>
    fixed('SET', duration(1, UNIT)),
  ),
  rule('frequency', 'They meet twice a year.', 'FREQUENCY A|EVERY UNIT', ({ UNIT }) =>
    fixed('SET', duration(1, UNIT)),
  ),
]

/** Vague references to the present, past and future. */
export const referenceRules = [
  rule('now', 'He is now free.', 'NOW', () => fixed('DATE', 'PRESENT_REF')),
  rule('once', 'He was recently freed.', 'ONCE', (_, found, { terms }) =>
    terms[found.from]!.lower === 'once' ? undefined : fixed('DATE', 'PAST_REF'),
  ),
  rule('soon', 'It is unlikely in the near future.', 'SOON', () => fixed('DATE', 'FUTURE_REF')),
  rule('recent-units', 'Prices rose in recent months.', 'RECENT UNITS', () => fixed('DATE', 'PAST_REF')),
]
