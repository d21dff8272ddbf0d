import type { Entity, Quotation } from '../../model/layers.ts'
import type { EntityLexicon } from '../../model/lexicon/entities.ts'
import type { Span } from '../../model/span.ts'
import { byPosition, contains, slice } from '../../text/spans.ts'
import type { Participant, RoleFact } from './story.ts'

/** Classes that say least of somebody: whom they stand beside, not what they are. */
const LEAST: ReadonlySet<string | undefined> = new Set([
  'counterpart',
  'member',
  'victim',
  'suspect',
  'candidate',
  'family',
])

/** Tells of a role whether somebody in the article says it, not the article itself. */
export function saidBySomebody(quotations: readonly Quotation[]): (role: RoleFact) => boolean {
  const content = (indirect: boolean): Span[] =>
    quotations.filter(({ form }) => (form === 'indirect') === indirect).flatMap(each => [...each.content])
  const quoted = content(false)
  const reported = content(true)
  const inside = (spans: readonly Span[], span: Span) => spans.some(each => contains(each, span))
  // A title before a name in reported words is the reporter's; what somebody is said to be is the speaker's view.
  return ({ span, rule }) =>
    inside(quoted, span) || (rule === 'entities/role-described' && inside(reported, span))
}

/** How little a role says: 0 for an office or a trade, 1 for what hangs on others, 2 for a mere person. */
const rank = ({ head, class: kind }: RoleFact, { plainPeople }: EntityLexicon): number =>
  plainPeople.has(head) ? 2 : LEAST.has(kind) ? 1 : 0

/** The roles that an article itself gives somebody, once each by their words; those that say most come first. */
export function shownRoles(
  { roles }: Participant,
  text: string,
  lexicon: EntityLexicon,
  said: (role: RoleFact) => boolean,
): Entity['roles'] {
  const seen = new Set<string>()
  return [...roles]
    .sort((a, b) => byPosition(a.span, b.span))
    .filter(role => {
      if (said(role)) return false
      const words = slice(text, role.span).toLowerCase()
      return !seen.has(words) && seen.add(words)
    })
    .map(role => ({ role, rank: rank(role, lexicon) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ role: { span, rule } }) => ({ span, rule }))
}
