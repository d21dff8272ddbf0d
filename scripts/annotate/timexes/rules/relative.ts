import { closesPhrase } from '../evidence.ts'
import type { Draft } from '../meaning.ts'
import { type Build, rule } from '../rule.ts'
import { calendarUnit, duration, FORTNIGHT } from './units.ts'

type Built = Omit<Draft, 'from' | 'to' | 'rule'>

const relative = (unit: number | string | undefined, by: number, mod?: unknown): Built | undefined => {
  const calendar = calendarUnit(unit)
  return (
    calendar && {
      type: 'DATE',
      meaning: { kind: 'relative', unit: calendar, by },
      ...(mod !== undefined && { mod: String(mod) }),
    }
  )
}

// Written on a Tuesday, it is the one past or the one to come, as the tense says.
const thisWeekend: Built = { type: 'DATE', meaning: { kind: 'recurring', name: { every: 'weekend' } } }

/** More than this many of a unit is beyond the years that have four digits. */
const FAR: Readonly<Record<string, number>> = { Y: 900, DE: 90, CE: 9, M: 10_000, W: 40_000, D: 300_000 }

const VAGUE: Readonly<Record<number, Built>> = {
  [-1]: { type: 'DATE', meaning: { kind: 'fixed', timex3: 'PAST_REF' } },
  1: { type: 'DATE', meaning: { kind: 'fixed', timex3: 'FUTURE_REF' } },
}

const counted =
  (sign: 1 | -1): Build =>
  ({ NUM, UNIT, UNITS, MOD }) => {
    const unit = UNIT ?? UNITS
    const amount = NUM ?? 1
    if (amount === 'X') return VAGUE[sign]
    if (unit === 'TH' && Number(amount) % 24 === 0) return relative('D', (sign * Number(amount)) / 24, MOD)
    if (unit === '2W') return relative('D', sign * FORTNIGHT * Number(amount), MOD)
    if (FAR[String(unit)]! < Number(amount)) return VAGUE[sign]
    if (!calendarUnit(unit))
      return { type: 'TIME', meaning: { kind: 'fixed', timex3: duration(amount, unit) } }
    if (!Number.isInteger(amount)) {
      // Half a year is six months: finer units keep the value true.
      const months = unit === 'Y' ? Number(amount) * 12 : Number.NaN
      return Number.isInteger(months) ? relative('M', sign * months, MOD) : undefined
    }
    const many = unit === 'DE' ? 10 : unit === 'CE' ? 100 : 0
    return many
      ? relative('Y', sign * Number(amount) * many, MOD ?? 'APPROX')
      : relative(unit, sign * Number(amount), MOD)
  }

const side: Build = ({ SIDE, UNIT, PHASE, EDGE }) =>
  UNIT === 'WE' && SIDE === 0 ? thisWeekend : relative(UNIT, Number(SIDE), PHASE ?? EDGE)

/** Expressions that count from the day of publication. */
export const relativeRules = [
  rule('day-word', 'They met {early yesterday = 2015-11-23 START}.', 'PHASE? SHIFT', ({ SHIFT, PHASE }) =>
    relative('D', Number(SHIFT), PHASE),
  ),
  rule('overnight', 'Two people died {overnight = 2015-11-24TNI}.', 'OVERNIGHT', (_, found, position) =>
    // `overnight delivery` names no night.
    closesPhrase(found, position) ? { ...relative('D', 0)!, type: 'TIME', time: { clock: 'NI' } } : undefined,
  ),
  rule('today-part', 'They met {last night = 2015-11-23TNI}.', 'PHASE? TODAYPART', ({ TODAYPART, PHASE }) => {
    const [by, part] = String(TODAYPART).split(' ')
    return { ...relative('D', Number(by), PHASE)!, type: 'TIME', time: { clock: part! } }
  }),
  rule(
    'side-part',
    'They met {this morning = 2015-11-24TMO}.',
    'PHASE? SIDE PART',
    ({ SIDE, PART, PHASE }) =>
      SIDE === 1
        ? { type: 'TIME', meaning: { kind: 'shifted', unit: 'day', by: 1 }, time: { clock: String(PART) } }
        : { ...relative('D', Number(SIDE), PHASE)!, type: 'TIME', time: { clock: String(PART) } },
  ),
  rule('side-unit', 'They met {last week = 2015-W47}.', 'SIDE FISCAL? UNIT', side),
  rule('current-unit', 'It fell in {the current quarter = 2015-36}.', 'THE SIDE FISCAL? UNIT', (...match) =>
    match[0].SIDE === 0 ? side(...match) : undefined,
  ),
  rule('this-years', 'It is {this years = 2015} festival.', 'SIDE UNITS', ({ SIDE, UNITS }) =>
    // A slip for `this year's`, which news sites print.
    SIDE === 0 ? relative(UNITS, 0) : undefined,
  ),
  rule(
    'unit-after-next',
    'They meet {the week after next = 2015-W50}.',
    'THE UNIT BEFORE|AFTER SIDE',
    captures => {
      const by = Number(captures.SIDE)
      return by !== 0 && by < 0 === (captures.BEFORE !== undefined)
        ? relative(captures.UNIT, 2 * by)
        : undefined
    },
  ),
  rule('year-to-date', 'Sales rose in {the year to date = 2015}.', 'THE? YTD', () => relative('Y', 0)),
  rule('latest-unit', 'It fell in {the latest quarter = 2015-35}.', 'THE LATEST FISCAL? UNIT', ({ UNIT }) =>
    UNIT === 'D' ? undefined : relative(UNIT, -1),
  ),
  rule(
    'phase-of-side-unit',
    'They met {earlier this week = 2015-W48 START}.',
    'PHASE -? OF? SIDE UNIT',
    side,
  ),
  rule(
    'edge-of-side-unit',
    'They met at {the end of last week = 2015-W47 END}.',
    'THE? EDGE OF THE? SIDE UNIT',
    side,
  ),
  rule(
    'phase-of-unit',
    'They met {earlier in the week = 2015-W48 START}.',
    'PHASE OF THE UNIT',
    ({ UNIT, PHASE }) => relative(UNIT, 0, PHASE),
  ),
  rule(
    'edge-of-unit',
    'They meet by {the end of the year = 2015 END}.',
    'THE? EDGE OF THE UNIT',
    ({ UNIT, EDGE }, { to }, { terms }) =>
      // `At the end of the day, it is a game`: in the end.
      UNIT === 'D' && terms[to]?.text === ',' ? undefined : relative(UNIT, 0, EDGE),
  ),
  rule(
    'year-end',
    "They meet by {year end = 2015 END}, or by {the year's end = 2015 END}.",
    'THE? YEARWORD PLURAL? -? EDGE',
    ({ EDGE }) => (EDGE === 'END' ? relative('Y', 0, EDGE) : undefined),
  ),
  rule(
    'the-weekend',
    'They met over {the weekend = 2015-11-21/2015-11-22}.',
    'THE WEEKEND',
    () => thisWeekend,
  ),
  rule(
    'ago',
    'They met {about two weeks ago = 2015-W46 APPROX}.',
    'MOD? NUM|A -? UNIT|UNITS AGO',
    counted(-1),
  ),
  rule('vague-ago', 'They met {years ago = PAST_REF}.', 'UNITS AGO', () => VAGUE[-1]),
  rule('from-now', 'They meet {two weeks from now = 2015-W50}.', 'MOD? NUM|A -? UNIT|UNITS FROM', counted(1)),
]
