import type { AttributionLanguage } from '../../model/language/attributions.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const attributions = {
  prepositions: set(
    'of for at from to by with in on about under against behind near inside outside representing',
  ),
  relatives: set('who which whose whom that where'),
  possessives: set("'s ' s'"),
  singular: set('he she him her'),
  first: set('i me my mine myself'),
  continuing: set('added adds continued continues concluded concludes'),
} satisfies AttributionLanguage
