import { hourOfPart } from '../combine.ts'
import { type Build, rule } from '../rule.ts'

const clock: Build = ({ CLOCK, ZONE }) => ({
  type: 'TIME',
  meaning: { kind: 'clock' },
  time: { clock: String(CLOCK), ...(typeof ZONE === 'number' && { zone: ZONE }) },
})

/** Times of day; the day is that of the expression beside them, or of the text. */
export const clockRules = [
  rule('clock', 'They met at {9:30 a.m. EST = 2015-11-24T09:30}.', 'MOD? CLOCK ZONE?', clock),
  rule(
    'hour-in-the-part',
    'They met at {4 in the morning = 2015-11-24T04}.',
    'AT|BY|SINCE|UNTIL < NUM IN|AT THE? PART',
    ({ NUM, PART }) => {
      const hour = Number(NUM)
      if (!Number.isInteger(hour) || hour < 1 || hour > 12) return undefined
      return {
        type: 'TIME',
        meaning: { kind: 'clock' },
        time: hourOfPart({ clock: String(hour % 12).padStart(2, '0') }, { clock: String(PART) }),
      }
    },
  ),
  rule(
    'in-the-part',
    'They met on March 5, and again in {the evening = 2015-03-05TEV}.',
    'IN < THE PHASE? PART',
    ({ PART, PHASE }) => ({
      type: 'TIME',
      meaning: { kind: 'clock' },
      time: { clock: String(PART) },
      ...(PHASE !== undefined && { mod: String(PHASE) }),
    }),
  ),
  rule(
    'phase-of-the-part',
    'They met {late in the afternoon = 2015-11-24TAF END}.',
    'PHASE OF THE PART',
    ({ PART, PHASE }) => ({
      type: 'TIME',
      meaning: { kind: 'clock' },
      time: { clock: String(PART) },
      mod: String(PHASE),
    }),
  ),
  rule(
    'in-phase-of-day',
    'They met in {late afternoon = 2015-11-24TAF END}.',
    'IN|UNTIL|BY|SINCE < PHASE -? PART',
    ({ PART, PHASE }) => ({
      type: 'TIME',
      meaning: { kind: 'clock' },
      time: { clock: String(PART) },
      mod: String(PHASE),
    }),
  ),
  rule(
    'early-hours',
    'They met in {the early hours = MO} of Tuesday.',
    'THE PHASE UNITS',
    ({ UNITS, PHASE }) =>
      UNITS === 'TH' && PHASE === 'START'
        ? { type: 'TIME', meaning: { kind: 'clock' }, time: { clock: 'MO' }, mod: 'START', weak: true }
        : undefined,
  ),
  rule('part-of-day', 'They met on Tuesday {morning = MO}.', 'THE? PHASE? PART', ({ PART, PHASE }) => ({
    type: 'TIME',
    meaning: { kind: 'clock' },
    time: { clock: String(PART) },
    weak: true,
    ...(PHASE !== undefined && { mod: String(PHASE) }),
  })),
]
