import type { Draft } from './meaning.ts'
import type { Term } from './terms.ts'

const isDay = ({ meaning }: Draft): boolean =>
  (meaning.kind === 'absolute' && meaning.period.unit === 'day') ||
  (meaning.kind === 'recurring' && meaning.name.every !== 'part') ||
  ((meaning.kind === 'relative' || meaning.kind === 'shifted') && meaning.unit === 'day') ||
  meaning.kind === 'ambiguous'

/** The `T` of `2015-11-24T10:30`. */
const isSeparator = (terms: readonly Term[], at: number): boolean => terms[at]?.text === 'T'

/** `,`, `on`, `of`, `the`: words that join a time to its day. */
const isJoint = ({ text, meanings }: Term): boolean =>
  text === ',' || meanings.some(({ class: name }) => name === 'ON' || name === 'THE')

/** Nothing stands between two drafts but what joins a time to its day. */
const joined = (left: Draft, right: Draft, terms: readonly Term[]): boolean =>
  isSeparator(terms, left.to) || terms.slice(left.to, right.from).every(isJoint)

/** `2:15 this morning`, `8 o'clock Tuesday night`: an hour and then its part of a day. */
const isHourOfPart = (left: Draft, right: Draft, terms: readonly Term[]): boolean =>
  left.meaning.kind === 'clock' &&
  /^\d/.test(left.time!.clock) &&
  right.time !== undefined &&
  right.meaning.kind !== 'clock' &&
  joined(left, right, terms)

/** The `night` after `8 o'clock Tuesday`. */
const isPartOfHour = (left: Draft, right: Draft): boolean =>
  left.meaning.kind !== 'clock' &&
  /^\d/.test(left.time?.clock ?? '') &&
  right.meaning.kind === 'clock' &&
  AFTER_NOON[right.time!.clock] !== undefined &&
  left.to === right.from

/** Whether the hours of a part of the day may be told from noon on. */
const AFTER_NOON: Readonly<Record<string, boolean>> = { MO: false, AF: true, EV: true, NI: true }

/** `8:00` of an evening is `20:00`; at night the hours after midnight keep their numbers, and twelve ends the day. */
export function hourOfPart(
  hour: Draft['time'] & object,
  part: Draft['time'] & object,
): Draft['time'] & object {
  const written = Number(hour.clock.slice(0, 2))
  const night = part.clock === 'NI'
  const later = AFTER_NOON[part.clock] && written >= (night ? 6 : 1) && written < (night ? 13 : 12)
  return later ? { ...hour, clock: `${written + 12}${hour.clock.slice(2)}` } : hour
}

/** One draft of two that stand together: an hour or a part of the day, and its day. */
function merged(last: Draft, draft: Draft, terms: readonly Term[]): Draft | undefined {
  if (isHourOfPart(last, draft, terms))
    return { ...draft, from: last.from, time: hourOfPart(last.time!, draft.time!) }
  if (isPartOfHour(last, draft)) return { ...last, to: draft.to, time: hourOfPart(last.time!, draft.time!) }
  const clockFirst =
    last.meaning.kind === 'clock' &&
    isDay(draft) &&
    (/^\d/.test(last.time!.clock) || terms[last.to]?.text !== ',')
  const dayFirst =
    draft.meaning.kind === 'clock' &&
    isDay(last) &&
    !last.time &&
    (last.to === draft.from || isSeparator(terms, last.to))
  if (!(clockFirst || dayFirst) || !joined(last, draft, terms)) return undefined
  const [day, clock] = clockFirst ? [draft, last] : [last, draft]
  return {
    ...day,
    type: 'TIME',
    from: last.from,
    to: draft.to,
    time: clock.time!,
    ...(clock.mod !== undefined && { mod: clock.mod }),
  }
}

/** Joins a time of day to the day beside it (`Tuesday morning`, `9 a.m. on March 5`); drops times that need one and have none. */
export function joinTimes(drafts: readonly Draft[], terms: readonly Term[]): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts) {
    const last = found.at(-1)
    const both = last && merged(last, draft, terms)
    if (both) found[found.length - 1] = both
    else found.push(draft)
  }
  return found.filter(draft => !draft.weak || draft.meaning.kind !== 'clock')
}
