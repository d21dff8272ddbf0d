import type { Briefing, EntitySlug } from '../model/briefing.ts'

/** True when an entity's dated events are drawn beside its page, `entities/<id>.svg`: they have more than one date. */
export const hasStrip = (id: EntitySlug, { eventsOf }: Briefing): boolean =>
  new Set((eventsOf.get(id) ?? []).map(({ value }) => value)).size > 1
