import { digits } from '../../../text/numbers.ts'
import { opensSentence } from '../evidence.ts'
import type { Position } from '../meaning.ts'
import type { Found } from '../pattern.ts'
import { listed } from '../readers/listed.ts'
import { type Build, rule } from '../rule.ts'
import type { Term } from '../terms.ts'
import { fixed } from './fixed.ts'
import { duration } from './units.ts'

/** `the Harbour Weekly`: a capital inside a sentence. */
const isName = (found: Found, position: Position): boolean =>
  /^\p{Lu}/u.test(position.terms[found.from]!.text) && !opensSentence(found, position)

// How far before `a year` the amount may begin: `1,000 grey whales a year`.
const WORDS_OF_AMOUNT = 4

const isNumber = ({ text, meanings }: Term): boolean =>
  /^\d/.test(text) || meanings.some(({ class: name }) => name === 'CARDINAL' || name === 'TENS')

/** True when `a year` says how often: `3% a year`, `$5 million a year`, `40 hours a week`. */
export function isRate({ from }: Found, terms: readonly Term[]): boolean {
  const amount = terms.slice(Math.max(0, from - WORDS_OF_AMOUNT), from)
  const start = amount.findLastIndex(isNumber)
  if (start < 0) return false
  const words = amount.slice(start + 1)
  const last = words.at(-1)
  return last === undefined || /^(?:%|\p{Ll}+s)$/u.test(last.text) || last.meanings.some(isScale)
}

const isScale = ({ class: name }: Term['meanings'][number]): boolean => name === 'SCALE'

const every: Build = ({ NUM, UNIT, UNITS }) => fixed('SET', duration(NUM, UNIT ?? UNITS))

/** `every Tuesday and [Friday]` */
const andEvery: Build = ({ WEEKDAY }, { from }, { terms }) =>
  listed('WEEKDAY')(terms, from - 2) && listed('EVERY')(terms, from - 3)
    ? fixed('SET', `XXXX-WXX-${WEEKDAY}`)
    : undefined

const SEASONS = ['SP', 'SU', 'FA', 'WI']

/** How often: `every Tuesday`, `twice a year`. */
export const setRules = [
  rule('every-unit', 'They meet {every two weeks = P2W}.', 'EVERY NUM? UNIT|UNITS', every),
  rule('every-other', 'They meet {every other week = P2W}.', 'EVERY OTHER UNIT', ({ UNIT }) =>
    fixed('SET', duration(2, UNIT)),
  ),
  rule('every-weekday', 'They meet {every Tuesday = XXXX-WXX-2}.', 'EVERY OTHER? WEEKDAY', ({ WEEKDAY }) =>
    fixed('SET', `XXXX-WXX-${WEEKDAY}`),
  ),
  rule('and-every-weekday', 'They meet every Tuesday and {Friday = XXXX-WXX-5}.', 'AND < WEEKDAY', andEvery),
  rule(
    'every-weekday-part',
    'They meet {every Tuesday night = XXXX-WXX-2TNI}.',
    'EVERY WEEKDAY PART',
    ({ WEEKDAY, PART }) => fixed('SET', `XXXX-WXX-${WEEKDAY}T${PART}`),
  ),
  rule('every-month', 'They meet {every March = XXXX-03}.', 'EVERY MONTH', ({ MONTH }) =>
    fixed('SET', `XXXX-${digits(Number(MONTH))}`),
  ),
  rule('every-season', 'They meet {every summer = XXXX-SU}.', 'EVERY SEASON', ({ SEASON }) =>
    fixed('SET', `XXXX-${SEASONS[Number(SEASON)]}`),
  ),
  rule('every-part', 'They meet {every morning = XXXX-XX-XXTMO}.', 'EVERY PART', ({ PART }) =>
    fixed('SET', `XXXX-XX-XXT${PART}`),
  ),
  rule('weekdays', 'They meet on {Tuesdays = XXXX-WXX-2}.', 'WEEKDAYS', ({ WEEKDAYS }) =>
    fixed('SET', `XXXX-WXX-${WEEKDAYS}`),
  ),
  rule(
    'weekday-parts',
    'They meet on {Tuesday nights = XXXX-WXX-2TNI}.',
    'WEEKDAY PARTS',
    ({ WEEKDAY, PARTS }) => fixed('SET', `XXXX-WXX-${WEEKDAY}T${PARTS}`),
  ),
  rule('weekends', 'They meet on {weekends = XXXX-WXX-WE}.', 'ON < UNITS', ({ UNITS }) =>
    UNITS === 'WE' ? fixed('SET', 'XXXX-WXX-WE') : undefined,
  ),
  rule('set-word', 'They meet {daily = P1D}.', 'SETWORD', ({ SETWORD }, found, position) =>
    isName(found, position) ? undefined : fixed('SET', String(SETWORD)),
  ),
  rule('times', 'They meet {three times a day = P1D}.', 'NUM TIMES A|EVERY UNIT', ({ UNIT }) =>
    fixed('SET', duration(1, UNIT)),
  ),
  rule('frequency', 'They meet {twice a year = P1Y}.', 'FREQUENCY A|EVERY UNIT', ({ UNIT }) =>
    fixed('SET', duration(1, UNIT)),
  ),
]
