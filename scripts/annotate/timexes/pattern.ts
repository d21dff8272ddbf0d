import type { TermClass } from '../../model/lexicon/timexes.ts'
import { clock } from './readers/clock.ts'
import { listed, type Reader } from './readers/listed.ts'
import {
  day,
  decade,
  halfCode,
  lastDayOfRange,
  lastYearOfRange,
  number,
  ordinal,
  quarterCode,
  year,
} from './readers/numbers.ts'
import { numericDate } from './readers/numeric-date.ts'
import { spokenThousand, spokenYear } from './readers/spoken-years.ts'
import type { Term } from './terms.ts'

interface Kind {
  readonly read: Reader
  /** Classes of the words that can open it. */
  readonly opens: readonly string[]
}

/** What a digit, a bracket or an apostrophe can open. */
export const SIGN = 'SIGN'

/** Of what comes after something else. */
const NEVER: readonly string[] = []

/** Classes that are read, not listed. */
const READERS: Readonly<Record<string, Kind>> = {
  NUM: { read: number, opens: [SIGN, 'CARDINAL', 'TENS', 'VAGUE'] },
  DAY: { read: day, opens: [SIGN, 'ORDINAL', 'TENTH', 'TENS'] },
  LASTNUM: { read: number, opens: NEVER },
  LASTUNITS: { read: listed('UNITS'), opens: NEVER },
  LASTUNIT: { read: listed('UNIT'), opens: NEVER },
  LASTWEEKDAY: { read: listed('WEEKDAY'), opens: NEVER },
  LASTCLOCK: { read: clock, opens: NEVER },
  SPOKENYEAR: { read: spokenYear, opens: ['CARDINAL', 'TENS'] },
  SPOKENTHOUSAND: { read: spokenThousand, opens: ['CARDINAL'] },
  THROUGHDAY: { read: day, opens: NEVER },
  YEAR: { read: year, opens: [SIGN] },
  LASTDAY: { read: lastDayOfRange, opens: NEVER },
  LASTYEAR: { read: lastYearOfRange, opens: NEVER },
  ORD: { read: ordinal, opens: [SIGN, 'ORDINAL', 'TENTH', 'TENS'] },
  LASTORD: { read: ordinal, opens: NEVER },
  TEN: { read: decade, opens: [SIGN, 'DECADE'] },
  QCODE: { read: quarterCode, opens: [SIGN, 'QUARTERSIGN'] },
  HCODE: { read: halfCode, opens: [SIGN, 'HALFSIGN'] },
  CLOCK: { read: clock, opens: [SIGN, 'CLOCKPART', 'CARDINAL'] },
  NUMERIC: { read: numericDate, opens: [SIGN] },
}

/** The values that a pattern's classes took, by the class's name; of a class that stands twice, the last. */
export type Captures = Readonly<Record<string, number | string | undefined>>

/** Where a pattern was found; `to` is exclusive. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly captures: Captures
}

interface Step {
  readonly optional: boolean
  readonly alternatives: readonly { readonly name: string; readonly read: Reader }[]
}

const sign =
  (text: string): Reader =>
  (terms, at) =>
    terms[at]?.text === text ? { value: text, length: 1 } : undefined

function step(item: string): Step {
  const optional = item.length > 1 && item.endsWith('?')
  const names = (optional ? item.slice(0, -1) : item).split('|')
  return {
    optional,
    alternatives: names.map(name => ({
      name,
      read: READERS[name]?.read ?? (/^[A-Z]/.test(name) ? listed(name as TermClass) : sign(name)),
    })),
  }
}

export interface Pattern {
  /** The classes of the words that a match can begin with. */
  readonly opens: ReadonlySet<string>
  /** Of these, the classes of words that can be a match alone. */
  readonly alone: ReadonlySet<string>
  match(terms: readonly Term[], at: number): Found | undefined
}

const classesOf = (steps: readonly Step[]): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ alternatives }) => alternatives.flatMap(({ name }) => READERS[name]?.opens ?? [name])),
  )

/** What can come first: every step up to the first that must be there. */
function opening(steps: readonly Step[]): ReadonlySet<string> {
  const must = steps.findIndex(({ optional }) => !optional)
  return classesOf(steps.slice(0, must + 1))
}

/** What can be all there is: the one step that must be there, or any where none must. */
function whole(steps: readonly Step[]): ReadonlySet<string> {
  const must = steps.filter(({ optional }) => !optional)
  return classesOf(must.length === 0 ? steps : must.length === 1 ? must : [])
}

/** True when the term before `at` has one of the classes. */
const follows = (classes: readonly string[], terms: readonly Term[], at: number): boolean =>
  terms[at - 1]?.meanings.some(meaning => classes.includes(meaning.class)) ?? false

/**
 * Compiles a pattern: class names and signs in order, each `?` optional, `A|B` alternatives; `A|B <` at the
 * start asks for one of these classes before the match.
 * The first way through wins, with optional steps taken where they can be. Work is bounded by the pattern's length.
 */
export function compile(pattern: string): Pattern {
  const [context, body] = pattern.includes(' < ')
    ? (pattern.split(' < ') as [string, string])
    : [undefined, pattern]
  const before = context?.split('|')
  const steps = body.split(' ').map(step)
  // Gives the end of the match or -1, and fills the captures on the way back, from the last step to the first.
  const follow = (
    terms: readonly Term[],
    k: number,
    at: number,
    captures: Record<string, number | string>,
  ): number => {
    const current = steps[k]
    if (!current) return at
    for (const { name, read } of current.alternatives) {
      const reading = read(terms, at)
      if (!reading) continue
      const to = follow(terms, k + 1, at + reading.length, captures)
      if (to < 0) continue
      if (!(name in captures)) captures[name] = reading.value
      return to
    }
    return current.optional ? follow(terms, k + 1, at, captures) : -1
  }
  return {
    opens: opening(steps),
    alone: whole(steps),
    match: (terms, at) => {
      if (before && !follows(before, terms, at)) return undefined
      const captures: Record<string, number | string> = {}
      const to = follow(terms, 0, at, captures)
      return to < 0 ? undefined : { from: at, to, captures }
    },
  }
}
