/**
 * What a word can be in a time expression. The number or text given with a word is its meaning:
 * MONTH 1–12, WEEKDAY 1 (Monday) – 7, SEASON 0 (spring) – 3, UNIT/UNITS a TIMEX3 designator (`D`, `TH` for hours, `DE` for decades),
 * SIDE −1 (last), 0 (this), 1 (next), SHIFT days from today, PART a TIMEX3 part of the day (`MO`, `NI`),
 * TODAYPART a shift and a part (`-1 NI` for last night), CARDINAL and ORDINAL a number, SCALE a factor (`hundred`),
 * TENS a multiple of ten, VAGUE how many is left open (`X`), SETWORD a TIMEX3 set value (`P1D`), NOW, ONCE and SOON
 * references to the present, past and future, EDGE START/MID/END, MOD a TIMEX3 `mod`, ZONE minutes from UTC,
 * LENGTHWORD a TIMEX3 duration, PARTS as PART in the plural, IDIOM words of time that name none (`now and then`),
 * MERIDIEM 0 (a.m.) or 12, DECADE a decade's first year in its century, FREQUENCY times.
 */
export type TermClass =
  | 'MONTH'
  | 'WEEKDAY'
  | 'WEEKDAYS'
  | 'SEASON'
  | 'UNIT'
  | 'UNITS'
  | 'WEEKEND'
  | 'QUARTER'
  | 'HALF'
  | 'SIDE'
  | 'PAST'
  | 'SHIFT'
  | 'PART'
  | 'CLOCKPART'
  | 'TODAYPART'
  | 'CARDINAL'
  | 'TENS'
  | 'SCALE'
  | 'ORDINAL'
  | 'TENTH'
  | 'ORDINALEND'
  | 'VAGUE'
  | 'A'
  | 'THE'
  | 'OF'
  | 'ON'
  | 'IN'
  | 'AND'
  | 'ANDAHALF'
  | 'FOR'
  | 'THAT'
  | 'AGO'
  | 'LATER'
  | 'EARLIER'
  | 'BEFORE'
  | 'AFTER'
  | 'NEXT'
  | 'FROM'
  | 'TO'
  | 'SINCE'
  | 'UNTIL'
  | 'EVERY'
  | 'OTHER'
  | 'SETWORD'
  | 'FREQUENCY'
  | 'TIMES'
  | 'QUARTERSIGN'
  | 'HALFSIGN'
  | 'NOW'
  | 'ONCE'
  | 'SOON'
  | 'RECENT'
  | 'AT'
  | 'EDGE'
  | 'PHASE'
  | 'MOD'
  | 'ZONE'
  | 'MERIDIEM'
  | 'OCLOCK'
  | 'DECADE'
  | 'PLURAL'
  | 'CENTURY'
  | 'FISCAL'
  | 'YEARWORD'
  | 'OLD'
  | 'LONG'
  | 'WHOLE'
  | 'QUALITY'
  | 'RANGE'
  | 'OR'
  | 'ANOTHER'
  | 'ALL'
  | 'LENGTHWORD'
  | 'IDIOM'
  | 'PRESENT'
  | 'LATEST'
  | 'OVERNIGHT'
  | 'FINAL'
  | 'ENDED'
  | 'CENTURIES'
  | 'PARTS'
  | 'BY'
  | 'PORTION'
  | 'YTD'
  | 'BETWEEN'

/** A day that recurs every year under a name. */
export interface NamedDay {
  /** Lower case, words parted by single spaces. */
  readonly name: string
  /**
   * `12-25`; `easter-2`; `11-4-4` the 4th Thursday of November, `5-last-1` the last
   * Monday of May, `11-4-4+1` the day after; `2001-09-11` one day only.
   */
  readonly on: string
  /** The country (ISO 3166) that alone has the day; its name counts only in an outlet of that country. */
  readonly region?: string
}

interface Anniversary {
  readonly month: number
  readonly day: number
  readonly of: ReadonlySet<string>
  readonly on: string
}

/** What the stage `timexes` asks of the lexicon. Keys are lower case, words parted by single spaces. */
export interface TimexLexicon {
  readonly terms: Readonly<Record<TermClass, Readonly<Record<string, number | string>>>>
  /** Regions (ISO 3166) that write the month before the day in digits. */
  readonly monthFirst: ReadonlySet<string>
  readonly namedDays: readonly NamedDay[]
  /** Terms that only count when written with a capital letter. */
  readonly capitalized: ReadonlySet<string>
  /** Terms that are mostly other words (`may`, `march`, `sun`): a date only with support beside them. */
  readonly ambiguous: ReadonlySet<string>
  /** Short forms of months and weekdays, which may take a full stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words before an ambiguous month that support it: `in`, `since`, `until`. */
  readonly support: ReadonlySet<string>
  /** Words that support it unless a name goes on after it: `of`, `and`. */
  readonly weakSupport: ReadonlySet<string>
  /** Nouns after a number that make it a count and no year: `people`, `dollars`. */
  readonly counted: ReadonlySet<string>
  /** Plural nouns that go with a year although it is a round number: `2000 levels`. */
  readonly dated: ReadonlySet<string>
  /** Words that open a clause or a phrase, so that no noun goes on after a date: `when`, `with`. */
  readonly connectives: ReadonlySet<string>
  /** With a capital letter after a weekday or a named day, they make it a name: `Sunday Times`. */
  readonly titles: ReadonlySet<string>
  /** What companies report for half a year: `first-half profit`. */
  readonly reported: ReadonlySet<string>
  /** Days that stand for one event when its noun follows: `the Sept. 11 attacks`; `on` is the full date. */
  readonly anniversaries: readonly Anniversary[]
  /** Open what a figure is compared with: `from`, `than`. */
  readonly comparing: ReadonlySet<string>
  /** Signs and units of what is compared: `%`, `million`. */
  readonly measures: ReadonlySet<string>
  /** Forms of verbs for figures that grow or shrink, and words that say so: `rose`, `up`. */
  readonly changing: ReadonlySet<string>
  /** Works with a title, in both numbers: `song`. */
  readonly works: ReadonlySet<string>
  /** Before weekdays, they tell how it is each week: `open`. */
  readonly opening: ReadonlySet<string>
  /** Tell of a match, so that a quarter or `7:14` beside them is of the play: `scored`, `goal`. */
  readonly played: ReadonlySet<string>
  /** After a clock time, they count the time of play: `into`, `left`. */
  readonly elapsed: ReadonlySet<string>
  /** The last word of a street's name. */
  readonly streets: ReadonlySet<string>
  /** Before the number of a house: `at`. */
  readonly addressed: ReadonlySet<string>
  /** Months that are other words, and yet months between `the` and a noun: `the March vote`. */
  readonly attributive: ReadonlySet<string>
  /** Written before a number, makes it no year: `page`, `room`, `$`. */
  readonly labels: ReadonlySet<string>
}
