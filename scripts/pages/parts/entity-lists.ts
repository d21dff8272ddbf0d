import type { Briefing, EntityView } from '../../model/briefing.ts'
import type { EntityType } from '../../model/layers.ts'
import { count } from '../../text/english.ts'
import { type Linker, line, quoted } from '../../text/markdown.ts'
import { TYPE_WORDS } from '../entity.ts'
import { fullestRole, officeWords, rolesOf } from './roles.ts'

/** An entity as a line of a list: name, role, how often it is named and quoted. */
export function entityItem(view: EntityView, briefing: Briefing, link: Linker): string {
  const role = fullestRole(rolesOf(view, briefing))
  const numbers = [
    count(view.mentions.length, 'mention'),
    view.by.length > 0 && count(view.by.length, 'quotation'),
  ].filter(Boolean)
  return `${link(line(view.name), view.url)}${role ? `, ${quoted(role)}` : ''} — ${numbers.join(', ')}`
}

/** An entity as a row: name, role, how often it is named. */
export function entityRow(view: EntityView, briefing: Briefing, link: Linker): string {
  const role = fullestRole(rolesOf(view, briefing))
  return `${link(line(view.name), view.url)}${role ? `, ${officeWords(role)}` : ''} — ${view.mentions.length.toLocaleString('en-GB')}`
}

export const TYPES = Object.keys(TYPE_WORDS) as EntityType[]
