import type { EntityType } from '../../../model/layers.ts'

/** Words parted by white space. */
export const listed = (list: string): string[] => list.split(/\s+/)
/** Names parted by commas. */
export const named = (list: string): string[] => list.split(/,\s*/)

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  wife: 'wives',
  person: 'persons',
  people: 'people',
}

/** The regular plural, and that of compounds such as `spokesman`. */
function plural(noun: string): string {
  const irregular = Object.keys(PLURALS).find(ending => noun.endsWith(ending))
  if (irregular) return noun.slice(0, -irregular.length) + PLURALS[irregular]
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** What each word of the lists is. */
export const typed = (lists: Readonly<Record<EntityType, readonly string[]>>): Map<string, EntityType> =>
  new Map(
    (Object.keys(lists) as EntityType[]).flatMap(type => lists[type].map(word => [word, type] as const)),
  )

/** The nouns, singular and plural. */
export const withPlurals = (list: string): string[] => listed(list).flatMap(noun => [noun, plural(noun)])
