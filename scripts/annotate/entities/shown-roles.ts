import type { Entity, Quotation } from '../../model/layers.ts'
import type { EntityLexicon } from '../../model/lexicon/entities.ts'
import type { Span } from '../../model/span.ts'
import { byPosition, contains, indexAt, slice } from '../../text/spans.ts'
import type { Participant, RoleFact } from './story.ts'

/** Classes that say least of somebody: whom they stand beside, not what they are. */
const LEAST: ReadonlySet<string> = new Set([
  'counterpart',
  'member',
  'victim',
  'suspect',
  'candidate',
  'family',
])

/** Spans in text order, those that meet made one. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort(byPosition)) {
    const last = found.at(-1)
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else found.push(span)
  }
  return found
}

/** Tells of a role whether somebody in the article says it, not the article itself. */
export function saidBySomebody(quotations: readonly Quotation[]): (role: RoleFact) => boolean {
  const content = (indirect: boolean) =>
    merged(
      quotations.filter(({ form }) => (form === 'indirect') === indirect).flatMap(each => [...each.content]),
    )
  const quoted = content(false)
  const reported = content(true)
  const inside = (spans: readonly Span[], span: Span) => {
    const at = spans[indexAt(spans, span.start)]
    return at !== undefined && contains(at, span)
  }
  // A title before a name in reported words is the reporter's; what somebody is said to be is the speaker's view.
  return ({ span, rule }) =>
    inside(quoted, span) || (rule === 'entities/role-described' && inside(reported, span))
}

/** How little a role says: 0 for an office or a trade, 1 for what hangs on others, 2 for a mere person. */
const rank = ({ head, class: kind }: RoleFact, { plainPeople }: EntityLexicon): number =>
  plainPeople.has(head) ? 2 : kind && LEAST.has(kind) ? 1 : 0

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
