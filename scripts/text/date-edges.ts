/** How a stretch of time begins or ends: on a day, somewhere near it, or at an unknown time. */
type Edge = 'sharp' | 'fading' | 'open'

export interface DateEdges {
  readonly start: Edge
  readonly end: Edge
}

const SHARP: DateEdges = { start: 'sharp', end: 'sharp' }
const FADING: DateEdges = { start: 'fading', end: 'fading' }

/** By TIMEX3 `mod`: `early 2013` begins with the year, but nobody says when it is over. */
const MODIFIED: Readonly<Record<string, DateEdges>> = {
  START: { start: 'sharp', end: 'fading' },
  MID: FADING,
  END: { start: 'fading', end: 'sharp' },
  APPROX: FADING,
  BEFORE: { start: 'open', end: 'sharp' },
  ON_OR_BEFORE: { start: 'open', end: 'sharp' },
  AFTER: { start: 'sharp', end: 'open' },
  ON_OR_AFTER: { start: 'sharp', end: 'open' },
}

const edge = (side: string): Edge => {
  if (side === '..' || side === '' || side === 'unknown') return 'open'
  return /^[~?%]|[~?%]$/.test(side) ? 'fading' : 'sharp'
}

/** How sure a date value (EDTF or ISO 8601) with its TIMEX3 `mod` is of its two ends. */
export function edgesOf(value: string, mod?: string): DateEdges {
  if (value.startsWith('[')) return FADING
  const [from = '', to = from] = value.split('/')
  const [start, end] = [edge(from), edge(to)]
  return start === 'sharp' && end === 'sharp' ? (mod && MODIFIED[mod]) || SHARP : { start, end }
}

/** True when both ends are days that the value names. */
export const isSharp = ({ start, end }: DateEdges): boolean => start === 'sharp' && end === 'sharp'
