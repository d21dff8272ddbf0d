import type { Context } from './context.ts'
import { plain } from './plain.ts'

/**
 * Single names taken for places that act as people do here: subjects at least once, and never after `in`,
 * `near` and the like. They may be surnames (`Ana Paris came. Paris laughed.`).
 */
export function likePeople({ named, form, lexicon }: Context): ReadonlySet<string> {
  const acting = new Set<string>()
  const located = new Set<string>()
  for (const { name, mention, subject, first } of named) {
    if (mention.type !== 'place') continue
    if (lexicon.locatives.has(plain(form(first - 1)))) located.add(name[0]!)
    else if (subject) acting.add(name[0]!)
  }
  return new Set([...acting].filter(name => !located.has(name)))
}
