import { wordsOf } from '../../../text/words.ts'

const groups = (text: string): string[][] => text.split('|').map(wordsOf)

/** The months, January first, each with its short forms. */
export const MONTHS = groups(
  'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec',
)

/** The days of the week, Monday first, each with its short forms. */
export const WEEKDAYS = groups(
  'monday mon | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri | saturday sat | sunday sun',
)

/** Cardinals from one up. */
export const NUMBERS = wordsOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)

const all = [...MONTHS, ...WEEKDAYS]

/** Full names of months and weekdays. */
export const dateNames: readonly string[] = all.map(([name]) => name!)

/** Their short forms, which may take a full stop. */
export const dateAbbreviations: readonly string[] = all.flatMap(([, ...short]) => short)

/** Words that stand in phrases of time, first or last. */
export const phraseEnds = wordsOf(
  `today yesterday tomorrow tonight week month year morning afternoon evening night day days weeks months years ago
   earlier later last next hour hours minute minutes weekend weekends decade decades spring summer autumn winter`,
)
