import type { Context } from './context.ts'
import type { Reference } from './reference.ts'

/** More mentions before one are not looked through, so that an endless sentence takes no endless time. */
const MOST = 80

/** The mentions before one, the nearest first: those of its sentence and of so many sentences before it. */
export const mentionsBefore = (
  { index, sentence }: Reference,
  { references }: Context,
  sentences: number,
): Reference[] =>
  references
    .slice(Math.max(0, index - MOST), index)
    .filter(item => sentence - item.sentence <= sentences)
    .reverse()
