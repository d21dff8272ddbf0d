import type { Stance } from '../../model/layers.ts'

/** The stances that a word's row may state. A word that states none tells no more than that something is said. */
export const STANCES = {
  asks: 'a stance: the report asks',
  denies: 'a stance: it says that something is not so',
  confirms: 'a stance: it admits or confirms',
  promises: 'a stance: it promises',
  warns: 'a stance: it warns or worries',
  urges: 'a stance: it wants something done',
  refuses: 'a stance: it turns down',
  accuses: 'a stance: it accuses',
  praises: 'a stance: it praises',
  criticises: 'a stance: it finds fault',
  agrees: 'a stance: it agrees',
  other: 'a stance of another kind: it jokes, boasts, regrets',
} as const satisfies Record<Exclude<Stance, 'says'>, string>
