import type { TimexType } from '../../model/layers.ts'
import type { TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { CalendarUnit, Period } from '../../text/periods.ts'
import type { Term } from './terms.ts'

/** The last, this or the next one. */
export type Side = -1 | 0 | 1

/** A period that comes again and again, so that words alone do not tell which one is meant. */
export type Recurring =
  | { readonly every: 'weekday'; readonly weekday: number }
  | { readonly every: 'weekend' }
  /** `weekday` when the words name it too: it tells the year. */
  | { readonly every: 'date'; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly every: 'part'; readonly unit: 'month' | 'season' | 'quarter' | 'half'; readonly index: number }
  /** `on` as in the language's named days; `region` where only one country has it; `year` when the words name it. */
  | { readonly every: 'named'; readonly on: string; readonly region?: string; readonly year?: number }

/** What an expression says, before it is known from which day it is said. */
export type Meaning =
  /** The words say it all: `24 November 2015`. */
  | { readonly kind: 'absolute'; readonly period: Period }
  /** So many units from publication: `last week`, `two years ago`. */
  | { readonly kind: 'relative'; readonly unit: CalendarUnit; readonly by: number; readonly compared?: true }
  /**
   * So many units from the date before it in the text: `three days later`. With `year`, its place in the year
   * so many years from publication: `the same quarter last year`. With `compared`, a quarter or month before it
   * gives the size: `profit rose in the third quarter from a year earlier`.
   */
  | {
      readonly kind: 'shifted'
      readonly unit: CalendarUnit
      readonly by: number
      readonly year?: Side
      readonly compared?: true
    }
  /** `Tuesday`, `in March`; `side` for `next Tuesday`; `of` for `Tuesday of last week`, `March this year`. */
  | {
      readonly kind: 'recurring'
      readonly name: Recurring
      readonly side?: Side
      readonly of?: 'week' | 'year'
      /** What is meant is the weekend of a holiday (before a Monday, else in its week), the week of a day, or the quarter that ends with it. */
      readonly whole?: 'weekend' | 'week' | 'quarter'
      /** Without a verb of the past it is to come: `Monday-Friday`. */
      readonly ahead?: true
      /** Counted from the date before it in the text: `the following Monday`. */
      readonly from?: 'text'
      /** The full date that ends the range it begins, or begins the range it ends. */
      readonly before?: Period
      readonly after?: Period
    }
  /** `on the 21st`: of the month the text speaks of. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** A numeric date with two readings; month first, then day first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Period, Period] }
  /** A date that does not exist: 30 February. */
  | { readonly kind: 'impossible' }
  /** A length, a repetition or a vague reference: `timex3` is its value. */
  | { readonly kind: 'fixed'; readonly timex3: string }
  /** A time of day alone: the day is another expression's. */
  | { readonly kind: 'clock' }

/** `HH:MM` with minutes from UTC where a zone is given, or a TIMEX3 part of the day such as `NI`. */
interface TimeOfDay {
  readonly clock: string
  readonly zone?: number
}

/** A time expression found but not yet resolved. `from` and `to` are positions of terms, `to` exclusive. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly type: TimexType
  readonly meaning: Meaning
  readonly time?: TimeOfDay
  /** So many periods more, up to the last one: 1 for `Nov. 12-13` and `1987-88`. */
  readonly through?: number
  /** TIMEX3 `mod`: START, MID, END, APPROX, MORE_THAN … */
  readonly mod?: string
  /** What others are compared with, so that no later date counts from it: `year-earlier`. */
  readonly aside?: true
  /** Where the words stand that tell its day, when they close its range: `9 p.m. Wednesday` for `8 a.m.` */
  readonly told?: Pick<Draft, 'from' | 'to'>
  /** Only counts together with an expression beside it: `morning` in `Tuesday morning`. */
  readonly weak?: boolean
}

/** A place in a list of terms. */
export interface Position {
  readonly lexicon: TimexLexicon
  readonly terms: readonly Term[]
  readonly at: number
}
