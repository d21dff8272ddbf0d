import type { Draft } from './meaning.ts'
import type { Term } from './terms.ts'

const isDay = ({ meaning }: Draft): boolean =>
  (meaning.kind === 'absolute' && meaning.period.unit === 'day') ||
  (meaning.kind === 'recurring' && meaning.name.every !== 'part') ||
  ((meaning.kind === 'relative' || meaning.kind === 'shifted') && meaning.unit === 'day') ||
  meaning.kind === 'ambiguous'

/** The `T` of `2015-11-24T10:30`. */
const isSeparator = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.text === 'T' && terms[at]!.glued && terms[at + 1]?.glued === true

/** The words between two drafts, when they are only such as join a time to its day: nothing, a comma, `on`, `of`. */
function joined(left: Draft, right: Draft, terms: readonly Term[]): boolean {
  const between = terms.slice(left.to, right.from)
  const first = between[0]
  if (!first || (between.length === 1 && isSeparator(terms, left.to))) return true
  if (between.length > 2) return false
  const links =
    first.text === ',' || first.text === '(' || first.meanings.some(meaning => meaning.class === 'ON')
  return between.length === 1 ? links : links && between[1]!.meanings.some(meaning => meaning.class === 'THE')
}

/** `2:15 this morning`, `8 o'clock Tuesday night`: an hour and then its part of a day. */
const isHourOfPart = (left: Draft, right: Draft, terms: readonly Term[]): boolean =>
  left.meaning.kind === 'clock' &&
  /^\d/.test(left.time!.clock) &&
  right.type === 'TIME' &&
  right.meaning.kind !== 'clock' &&
  AFTER_NOON[right.time?.clock ?? ''] !== undefined &&
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

/** `8:00` of an evening is `20:00`; at night the hours after midnight keep their numbers. */
export function hourOfPart(
  hour: Draft['time'] & object,
  part: Draft['time'] & object,
): Draft['time'] & object {
  const written = Number(hour.clock.slice(0, 2))
  const earliest = part.clock === 'NI' ? 6 : 1
  const later = AFTER_NOON[part.clock] && written >= earliest && written < 12
  return later ? { ...hour, clock: `${written + 12}${hour.clock.slice(2)}` } : hour
}

/** Joins a time of day to the day beside it (`Tuesday morning`, `9 a.m. on March 5`); drops times that need one and have none. */
export function joinTimes(drafts: readonly Draft[], terms: readonly Term[]): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts) {
    const last = found.at(-1)
    const clockFirst =
      last?.meaning.kind === 'clock' &&
      isDay(draft) &&
      !draft.time &&
      !(last.weak && terms[last.to]?.text === ',')
    const dayFirst =
      last &&
      draft.meaning.kind === 'clock' &&
      isDay(last) &&
      !last.time &&
      (last.to === draft.from || isSeparator(terms, last.to))
    if (last && isHourOfPart(last, draft, terms)) {
      found[found.length - 1] = { ...draft, from: last.from, time: hourOfPart(last.time!, draft.time!) }
    } else if (last && isPartOfHour(last, draft)) {
      found[found.length - 1] = { ...last, to: draft.to, time: hourOfPart(last.time!, draft.time!) }
    } else if (last && (clockFirst || dayFirst) && joined(last, draft, terms)) {
      const [day, clock] = clockFirst ? [draft, last] : [last, draft]
      found[found.length - 1] = {
        ...day,
        type: 'TIME',
        from: last.from,
        to: draft.to,
        time: clock.time!,
        ...(clock.mod !== undefined && { mod: clock.mod }),
      }
    } else found.push(draft)
  }
  return found.filter(draft => !draft.weak || draft.meaning.kind !== 'clock')
}
