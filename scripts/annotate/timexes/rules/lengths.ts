import { opensSentence } from '../evidence.ts'
import type { Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { HOUR } from '../readers/clock.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'
import { fixed } from './fixed.ts'
import { isRate } from './sets.ts'
import { duration } from './units.ts'

const length: Build = ({ NUM, UNIT, UNITS, MOD }) => fixed('DURATION', duration(NUM, UNIT ?? UNITS), MOD)

/** Units that are not counted with `a`: `a second`, `a season`, `a quarter` are mostly something else. */
const UNCOUNTED = new Set<unknown>(['TS', 'SEASON', 'Q'])

const aLength: Build = ({ UNIT, MOD }, found, { terms }) => {
  const { from, to } = found
  // `a [month-long] strike`
  if (UNCOUNTED.has(UNIT) || (terms[to]?.text === '-' && listed('A')(terms, from))) return undefined
  return fixed(isRate(found, terms) ? 'SET' : 'DURATION', duration(1, UNIT), MOD)
}

const open: Build = ({ UNITS }) => fixed('DURATION', duration('X', UNITS))

/** `2-day`, `one day`, but not `World Cup 2018 day five`, `the one second-half goal`, `five season tickets`. */
function isMeasure(unit: number | string, { from }: Found, { terms }: Position): boolean {
  if (unit === 'SEASON') return false
  const digits = /^\d/.test(terms[from]!.text)
  if (unit === 'TS' && !digits) return false
  return !/^\d{4}$/.test(terms[from]!.text)
}

/** `three-quarters`, `three quarters of them`. */
const isFraction = (unit: unknown, { to }: Found, { terms }: Position): boolean =>
  unit === 'Q' && (terms[to - 2]?.text === '-' || listed('OF')(terms, to) !== undefined)

/** `at 1900 hours`. */
const isHour = (unit: unknown, { from }: Found, { terms }: Position): boolean =>
  unit === 'TH' && HOUR.test(terms[from]!.text) && listed('AT')(terms, from - 1) !== undefined

/** `$30 billion [over] 10 years`: a preposition, where none stands before it. */
const isPreposition = ({ from }: Found, { terms }: Position): boolean =>
  listed('FOR')(terms, from) !== undefined && !terms[from - 1]?.meanings.some(isLinking)
const isLinking = ({ class: name }: Term['meanings'][number]): boolean => name === 'FOR' || name === 'BY'

const counted: Build = ({ NUM, UNIT, UNITS, MOD }, found, position) =>
  (MOD !== undefined && isPreposition(found, position)) ||
  isFraction(UNITS, found, position) ||
  isHour(UNITS, found, position) ||
  (UNIT !== undefined && !isMeasure(UNIT, found, position))
    ? undefined
    : length({ NUM, UNIT, UNITS, MOD }, found, position)

/** `PT2H` and `PT30M` as `PT2H30M`; undefined when the second is no finer, or they are of the calendar and the clock. */
function compound(first: string, second: string): string | undefined {
  const [, clock, amount, unit] = /^P(T?)(\d+)([A-Z])$/.exec(first) ?? []
  const [, clock2, amount2, unit2] = /^P(T?)(\d+)([A-Z])$/.exec(second) ?? []
  if (!amount || !amount2 || clock !== clock2) return undefined
  const order = clock ? 'HMS' : 'YMWD'
  return order.indexOf(unit!) < order.indexOf(unit2!) ? `${first}${amount2}${unit2}` : undefined
}

/** How long: `two years`, `the past three months`. */
export const durationRules = [
  rule(
    'past-units',
    'Prices rose over {the past three months = P3M}.',
    'THE PAST NUM? UNITS|UNIT',
    ({ NUM, UNIT, UNITS, PAST }) =>
      UNIT === undefined || PAST !== undefined
        ? fixed('DURATION', duration(NUM ?? (UNITS ? 'X' : 1), UNIT ?? UNITS))
        : undefined,
  ),
  rule('bare-past-units', 'Prices rose in {past years = PXY}.', 'PAST NUM? UNITS', ({ NUM, UNITS }) =>
    fixed('DURATION', duration(NUM ?? 'X', UNITS)),
  ),
  rule(
    'first-units',
    'It fell in {the first nine months = P9M}.',
    'THE? ORD|FINAL NUM UNITS',
    ({ NUM, UNITS }) => fixed('DURATION', duration(NUM, UNITS)),
  ),
  rule('unit-old', 'It is a {month-old = P1M} strike.', 'UNIT - OLD', aLength),
  rule(
    'length',
    'They spoke for {more than two hours = PT2H MORE_THAN}.',
    'MOD? NUM -? QUALITY? UNIT|UNITS',
    counted,
  ),
  rule(
    'the-length',
    'It fell in {the nine months = P9M} ended in June.',
    'THE MOD? NUM QUALITY? UNITS',
    counted,
  ),
  rule(
    'length-range',
    'It takes {two to three hours = PT3H}.',
    'MOD? NUM -? RANGE -? NUM -? UNIT|UNITS',
    counted,
  ),
  rule(
    'two-units',
    'It took {two hours and 30 minutes = PT2H30M}.',
    'MOD? NUM|A UNIT|UNITS AND|,? LASTNUM LASTUNITS|LASTUNIT',
    ({ NUM, UNIT, UNITS, LASTNUM, LASTUNITS, LASTUNIT, MOD }) => {
      const value = compound(duration(NUM, UNIT ?? UNITS), duration(LASTNUM, LASTUNITS ?? LASTUNIT))
      return value === undefined ? undefined : fixed('DURATION', value, MOD)
    },
  ),
  rule('unit-long', 'It was a {month-long = P1M} strike.', 'UNIT - LONG', aLength),
  rule('units-long', 'It was a {years-long = PXY} fight.', 'UNITS - LONG|OLD', open),
  rule('number-unit-long', 'It was a {four-decade-long = P40Y} fight.', 'NUM - UNIT - LONG', length),
  rule('length-word', 'It was a {weeklong = P1W} strike.', 'LENGTHWORD', ({ LENGTHWORD }) =>
    fixed('DURATION', String(LENGTHWORD)),
  ),
  rule('a-length', 'They stayed {about a year = P1Y APPROX}.', 'MOD? A WHOLE? UNIT', aLength),
  rule('whole-unit', 'They stayed {the whole year = P1Y}.', 'THE WHOLE UNIT', ({ UNIT }) =>
    fixed('DURATION', duration(1, UNIT)),
  ),
  rule('all-unit', 'It rained {all day = P1D}.', 'ALL UNIT', ({ UNIT }) =>
    fixed('DURATION', duration(1, UNIT)),
  ),
  rule(
    'another',
    'They stayed {another two weeks = P2W}.',
    'ANOTHER NUM? UNIT|UNITS',
    ({ NUM, UNIT, UNITS }) => fixed('DURATION', duration(NUM, UNIT ?? UNITS)),
  ),
  rule(
    'half-unit',
    'They stayed {about a half-hour = PT30M APPROX}.',
    'MOD? A HALF -? UNIT',
    ({ UNIT, MOD }) => fixed('DURATION', duration(0.5, UNIT), MOD),
  ),
  rule(
    'and-a-half',
    'They stayed {a year and a half = P1.5Y}.',
    'MOD? NUM|A UNIT|UNITS ANDAHALF',
    (captures, { to }, { terms }) =>
      // `two decades and a half-century`
      captures.NUM === 'X' || terms[to]?.text === '-' || listed('UNIT')(terms, to)
        ? undefined
        : fixed(
            'DURATION',
            duration(Number(captures.NUM ?? 1) + 0.5, captures.UNIT ?? captures.UNITS),
            captures.MOD,
          ),
  ),
  rule('for-units', 'They argued for {years = PXY}.', 'FOR < MOD? UNITS', open),
  rule('units-or', 'It may take weeks or {months = PXM}.', 'OR < UNITS', (captures, found, position) =>
    listed('UNITS')(position.terms, found.from - 2) ? open(captures, found, position) : undefined,
  ),
  rule('opening-units', '{Years = PXY} of neglect ended.', 'UNITS', (captures, found, position) =>
    opensSentence(found, position) && listed('OF')(position.terms, found.to)
      ? open(captures, found, position)
      : undefined,
  ),
]
