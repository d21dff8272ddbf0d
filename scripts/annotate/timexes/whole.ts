import { firstDay, type Period, periodOf } from '../../text/periods.ts'

// A company's quarter, which may end inside a month, is the calendar's that holds its middle.
const HALF_QUARTER = 45

const BACK = { weekend: 1, week: 0, quarter: HALF_QUARTER } as const

/** What a day stands for: its week, the weekend before it or of its week, the quarter that ends with it. */
export const wholeOf = (day: Period, whole: keyof typeof BACK): Period =>
  periodOf(whole, firstDay(day) - BACK[whole])
